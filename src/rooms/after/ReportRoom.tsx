/** The report as a page to print: in the order of an after-action report, with the improvement table. */
import { useMemo } from 'preact/hooks';
import { useStatus } from '../../app/status.ts';
import { useText } from '../../app/text.ts';
import { usePorts } from '../../app/usePorts.ts';
import { meterName } from '../../parts/words/names.ts';
import { quarterText, toldText } from '../../parts/words/past.ts';
import {
  type AarLine,
  afterAction,
  type Improvement,
  type NightRow,
  questionsOf,
  reportCsv,
  reportJson,
  type Story,
} from '../../report/index.ts';
import { METERS } from '../../sim/index.ts';
import { causeText } from '../../text/index.ts';
import { useRoom } from './room.ts';
import { Wait } from './Wait.tsx';

export function ReportRoom() {
  const story = useRoom().own.value;
  if (!story) return <Wait of={[{ story: null }]} />;
  return (
    <div class="report-room">
      <Doors story={story} />
      <Paper story={story} />
    </div>
  );
}

function Doors({ story }: { story: Story }) {
  const text = useText();
  const ports = usePorts();
  const status = useStatus();
  const name = `${story.level.id}-${story.seed.replace(/[^\w-]+/g, '_').slice(0, 24)}`;
  const save = (file: string, words: string, type: string): void => {
    ports.files.download(file, words, type);
    status.say(text.say('screens.after.report.saved'));
  };
  const csv = (): string =>
    reportCsv(story, {
      cause: (cause) => causeText(text, cause),
      // The list of moments gives its own; what the player did is told as on the timeline.
      moment: (moment) => toldText(text, story, 'moment.', moment),
    });
  return (
    <p class="report-doors">
      <button type="button" class="paper-button strong" onClick={() => ports.files.print()}>
        {text.say('screens.after.report.print')}
      </button>
      <button
        type="button"
        class="paper-button"
        onClick={() => save(`${name}.json`, reportJson(story), 'application/json')}
      >
        {text.say('screens.after.report.json')}
      </button>
      <button
        type="button"
        class="paper-button"
        onClick={() => save(`${name}.csv`, csv(), 'text/csv')}
      >
        {text.say('screens.after.report.csv')}
      </button>
    </p>
  );
}

function Paper({ story }: { story: Story }) {
  const text = useText();
  const report = useMemo(() => afterAction(story), [story]);
  const title = text.or(`level.${report.level.id.replace(/^\d+-/, '')}.title`, report.level.id);
  return (
    <article class="aar" aria-labelledby="report-head">
      <header>
        <h2 id="report-head">{text.say('screens.after.report.title')}</h2>
        <p>
          {text.say('screens.after.report.of', {
            level: title,
            quarters: report.level.quarters,
            known: report.level.calm ? 'calm' : 'standard',
            seed: report.seed,
          })}
        </p>
        <p class="report-print">
          {text.say('screens.after.report.print16', {
            fingerprint: report.fingerprint,
            version: report.level.version,
          })}
        </p>
      </header>
      <Lines head="expected" lines={report.expected} story={story} />
      <section aria-labelledby="report-happened">
        <h3 id="report-happened">{text.say('screens.after.report.happened')}</h3>
        <LineList lines={report.happened} story={story} />
        <Nights rows={report.nights} />
      </section>
      <Lines head="why" lines={report.why} story={story} />
      <section aria-labelledby="report-change">
        <h3 id="report-change">{text.say('screens.after.report.change')}</h3>
        <Improvements rows={report.change} story={story} />
      </section>
      <section aria-labelledby="report-questions">
        <h3 id="report-questions">{text.say('screens.after.report.questions')}</h3>
        <ol class="report-questions">
          {questionsOf(story).map((q) => (
            <li key={q.id}>{toldText(text, story, '', q)}</li>
          ))}
        </ol>
      </section>
    </article>
  );
}

function Lines(p: { head: 'expected' | 'why'; lines: readonly AarLine[]; story: Story }) {
  const text = useText();
  return (
    <section aria-labelledby={`report-${p.head}`}>
      <h3 id={`report-${p.head}`}>{text.say(`screens.after.report.${p.head}`)}</h3>
      <LineList lines={p.lines} story={p.story} />
    </section>
  );
}

function LineList({ lines, story }: { lines: readonly AarLine[]; story: Story }) {
  const text = useText();
  return (
    <ul class="report-lines">
      {lines.map((line, i) => (
        <li key={i}>
          {line.cause && (
            <b>{text.say('screens.after.report.cause', { cause: causeText(text, line.cause) })} </b>
          )}
          {toldText(text, story, '', line)}
        </li>
      ))}
    </ul>
  );
}

function Nights({ rows }: { rows: readonly NightRow[] }) {
  const text = useText();
  const say = (key: string): string => text.say(`screens.after.report.${key}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="table-slide" tabIndex={0} aria-label={say('nights')}>
      <table class="report-table">
        <caption>{say('nights')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('night')}</th>
            <th scope="col">{say('incidents')}</th>
            <th scope="col">{say('majors')}</th>
            <th scope="col">{say('nearMisses')}</th>
            <th scope="col">{say('breaches')}</th>
            <th scope="col">{say('machines')}</th>
            {METERS.map((m) => (
              <th scope="col" key={m}>
                {meterName(text, m)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.quarter}>
              <th scope="row">{quarterText(text, r.quarter)}</th>
              {[r.incidents, r.majors, r.nearMisses, r.breaches, r.hits].map((n, i) => (
                <td key={i}>{text.number(n)}</td>
              ))}
              {METERS.map((m) => (
                <td key={m}>{Math.round(r.meters[m])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Improvements({ rows, story }: { rows: readonly Improvement[]; story: Story }) {
  const text = useText();
  const say = (key: string): string => text.say(`screens.after.report.${key}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="table-slide" tabIndex={0} aria-label={say('change')}>
      <table class="report-table report-change">
        <thead>
          <tr>
            <th scope="col">{say('seen')}</th>
            <th scope="col">{say('do')}</th>
            <th scope="col">{say('measure')}</th>
            <th scope="col">{say('who')}</th>
            <th scope="col">{say('until')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r, i) => (
            <tr key={i}>
              <td>{toldText(text, story, '', r.seen)}</td>
              <td>{toldText(text, story, '', r.do)}</td>
              <td>{toldText(text, story, '', r.measure)}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
