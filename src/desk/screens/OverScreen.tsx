/** The end: its story, its largest cause, the meters over the quarters, the longest threads. */
import { useMemo } from 'preact/hooks';
import { debrief } from '../../report/index.ts';
import type { GameState } from '../../sim/index.ts';
import { namedParams, causeText } from '../../text/index.ts';
import { Vault, VaultText } from '../parts/index.ts';
import { endingKey, largestText } from '../view/ending.ts';
import { mandateName, regulatorName, vendorName } from '../view/names.ts';
import { keyTag, vaultLabels, vaultText, vaultVendors } from '../view/vault.ts';
import { useApp } from './app.ts';
import { MeterChart } from './MeterChart.tsx';
import { NightList } from './NightList.tsx';
import { OverDoors } from './OverDoors.tsx';

export function OverScreen({ s }: { s: GameState }) {
  const app = useApp();
  const { text } = app;
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
        : text.or(`adversary.${id}.name`, text.or(`attack.${id}.name`, id));
  return (
    <div class="over room-day">
      <main class="over-main" aria-labelledby="over-head">
        <header class="over-head" data-won={outcome.won}>
          <p class="over-verdict">{text.say(outcome.won ? 'over.won' : 'over.lost')}</p>
          <h1 id="over-head">{text.say(`ending.${key}.title`)}</h1>
          <p class="over-story">{text.say(`ending.${key}.story`)}</p>
          {largest && (
            <p class="over-largest">
              <b>{text.say('over.largest')}</b>
              <span>{largest}</span>
            </p>
          )}
          <p class="over-terms">
            {s.mandate !== null &&
              `${mandateName(text, s)}: ${text.say(s.mandateKept ? 'over.mandateKept' : 'over.mandateBroken')}. `}
            {text.say('over.metersLine')}
          </p>
          <OverDoors s={s} nights={told.nights} />
        </header>
        <figure class="over-board">
          <Vault
            vendors={vaultVendors(text, s)}
            mode="day"
            size="large"
            labels={vaultLabels(text)}
          />
          <figcaption>{keyTag(text, s)}</figcaption>
          <VaultText {...vaultText(text, s, false)} />
        </figure>
        <section class="over-chart" aria-labelledby="chart-head">
          <h2 id="chart-head">{text.say('screens.over.chart')}</h2>
          <MeterChart lines={told.meters} />
        </section>
        <section class="over-causes" aria-labelledby="causes-head">
          <h2 id="causes-head">{text.say('screens.over.causes')}</h2>
          <ul>
            {told.largest.map((c) => (
              <li key={`${c.meter}${causeText(text, c.cause)}`}>
                <b class={c.by < 0 ? 'loss' : 'gain'}>{text.points(c.by)}</b>
                <span>
                  <i>{text.say(`meter.${c.meter}`)}</i>
                  {causeText(text, c.cause)}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <NightList nights={told.nights} />
        {told.threads.length > 0 && (
          <section class="over-threads" aria-labelledby="threads-head">
            <h2 id="threads-head">{text.say('over.threads')}</h2>
            <div class="threads">
              {told.threads.map((t) => (
                <article key={t.id} data-kind={t.kind}>
                  <h3>{threadHead(t.kind, t.id)}</h3>
                  <ol>
                    {t.entries.map((e, i) => (
                      <li key={i}>
                        <b>
                          {e.quarter === 0
                            ? text.say('cold.title')
                            : text.say('screens.quarter.short', { n: e.quarter })}
                        </b>{' '}
                        {text.or(`thread.${e.key}`, e.key, namedParams(text, e.params))}
                      </li>
                    ))}
                  </ol>
                </article>
              ))}
            </div>
          </section>
        )}
      </main>
    </div>
  );
}
