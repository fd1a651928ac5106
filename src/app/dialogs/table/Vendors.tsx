import { keyName, sectorName, stanceWords, vendorName } from '../../../parts/words/names.ts';
import {
  type GameState,
  hasteOf,
  type KnownVendor,
  knownVendors,
  suitOdds,
  whyStance,
  whyTrust,
} from '../../../sim/index.ts';
import { causeText } from '../../../text/index.ts';
import { useText } from '../../text.ts';
import { Habit } from './Habit.tsx';
import { SumList } from './SumList.tsx';

/** Of five moves, so many are worth telling: the one taken and what came near. */
const TOLD = 3;

/** Every vendor as the chair knows it: what it does and why, what it thinks of you, what it may hide. */
export function Vendors({ s }: { s: GameState }) {
  return (
    <>
      <Haste s={s} />
      <ul class="cards">
        {knownVendors(s).map((v) => (
          <li key={v.id} data-gone={!v.present}>
            <Dossier s={s} v={v} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where updates come faster as the run goes on, that is said. */
function Haste({ s }: { s: GameState }) {
  const text = useText();
  const { haste } = s.level.hazards;
  if (!haste || haste.last <= haste.first) return null;
  return (
    <p>
      {text.say('screens.vendors.haste', {
        now: text.number(hasteOf(s)),
        last: text.number(haste.last),
      })}
    </p>
  );
}

function Dossier({ s, v }: { s: GameState; v: KnownVendor }) {
  const text = useText();
  return (
    <>
      <h4>
        {vendorName(text, v.id)} {v.own && <small>{text.say('vendor.own')}</small>}
      </h4>
      <p class="who-line">{text.or(`vendor.${v.id}.line`, '')}</p>
      {v.present ? <Present s={s} v={v} /> : <Gone v={v} />}
    </>
  );
}

function Gone({ v }: { v: KnownVendor }) {
  const text = useText();
  return (
    <p>
      {v.boughtBy === null
        ? text.say('vendor.gone')
        : text.say('screens.vendors.bought', { vendor: vendorName(text, v.boughtBy) })}
    </p>
  );
}

function Present({ s, v }: { s: GameState; v: KnownVendor }) {
  const text = useText();
  return (
    <>
      <p>
        <b>{stanceWords(text, v)}.</b> {causeText(text, v.stanceWhy)}
      </p>
      <ul class="facts">
        <li style={{ '--part': v.trust / 100 }}>
          {text.say('vendor.trust', { n: Math.round(v.trust) })}
        </li>
        <li style={{ '--part': v.readiness / 100 }}>
          {text.say('vendor.readiness', { n: Math.round(v.readiness) })}
        </li>
      </ul>
      <p>
        {text.say('screens.vendors.reach', {
          share: text.percent(v.share),
          sight: text.percent(v.sight),
        })}
      </p>
      <Habit s={s} v={v} />
      {v.keys
        .filter((k) => k.claimed)
        .map((k) => (
          <p key={k.key}>
            {text.say('screens.vendors.claimed', {
              key: keyName(text, k.key),
              percent: text.percent(k.hollow),
            })}
          </p>
        ))}
      {v.leftSectors.length > 0 && (
        <p>
          {text.say('screens.vendors.left', {
            sectors: text.list(v.leftSectors.map((id) => sectorName(text, id))),
          })}
        </p>
      )}
      <Trust s={s} v={v} />
      <Suit s={s} v={v} />
      <Weighing s={s} v={v} />
    </>
  );
}

function Trust({ s, v }: { s: GameState; v: KnownVendor }) {
  const text = useText();
  if (v.own) return null;
  const { start, memory, rest, now } = whyTrust(s, v.id);
  return (
    <SumList
      name={text.say('screens.vendors.trust')}
      shown={String(Math.round(now))}
      start={{ words: text.say('screens.over.start'), by: start }}
      addends={[...memory, ...(rest === 0 ? [] : [{ cause: { key: 'longAgo' }, by: rest }])]}
    />
  );
}

/** Its case before a court, with the odds of today. */
function Suit({ s, v }: { s: GameState; v: KnownVendor }) {
  const text = useText();
  const odds = suitOdds(s, v.id);
  if (!odds) return null;
  const { suit, chance, reasons } = odds;
  return (
    <>
      <p>
        {text.say('screens.vendors.suit', {
          ground: text.say(`suit.${suit.ground}`),
          quarter: suit.rules,
        })}
      </p>
      <SumList
        name={text.say('screens.vendors.suitOdds')}
        shown={text.percent(chance)}
        addends={reasons}
      />
    </>
  );
}

/** What it weighed this quarter: the move it took and those that came near, each with its reasons. */
function Weighing({ s, v }: { s: GameState; v: KnownVendor }) {
  const text = useText();
  const moves = whyStance(s, v.id).slice(0, TOLD);
  if (moves.length === 0) return null;
  return (
    <details class="weighing">
      <summary>{text.say('screens.vendors.weighed')}</summary>
      {moves.map((m) => (
        <SumList
          key={m.move}
          name={text.say(`stance.${m.move}`)}
          shown={String(m.score)}
          addends={m.reasons}
        />
      ))}
    </details>
  );
}
