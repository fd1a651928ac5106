import type { GameState } from '../../../../sim/index.ts';
import { causeText } from '../../../../text/index.ts';
import { regulatorName } from '../../../view/names.ts';
import { useApp } from '../../app.ts';

/** The authorities: how concerned each is and why, and how far it has gone. */
export function Authorities({ s }: { s: GameState }) {
  const { text } = useApp();
  return (
    <ul class="cards">
      {s.regulators.map((r) => (
        <li key={r.id}>
          <h4>
            {regulatorName(text, r.id)} <small>{text.say(`kind.${r.kind}`)}</small>
          </h4>
          <p>
            <b>{text.say(`stage.${r.stage}`)}.</b>{' '}
            {text.say('regulator.concern', { n: Math.round(r.concern) })}
          </p>
          <ul class="causes">
            {r.causes
              .slice(-5)
              .reverse()
              .map((c, i) => (
                <li key={i}>
                  <span>{text.say('screens.quarter.short', { n: c.quarter })}</span>{' '}
                  {causeText(text, c.cause)} <b>{text.points(c.by)}</b>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
