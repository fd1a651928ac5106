import {
  type AttackKind,
  FRONT,
  type GameState,
  type Leaning,
  pressedFrom,
  threats,
  whyBreach,
  whyCampaigns,
  whyWeak,
} from '../../../sim/index.ts';
import { causeText } from '../../../text/index.ts';
import { useText } from '../../text.ts';
import { SumList } from './SumList.tsx';

/** Who looks for the weak spot, what is known of it, and the odds of every kind of attack with their causes. */
export function Threats({ s }: { s: GameState }) {
  const text = useText();
  const known = threats(s);
  const kinds = [...known.kinds].sort((a, b) => b.chance - a.chance);
  return (
    <>
      <Campaigns s={s} rate={known.campaigns} />
      {known.fronts.length > 0 && <Fronts s={s} known={known} nameOf={attackName} />}
      {known.groups.length > 0 && (
        <>
          <h3>{text.say('screens.threats.groups')}</h3>
          <ul class="cards">
            {known.groups.map((g) => (
              <li key={g.id}>
                <h4>{text.or(`adversary.${g.id}.name`, g.id)}</h4>
                <p class="who-line">{text.or(`adversary.${g.id}.line`, '')}</p>
                <p>
                  {g.plan === null
                    ? text.say('screens.threats.nothing')
                    : text.say('screens.threats.plan', { attack: attackName(g.plan) })}
                </p>
                <Weighing leanings={g.leanings} nameOf={attackName} />
                {Object.entries(g.worked).map(([kind, n]) => (
                  <p key={kind}>
                    {text.say('screens.threats.worked', { attack: attackName(kind), n })}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{text.say('screens.threats.kinds')}</h3>
      <ul class="cards">
        {kinds.map((k) => (
          <li key={k.kind}>
            <h4>{attackName(k.kind)}</h4>
            <p class="who-line">{text.say(`attack.${k.kind}.line`)}</p>
            <p>{text.say('screens.threats.chance', { percent: text.percent(k.chance) })}</p>
            <SumList
              name={text.say('screens.threats.weakness')}
              shown={text.number(100 * k.weakness)}
              addends={whyWeak(s, k.kind)}
            />
            <SumList
              name={text.say('screens.threats.breach')}
              shown={text.percent(k.breach)}
              addends={whyBreach(s, k.kind)}
            />
          </li>
        ))}
      </ul>
    </>
  );

  function attackName(kind: AttackKind | string): string {
    return text.or(`attack.${kind}.name`, kind);
  }
}

/** What the groups at work here press day by day, whether it stands open, and what that costs. */
function Fronts(p: {
  s: GameState;
  known: ReturnType<typeof threats>;
  nameOf: (kind: AttackKind) => string;
}) {
  const text = useText();
  const by = text.points(FRONT.open);
  const weaknessOf = (kind: AttackKind): number =>
    p.known.kinds.find((k) => k.kind === kind)?.weakness ?? 0;
  return (
    <>
      <h3>{text.say('screens.threats.fronts')}</h3>
      <p>
        {text.say('screens.threats.frontsLine', {
          from: pressedFrom(p.s),
          open: 100 * FRONT.openFrom,
          points: -FRONT.open,
        })}
      </p>
      <ul class="fronts">
        {p.known.fronts.map(({ kind, open }) => (
          <li key={kind} data-open={open}>
            {text.say(`screens.threats.front.${open ? 'open' : 'held'}`, {
              attack: p.nameOf(kind),
              weak: text.number(100 * weaknessOf(kind)),
              by,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How a group weighs each kind against the policy as it stands: the largest product is what it chooses. */
function Weighing(p: { leanings: readonly Leaning[]; nameOf: (kind: AttackKind) => string }) {
  const text = useText();
  return (
    <details class="sum">
      <summary>
        <span>{text.say('screens.threats.weighing')}</span>
      </summary>
      <p>{text.say('screens.threats.weighingLine')}</p>
      <ul>
        {p.leanings.map(({ kind, start, times, points }) => (
          <li key={kind}>
            <span>{p.nameOf(kind)}</span>{' '}
            <b>
              {[start, ...times.map((t) => t.by)].map((n) => text.number(n)).join(' × ')} ={' '}
              {text.number(points)}
            </b>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Campaigns a quarter: a start, and the factors it is multiplied by. */
function Campaigns({ s, rate }: { s: GameState; rate: number }) {
  const text = useText();
  const { start, times } = whyCampaigns(s);
  return (
    <details class="sum">
      <summary>
        <span>{text.say('screens.threats.campaigns')}</span> <b>{text.number(rate)}</b>
      </summary>
      <ul>
        <li>
          <span>{text.say('screens.threats.start')}</span> <b>{text.number(start)}</b>
        </li>
        {times.map((t, i) => (
          <li key={i}>
            <span>{causeText(text, t.cause)}</span> <b>× {text.number(t.by)}</b>
          </li>
        ))}
        <li class="sum-total">
          <span>{text.say('screens.sum.product')}</span> <b>{text.number(rate)}</b>
        </li>
      </ul>
    </details>
  );
}
