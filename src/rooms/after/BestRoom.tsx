/** What a search found: not the right answer, but where its days and the player's parted by the odds of that morning. */

import { useText } from '../../app/text.ts';
import { commandText, quarterText, toldText } from '../../parts/words/past.ts';
import type { BestMorning, BestPlay, Story } from '../../report/index.ts';
import type { Command } from '../../sim/index.ts';
import { Job } from './Job.tsx';
import { BEST_BUDGET, useRoom } from './room.ts';
import { SideBySide } from './SideBySide.tsx';

export function BestRoom() {
  const text = useText();
  const room = useRoom();
  const job = room.best.value;
  const update = job.update;
  const story = room.own.value;
  const result = update?.result ?? null;
  const { done = 0, total = 1 } = update?.progress ?? {};
  const { days, worlds, finals } = BEST_BUDGET;
  return (
    <div class="best-room sheet-room">
      <h2>{text.say('screens.after.best.title')}</h2>
      <Job
        line={text.say('screens.after.best.line', { days, worlds, finals })}
        startLabel={text.say('screens.after.best.start')}
        running={job.running}
        done={result ? total : Math.min(done, total)}
        total={total}
        progress={
          result
            ? text.say('screens.after.best.whole', { n: result.best.played })
            : text.say('screens.after.best.done', {
                n: done,
                total,
                quarter: quarterText(text, update?.progress.quarter ?? 0),
              })
        }
        progressLabel={text.say('screens.after.best.progress')}
        onStart={() => room.askBest()}
        onStop={() => room.stop('best')}
        failure={room.questions.failureOf('best')}
      />
      {story && result && <Found best={result.best} line={result.line} story={story} />}
    </div>
  );
}

function Found({ best, line, story }: { best: BestPlay; line: Story; story: Story }) {
  const text = useText();
  const room = useRoom();
  const { left } = best;
  return (
    <>
      <p class="luck-sentence" role="status">
        {toldText(text, story, '', best.sentence)}
      </p>
      {left && (
        <section aria-labelledby="best-left">
          <h3 id="best-left">
            {text.say('screens.after.best.left', { quarter: quarterText(text, left.quarter) })}
          </h3>
          <div class="best-days">
            <Days
              head={text.say('screens.after.best.yours')}
              none={text.say('screens.after.best.same')}
              list={left.instead.less}
              story={story}
            />
            <Days
              head={text.say('screens.after.best.instead')}
              none={text.say('screens.after.best.nothing')}
              list={left.instead.more}
              story={line}
            />
          </div>
          <p>
            <button type="button" class="paper-button" onClick={() => room.standAt(left.index)}>
              {text.say('screens.after.best.stand')}
            </button>
          </p>
        </section>
      )}
      <Mornings list={best.mornings} left={left} />
      {left && (
        <section aria-labelledby="best-line">
          <h3 id="best-line">{text.say('screens.after.best.lineHead')}</h3>
          <p>{text.say('screens.after.best.lineSaid')}</p>
          <SideBySide
            mine={story}
            mineName={room.nameOf(null)}
            theirs={line}
            theirsName={text.say('screens.after.best.search')}
          />
        </section>
      )}
      <p class="fine">{text.say('screens.after.best.how')}</p>
    </>
  );
}

function Days(p: { head: string; none: string; list: readonly Command[]; story: Story }) {
  const text = useText();
  return (
    <div>
      <h4>{p.head}</h4>
      {p.list.length === 0 ? (
        <p>{p.none}</p>
      ) : (
        <ul>
          {p.list.map((c, i) => (
            <li key={i}>{commandText(text, p.story, c)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Every morning: what was to be expected of both days. */
function Mornings({ list, left }: { list: readonly BestMorning[]; left: BestMorning | null }) {
  const text = useText();
  const room = useRoom();
  const figure = ({ score, error }: BestMorning['own']): string =>
    text.say('screens.after.best.figure', {
      score: text.number(Math.round(score)),
      error: text.number(Math.round(error * 10) / 10),
    });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="table-slide" tabIndex={0} aria-label={text.say('screens.after.best.mornings')}>
      <table class="best-table">
        <caption>{text.say('screens.after.best.mornings')}</caption>
        <thead>
          <tr>
            <th scope="col">{text.say('screens.after.best.morning')}</th>
            <th scope="col">{text.say('screens.after.best.yours')}</th>
            <th scope="col">{text.say('screens.after.best.search')}</th>
            <th scope="col">{text.say('screens.after.best.cost')}</th>
          </tr>
        </thead>
        <tbody>
          {list.map((m) => (
            <tr key={m.index} data-left={m === left || m.index === left?.index}>
              <th scope="row">
                <button type="button" class="link-button" onClick={() => room.standAt(m.index)}>
                  {quarterText(text, m.quarter)}
                </button>
              </th>
              <td>
                {figure(m.own)}{' '}
                <small>
                  {text.say('screens.after.best.wins', { share: text.percent(m.own.wins) })}
                </small>
              </td>
              <td>
                {figure(m.best)}{' '}
                <small>
                  {text.say('screens.after.best.wins', { share: text.percent(m.best.wins) })}
                </small>
              </td>
              <td>
                {text.say('screens.after.best.figure', {
                  score: text.points(Math.round(m.cost * 10) / 10),
                  error: text.number(Math.round(m.error * 10) / 10),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
