import { type GameState, type KnownVendor, knownVendors } from '../../../../sim/index.ts';
import { causeText } from '../../../../text/index.ts';
import { vendorName } from '../../../view/names.ts';
import { useApp } from '../../app.ts';

/** Every vendor as the chair knows it: what it does and why, what it thinks of you, what it may hide. */
export function Vendors({ s }: { s: GameState }) {
  return (
    <ul class="cards">
      {knownVendors(s).map((v) => (
        <li key={v.id} data-gone={!v.present}>
          <Dossier v={v} />
        </li>
      ))}
    </ul>
  );
}

function Dossier({ v }: { v: KnownVendor }) {
  const { text } = useApp();
  return (
    <>
      <h4>
        {vendorName(text, v.id)} {v.own && <small>{text.say('vendor.own')}</small>}
      </h4>
      <p class="who-line">{text.or(`vendor.${v.id}.line`, '')}</p>
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
    </>
  );
}
