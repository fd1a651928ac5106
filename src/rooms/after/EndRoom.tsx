/** The first view after a run: its story, its largest cause, where to go next; below, the run at a glance. */

import { useText } from '../../app/text.ts';
import { Vault } from '../../parts/vault/Vault.tsx';
import { VaultText } from '../../parts/vault/VaultText.tsx';
import { vaultLabels, vaultText, vaultVendors } from '../../parts/vault/vaultProps.ts';
import { keyTag } from '../../parts/vault/vaultWords.ts';
import { mandateName } from '../../parts/words/mandate.ts';
import { regulatorName, vendorName } from '../../parts/words/names.ts';
import { quarterText } from '../../parts/words/past.ts';
import { largestCauses, longestThreads, meterLines, nightsOf } from '../../report/index.ts';
import type { GameState } from '../../sim/index.ts';
import { causeText, namedParams } from '../../text/index.ts';
import { endingKey, largestText } from './ending.ts';
import { EndingArt, endingArtOf } from './endings/EndingArt.tsx';
import { MeterChart } from './MeterChart.tsx';
import { NightList } from './NightList.tsx';
import { OverDoors } from './OverDoors.tsx';
import { useRoom } from './room.ts';
import { VersusEnd } from './VersusEnd.tsx';

export function EndRoom({ s }: { s: GameState }) {
  const text = useText();
  const { outcome } = s;
  if (!outcome) return null;
  const key = endingKey(text, outcome);
  const largest = largestText(text, outcome);
  const nights = nightsOf(s);
  const art = endingArtOf(outcome.ending, outcome.won);
  return (
    <div class="end-room">
      <EndingArt name={art} caption={text.say(`ending.art.${art}`)} />
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
        <OverDoors s={s} nights={nights} />
      </header>
      <figure class="over-board">
        <Vault vendors={vaultVendors(text, s)} mode="day" size="large" labels={vaultLabels(text)} />
        <figcaption>{keyTag(text, s)}</figcaption>
        <VaultText {...vaultText(text, s, false)} />
      </figure>
      <section class="over-chart" aria-labelledby="chart-head">
        <h2 id="chart-head">{text.say('screens.over.chart')}</h2>
        <MeterChart lines={meterLines(s)} />
      </section>
      <section class="over-causes" aria-labelledby="causes-head">
        <h2 id="causes-head">{text.say('screens.over.causes')}</h2>
        <ul>
          {largestCauses(s).map((c) => (
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
      <VersusEnd s={s} />
      <NightList nights={nights} />
      <Threads />
    </div>
  );
}

/** The longest threads of the run; they come when it has been told. */
function Threads() {
  const text = useText();
  const story = useRoom().own.value;
  const threads = story ? longestThreads(story) : [];
  if (threads.length === 0) return null;
  const head = (kind: string, id: string): string =>
    kind === 'vendor'
      ? vendorName(text, id)
      : kind === 'regulator'
        ? regulatorName(text, id)
        : text.or(`adversary.${id}.name`, text.or(`attack.${id}.name`, id));
  return (
    <section class="over-threads" aria-labelledby="threads-head">
      <h2 id="threads-head">{text.say('over.threads')}</h2>
      <div class="threads">
        {threads.map((t) => (
          <article key={t.id} data-kind={t.kind}>
            <h3>{head(t.kind, t.id)}</h3>
            <ol>
              {t.entries.map((e, i) => (
                <li key={i}>
                  <b>{quarterText(text, e.quarter)}</b>{' '}
                  {text.or(`thread.${e.key}`, e.key, namedParams(text, e.params))}
                </li>
              ))}
            </ol>
          </article>
        ))}
      </div>
    </section>
  );
}
