import { useText } from '../../app/text.ts';
import { whoName } from '../../parts/words/names.ts';
import type { NightFacts } from '../../report/index.ts';

/** The night at a glance: how far its worst fault went, as a pile of hollow squares. */
function NightMark({ facts }: { facts: NightFacts['facts'] }) {
  const worst = Math.max(0, ...facts.map((f) => (f.kind === 'benchCatch' ? 0 : f.hits)));
  const size = worst === 0 ? 0 : Math.min(7, Math.floor(Math.log10(worst)) + 1);
  return (
    <svg class="night-mark" viewBox="0 0 84 14" aria-hidden="true">
      {Array.from({ length: 7 }, (_, i) =>
        i < size ? (
          <rect
            key={i}
            x={i * 12 + 2}
            y="2"
            width="9"
            height="9"
            fill="none"
            stroke="var(--wax)"
            stroke-width="2.4"
          />
        ) : (
          <circle key={i} cx={i * 12 + 6.5} cy="6.5" r="2" fill="#9aa89a" />
        ),
      )}
    </svg>
  );
}

/** Every night of the run, one line an event. */
export function NightList({ nights }: { nights: readonly NightFacts[] }) {
  const text = useText();
  return (
    <section class="over-nights" aria-labelledby="nights-head">
      <h2 id="nights-head">{text.say('screens.over.nights')}</h2>
      <ol class="night-list">
        {nights.map((n) => (
          <li key={n.quarter}>
            <b>
              {n.quarter === 0
                ? text.say('cold.title')
                : text.say('screens.quarter.short', { n: n.quarter })}
            </b>
            <NightMark facts={n.facts} />
            {n.facts.length === 0 && <span>{text.say('night.quiet')}</span>}
            {n.facts.map((f, i) => (
              <span key={i} data-major={f.major}>
                {text.say(`fact.line.${f.harm === null ? f.kind : 'harm'}`, {
                  harm: f.harm === null ? '' : text.say(`harm.${f.harm}`),
                  culprit: f.culprit === null ? '' : whoName(text, f.culprit),
                  attack: f.attack === null ? '' : text.say(`attack.${f.attack}.name`),
                  machines: f.hits,
                  stopped: text.duration(f.stoppedAfter ?? 0),
                  healed: text.duration(f.healedAfter ?? Number.POSITIVE_INFINITY),
                })}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
