/** A mandate bends a road: what it asks of the policy is built in time, and what it forbids is left alone. */
import { type Condition, type GameState, halfTime, type SwitchId } from '../sim/index.ts';
import { type Step, step } from './desk.ts';
import type { Road } from './road.ts';
import type { RoadOf } from './walk.ts';

/** What keeps attackers out, and what gets machines up again: built first by those who promised it. Tuned. */
const GUARDS = [step('hygiene', 'blockList'), step('attestation', 'report')];
const WAYS_BACK = [step('checks', 'alert'), step('wayback', 'fallback')];

/** The conditions of which all must hold. */
const parts = (c: Condition): Condition[] => ('all' in c ? c.all.flatMap(parts) : [c]);

/** What must hold at the next asking. */
function asked(s: GameState): Condition[] {
  const mandate = s.level.mandates.find((m) => m.id === s.mandate);
  if (!mandate) return [];
  const half = halfTime(s.level);
  return parts(half !== null && s.quarter < half ? (mandate.half ?? mandate.rule) : mandate.rule);
}

/** The steps that a condition wants before all others. */
function first(c: Condition): Step[] {
  if ('ladder' in c)
    return Array.from({ length: c.atLeast ?? 0 }, (_, i) => ({ ladder: c.ladder, to: i + 1 }));
  if ('breachesAtMost' in c) return GUARDS;
  return 'sectorDownHoursAtMost' in c ? WAYS_BACK : [];
}

/** Would this step break the condition? */
const barred = ({ ladder, to }: Step, c: Condition): boolean =>
  'ladder' in c && c.ladder === ladder && c.atMost !== undefined && to > c.atMost;

/** The road as somebody walks it who means to keep the mandate that was chosen. */
export function keeping(s: GameState, road: Road): Road {
  const conditions = asked(s);
  const flips = conditions.flatMap((c): [SwitchId, boolean][] =>
    'switch' in c ? [[c.switch, c.on]] : [],
  );
  return {
    ...road,
    plan: [...conditions.flatMap(first), ...road.plan].filter(
      (wish) => !conditions.some((c) => barred(wish, c)),
    ),
    switches: (now) => ({ ...road.switches(now), ...Object.fromEntries(flips) }),
  };
}

/** The same roads, bent to the mandate that was promised on them. */
export const keepingPromises = (begin: () => RoadOf) => (): RoadOf => {
  const roadOf = begin();
  return (s, luck) => keeping(s, roadOf(s, luck));
};
