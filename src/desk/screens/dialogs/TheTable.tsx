/** Who is at the table: vendors and regulators with what they want and why. */
import { type GameState, knownVendors } from '../../../sim/index.ts';
import { causeText } from '../../../text/index.ts';
import { regulatorName, vendorName } from '../../view/names.ts';
import { useApp } from '../app.ts';

export function TheTable({ s }: { s: GameState }) {
  const { text } = useApp();
  return (
    <div class="table-of-all">
      <section>
        <h3>{text.say('desk.vendors')}</h3>
        <ul>
          {knownVendors(s).map((v) => (
            <li key={v.id} data-gone={!v.present}>
              <h4>
                {vendorName(text, v.id)} {v.own && <small>{text.say('vendor.own')}</small>}
              </h4>
              {v.present ? (
                <>
                  <p>
                    <b>{text.say(`stance.${v.stance}`)}.</b> {causeText(text, v.stanceWhy)}
                  </p>
                  <ul class="facts">
                    <li>{text.say('vendor.share', { percent: text.percent(v.share) })}</li>
                    <li>{text.say('vendor.trust', { n: Math.round(v.trust) })}</li>
                    <li>{text.say('vendor.readiness', { n: Math.round(v.readiness) })}</li>
                    <li>
                      {text.say('vendor.faults', {
                        low: text.number(v.faults.low),
                        high: text.number(v.faults.high),
                      })}
                    </li>
                    <li>{text.say('screens.table.seen', { n: v.faults.seen })}</li>
                    <li>{text.say('screens.table.sight', { percent: text.percent(v.sight) })}</li>
                  </ul>
                </>
              ) : (
                <p>{text.say('vendor.gone')}</p>
              )}
              <p class="who-line">{text.or(`vendor.${v.id}.line`, '')}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{text.say('desk.regulators')}</h3>
        <ul>
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
      </section>
    </div>
  );
}
