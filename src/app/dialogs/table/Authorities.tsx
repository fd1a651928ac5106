import { regulatorName } from '../../../parts/words/names.ts';
import {
  type GameState,
  hearsOffers,
  type RegulatorState,
  whyConcern,
  whyStage,
} from '../../../sim/index.ts';
import { causeText } from '../../../text/index.ts';
import { useText } from '../../text.ts';
import { Offer } from './Offer.tsx';
import { Reports } from './Reports.tsx';
import { SumList } from './SumList.tsx';

/** The authorities: how concerned each is and why, how far it has gone, what binds, and what may be offered. */
export function Authorities({ s }: { s: GameState }) {
  const text = useText();
  return (
    <>
      <Reports s={s} />
      <ul class="cards">
        {s.regulators.map((r) => (
          <li key={r.id}>
            <h4>
              {regulatorName(text, r.id)} <small>{text.say(`kind.${r.kind}`)}</small>
            </h4>
            <p class="who-line">{text.or(`regulator.${r.id}.head`, '')}</p>
            <Stage s={s} r={r} />
            <Concern s={s} r={r} />
            <Commitments s={s} r={r} />
            {s.phase === 'desk' && hearsOffers(r) && <Offer s={s} r={r} />}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where its case stands, and what would carry it on or back. */
function Stage({ s, r }: { s: GameState; r: RegulatorState }) {
  const text = useText();
  const { stage, since, capacity, steps } = whyStage(s, r.id);
  return (
    <>
      <p>
        <b>{text.say(`stage.${stage}`)}</b>
        {since > 0 && <> {text.say('screens.authorities.since', { n: since })}</>}.
        {capacity > 0 && <> {text.say('screens.authorities.case', { n: capacity })}</>}
      </p>
      <ul class="steps">
        {steps.map(({ to, when }) => (
          <li key={to + when.key}>
            {causeText(text, when)} → <i>{text.say(`stage.${to}`)}</i>
          </li>
        ))}
      </ul>
    </>
  );
}

function Concern({ s, r }: { s: GameState; r: RegulatorState }) {
  const text = useText();
  const { start, causes, now } = whyConcern(s, r.id);
  return (
    <SumList
      name={text.say('screens.authorities.concern')}
      shown={String(Math.round(now))}
      start={{ words: text.say('screens.over.start'), by: start }}
      addends={causes}
    />
  );
}

function Commitments({ s, r }: { s: GameState; r: RegulatorState }) {
  const text = useText();
  const bound = s.commitments.filter((c) => c.regulator === r.id && c.until >= s.quarter);
  if (bound.length === 0) return null;
  return (
    <>
      <p>
        <b>{text.say('screens.authorities.bound')}</b>
      </p>
      <ul class="bound">
        {bound.map((c) => (
          <li key={c.clause}>
            {text.say(`clause.${c.clause}`)}:{' '}
            {text.say('screens.authorities.until', { n: c.until })}
            {c.broken.length > 0 && <b> {text.say('screens.authorities.broken')}</b>}
          </li>
        ))}
      </ul>
    </>
  );
}
