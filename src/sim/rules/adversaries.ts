import type { AdversaryState } from '../actors.ts';
import { ATTACKS, type AttackKind } from '../level.ts';
import type { NightLine } from '../night.ts';
import type { Cause, GameState } from '../state.ts';
import { FRAUD_PAYS, TRIED_ANYWAY, tried } from './attacks.ts';
import type { Turn } from './turn.ts';
import { weakness } from './weakness.ts';

/** What every success adds to a group's taste for the same again. Tuned. */
const WORKED = 0.75;

/** How a group weighs one kind of attack: points of the weak spot and what anybody tries, times its taste and its memory. */
export interface Leaning {
  kind: AttackKind;
  start: number;
  times: { by: number; cause: Cause }[];
  points: number;
}

const tasteOf = (s: GameState, a: AdversaryState, kind: AttackKind): number =>
  s.level.adversaries?.find((x) => x.id === a.id)?.taste[kind] ?? 1;

/** How a group weighs every kind against the policy as it stands, the likeliest first; equals in the order of ATTACKS. */
export function leanings(s: GameState, a: AdversaryState): Leaning[] {
  return ATTACKS.map((kind): Leaning => {
    const start = Math.round(100 * weakness(s, kind)) + (kind === 'fraud' ? 0 : TRIED_ANYWAY);
    const times: Leaning['times'] = [];
    if (kind === 'fraud') times.push({ by: FRAUD_PAYS, cause: { key: 'fraudPays' } });
    const taste = tasteOf(s, a, kind);
    if (taste !== 1) times.push({ by: taste, cause: { key: 'taste' } });
    const n = a.worked[kind] ?? 0;
    if (n > 0) times.push({ by: 1 + WORKED * n, cause: { key: 'workedBefore', params: { n } } });
    return { kind, start, times, points: times.reduce((p, t) => p * t.by, start) };
  }).sort((x, y) => y.points - x.points);
}

/** What a group does tonight: as chosen at dusk; before dusk what it would choose against the policy as it stands. No luck in it. */
export function planOf(s: GameState, a: AdversaryState): AttackKind | null {
  if (a.laid === s.quarter) return a.plan;
  const [first] = leanings(s, a);
  return first && first.points > 0 ? first.kind : null;
}

/** At dusk, before anything else of the evening: every group takes what is weakest for it in the policy that it sees. */
export function adversariesPlan(turn: Turn): void {
  const { s } = turn;
  for (const a of s.adversaries) {
    const before = a.plan;
    a.plan = planOf(s, a);
    a.laid = s.quarter;
    if (a.plan !== null && a.plan !== before)
      turn.events.push({ type: 'planLaid', adversary: a.id, kind: a.plan });
  }
}

/** At dawn: what worked is remembered. */
export function adversariesLearn({ s }: Turn, lines: readonly NightLine[]): void {
  for (const line of lines) {
    const a = s.adversaries.find((x) => x.id === line.attacker);
    const kind = line.attack;
    if (a && kind && (line.kind === 'breach' || line.breached))
      a.worked[kind] = (a.worked[kind] ?? 0) + 1;
  }
}

/** Chance of each kind for a campaign that no group has planned; in the order of ATTACKS, sums to 1. */
function oddsOfAnybody(s: GameState): number[] {
  const all = ATTACKS.map((kind) => tried(s, kind));
  const sum = all.reduce((a, b) => a + b, 0);
  return all.map((w) => w / sum);
}

/** Chance of each kind for the next campaign; in the order of ATTACKS, sums to 1. */
export function kindOdds(s: GameState): number[] {
  const anybody = oddsOfAnybody(s);
  if (s.adversaries.length === 0) return anybody;
  const plans = s.adversaries.map((a) => planOf(s, a));
  return ATTACKS.map((kind, i) => {
    let sum = 0;
    for (const plan of plans) sum += plan === null ? (anybody[i] ?? 0) : Number(plan === kind);
    return sum / plans.length;
  });
}
