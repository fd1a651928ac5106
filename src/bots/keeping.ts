/** A mandate bends a road: what it asks of the policy is built in time, and what it forbids is left alone. */
import {
  type Condition,
  type Effect,
  type GameState,
  halfTime,
  type LadderId,
  type SwitchId,
} from '../sim/index.ts';
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

/** The rungs above which the conditions want nothing to stand. */
const tops = (conditions: readonly Condition[]): Partial<Record<LadderId, number>> =>
  Object.fromEntries(
    conditions.flatMap((c) =>
      'ladder' in c && c.atMost !== undefined ? [[c.ladder, c.atMost]] : [],
    ),
  );

/** What an answer that goes against the promise is worth less, in points of a letter. Tuned. */
const AGAINST = 10;

/** Would this effect of a letter undo what the condition asks of the policy? */
const against = (effect: Effect, c: Condition): boolean => {
  if ('rung' in effect && 'ladder' in c && effect.rung === c.ladder)
    return (effect.by < 0 ? c.atLeast : c.atMost) !== undefined;
  if ('switch' in effect && 'switch' in c) return effect.switch === c.switch && effect.on !== c.on;
  return (
    'practice' in effect && 'practice' in c && effect.practice === c.practice && effect.on !== c.on
  );
};

/** The road as somebody walks it who means to keep the mandate that was chosen. */
export function keeping(s: GameState, road: Road): Road {
  const conditions = asked(s);
  const top = tops(conditions);
  const flips = conditions.flatMap((c): [SwitchId, boolean][] =>
    'switch' in c ? [[c.switch, c.on]] : [],
  );
  return {
    ...road,
    top,
    plan: [...conditions.flatMap(first), ...road.plan].filter(
      ({ ladder, to }) => to <= (top[ladder] ?? to),
    ),
    taste: (now, effect) =>
      road.taste(now, effect) - (conditions.some((c) => against(effect, c)) ? AGAINST : 0),
    switches: (now) => ({ ...road.switches(now), ...Object.fromEntries(flips) }),
  };
}

/** The same roads, bent to the mandate that was promised on them. */
export const keepingPromises = (begin: () => RoadOf) => (): RoadOf => {
  const roadOf = begin();
  return (s, luck) => keeping(s, roadOf(s, luck));
};
