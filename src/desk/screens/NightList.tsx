import type { NightFacts } from '../../report/index.ts';
import { whoName } from '../view/names.ts';
import { useApp } from './app.ts';

/** Every night of the run, one line an event. */
export function NightList({ nights }: { nights: readonly NightFacts[] }) {
  const { text } = useApp();
  return (
    <section aria-labelledby="nights-head">
      <h2 id="nights-head">{text.say('screens.over.nights')}</h2>
      <ol class="night-list">
        {nights.map((n) => (
          <li key={n.quarter}>
            <b>
              {n.quarter === 0
                ? text.say('cold.title')
                : text.say('screens.quarter.short', { n: n.quarter })}
            </b>
            {n.facts.length === 0 && <span>{text.say('night.quiet')}</span>}
            {n.facts.map((f, i) => (
              <span key={i} data-major={f.major}>
                {text.say(`fact.line.${f.kind}`, {
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
