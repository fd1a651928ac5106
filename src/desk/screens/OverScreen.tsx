/** The end: its story, its largest cause, the meters over the quarters, the longest threads. */
import { useMemo } from 'preact/hooks';
import { debrief } from '../../report/index.ts';
import type { GameState } from '../../sim/index.ts';
import { namedParams, causeText } from '../../text/index.ts';
import { endingKey, largestText } from '../view/ending.ts';
import { mandateName, regulatorName, vendorName } from '../view/names.ts';
import { useApp } from './app.ts';
import { MeterChart } from './MeterChart.tsx';
import { NightList } from './NightList.tsx';

export function OverScreen({ s }: { s: GameState }) {
  const app = useApp();
  const { text, ports } = app;
  const { run } = app;
  const told = useMemo(() => (run ? debrief(run.level, run.seed, run.commands) : null), [run]);
  const { outcome } = s;
  if (!outcome || !told) return null;
  const key = endingKey(text, outcome);
  const largest = largestText(text, outcome);
  const threadHead = (kind: string, id: string): string =>
    kind === 'vendor'
      ? vendorName(text, id)
      : kind === 'regulator'
        ? regulatorName(text, id)
        : text.or(`attack.${id}.name`, id);
  const again = (seed: string): void => {
    app.start(s.level.id, s.level.quarters, seed);
  };
  const copySeed = (): void => {
    void ports.files
      .copy(s.seed)
      .then((ok) => app.say(text.say(ok ? 'over.copied' : 'screens.over.notCopied')));
  };
  const summit = ports.levels().some((l) => l.lengths.length > 1);
  return (
    <div class="over room-day">
      <main class="over-main" aria-labelledby="over-head">
        <header class="over-head">
          <p class="over-verdict">{text.say(outcome.won ? 'over.won' : 'over.lost')}</p>
          <h1 id="over-head">{text.say(`ending.${key}.title`)}</h1>
          <p class="over-story">{text.say(`ending.${key}.story`)}</p>
          {largest && (
            <p class="over-largest">
              <b>{text.say('over.largest')}</b> {largest}
            </p>
          )}
          <p>
            {s.mandate !== null &&
              `${mandateName(text, s)}: ${text.say(s.mandateKept ? 'over.mandateKept' : 'over.mandateBroken')}. `}
            {text.say('over.metersLine')}
          </p>
        </header>
        <nav class="over-doors" aria-label={text.say('screens.over.doors')}>
          <button type="button" class="paper-button" data-next onClick={() => again(s.seed)}>
            {text.say('screens.over.same')}
          </button>
          <button type="button" class="paper-button" onClick={() => again(ports.freshSeed())}>
            {text.say('screens.over.fresh')}
          </button>
          {summit && (
            <button
              type="button"
              class="paper-button strong"
              onClick={() => app.open({ kind: 'length' })}
            >
              {text.say('over.next')}
            </button>
          )}
          <button type="button" class="paper-button" onClick={() => app.saveFile()}>
            {text.say('over.save')}
          </button>
          <button type="button" class="paper-button" onClick={() => ports.session.close()}>
            {text.say('screens.over.title')}
          </button>
        </nav>
        <p class="over-seed">
          {text.say('menu.seed')}: <code>{s.seed}</code>{' '}
          <button type="button" class="paper-button" onClick={copySeed}>
            {text.say('screens.over.copySeed')}
          </button>
        </p>
        <section aria-labelledby="chart-head">
          <h2 id="chart-head">{text.say('screens.over.chart')}</h2>
          <MeterChart lines={told.meters} />
        </section>
        <section aria-labelledby="causes-head">
          <h2 id="causes-head">{text.say('screens.over.causes')}</h2>
          <ul class="over-causes">
            {told.largest.map((c) => (
              <li key={`${c.meter}${causeText(text, c.cause)}`}>
                <b class={c.by < 0 ? 'loss' : 'gain'}>{text.points(c.by)}</b>{' '}
                {text.say(`meter.${c.meter}`)}: {causeText(text, c.cause)}
              </li>
            ))}
          </ul>
        </section>
        {told.threads.length > 0 && (
          <section aria-labelledby="threads-head">
            <h2 id="threads-head">{text.say('over.threads')}</h2>
            <div class="threads">
              {told.threads.map((t) => (
                <article key={t.id}>
                  <h3>{threadHead(t.kind, t.id)}</h3>
                  <ol>
                    {t.entries.map((e, i) => (
                      <li key={i}>
                        <span>
                          {e.quarter === 0
                            ? text.say('cold.title')
                            : text.say('screens.quarter.short', { n: e.quarter })}
                        </span>{' '}
                        {text.or(`thread.${e.key}`, e.key, namedParams(text, e.params))}
                      </li>
                    ))}
                  </ol>
                </article>
              ))}
            </div>
          </section>
        )}
        <NightList nights={told.nights} />
      </main>
    </div>
  );
}
