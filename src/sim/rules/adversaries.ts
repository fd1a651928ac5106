import type { AdversaryState } from '../actors.ts';
import { deriveSeed, Stream, streamOf } from '../chance/index.ts';
import { ATTACKS, type AttackKind } from '../level.ts';
import type { NightLine } from '../night.ts';
import type { GameState } from '../state.ts';
import { tried } from './attacks.ts';
import type { Turn } from './turn.ts';

/** Nights that a plan serves before the group thinks again. Tuned: long enough to be seen and answered. */
const PLAN_LASTS = 2;
/** What every success adds to a group's taste for the same again. Tuned. */
const WORKED = 0.75;

/** How a group weighs each kind today: its taste, the weak spots of the policy in force, what worked before. */
function leanings(s: GameState, a: AdversaryState): number[] {
  const taste = s.level.adversaries?.find((x) => x.id === a.id)?.taste ?? {};
  return ATTACKS.map(
    (kind) => (taste[kind] ?? 1) * tried(s, kind) * (1 + WORKED * (a.worked[kind] ?? 0)),
  );
}

/** At the start of a quarter groups whose plan has served lay a new one, against the policy as it stands that morning. */
export function adversariesPlan(turn: Turn): void {
  const { s } = turn;
  for (const a of s.adversaries) {
    if (a.plan !== null && s.quarter - a.since < PLAN_LASTS) continue;
    const weights = leanings(s, a);
    const sum = weights.reduce((x, y) => x + y, 0);
    if (sum <= 0) {
      a.plan = null;
      continue;
    }
    a.odds = weights.map((w) => w / sum);
    a.plan = ATTACKS[planLuck(s, a).weighted(weights)] ?? null;
    a.since = s.quarter;
    a.seen = false;
  }
}

const planLuck = (s: GameState, a: AdversaryState): Stream =>
  new Stream(deriveSeed(s.luck.attacks ?? 0, 'plan', a.id, s.quarter));

/** At dawn: what worked is remembered, and a duty team at the threat desk has seen what is prepared. */
export function adversariesLearn(turn: Turn, lines: readonly NightLine[]): void {
  const { s } = turn;
  for (const line of lines) {
    const a = s.adversaries.find((x) => x.id === line.attacker);
    const kind = line.attack;
    if (a && kind && (line.kind === 'breach' || line.breached)) {
      a.worked[kind] = (a.worked[kind] ?? 0) + 1;
      // What got through is tried again at once; the group has shown its hand.
      a.plan = kind;
      a.since = s.quarter;
      a.seen = true;
    }
  }
  if (!s.teams.some((t) => t.at === 'threats')) return;
  for (const a of s.adversaries)
    if (a.plan !== null && !a.seen) {
      a.seen = true;
      turn.events.push({ type: 'planSeen', adversary: a.id, kind: a.plan });
    }
}

/** Chance of each kind for the next campaign, from what the player may know; in the order of ATTACKS, sums to 1. */
export function kindOdds(s: GameState): number[] {
  if (s.adversaries.length === 0) {
    const all = ATTACKS.map((kind) => tried(s, kind));
    const sum = all.reduce((a, b) => a + b, 0);
    return all.map((w) => w / sum);
  }
  return ATTACKS.map((kind, i) => {
    let sum = 0;
    for (const a of s.adversaries) sum += a.seen ? Number(a.plan === kind) : (a.odds[i] ?? 0);
    return sum / s.adversaries.length;
  });
}

/** Draws every plan that the player has not seen from the odds that the player may know; for forecasts. */
export function redrawPlans(s: GameState): void {
  const luck = streamOf(s.luck, 'world');
  for (const a of s.adversaries)
    if (a.plan !== null && !a.seen) a.plan = ATTACKS[luck.weighted(a.odds)] as AttackKind;
}
