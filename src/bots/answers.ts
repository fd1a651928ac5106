import {
  type Choice,
  conditionHolds,
  type Effect,
  type GameState,
  type InboxItem,
  type MeterId,
} from '../sim/index.ts';

/** What a point of a meter is worth now: the lower it stands, the more. */
export function worthOf(s: GameState, meter: MeterId): number {
  const value = s.meters[meter];
  if (value < 35) return 2.2;
  if (value < 45) return 1.6;
  return value < 60 ? 1 : 0.6;
}

/** A careful reader's worth of one effect, in points of a middling meter. Judged by what the slip shows. */
export function effectWorth(s: GameState, effect: Effect): number {
  const later = effect.after ?? 0;
  if (later > s.level.quarters - s.quarter) return 0;
  const fade = later > 0 ? 0.85 : 1;
  if ('meter' in effect)
    return fade * worthOf(s, effect.meter) * ((effect.by[0] + effect.by[1]) / 2);
  if ('concern' in effect) return fade * -0.15 * effect.by;
  if ('trust' in effect) return fade * 0.08 * effect.by;
  if ('trustAll' in effect) return fade * 0.25 * effect.trustAll;
  if ('readiness' in effect) return fade * 0.04 * effect.by;
  if ('capacity' in effect) return fade * 0.9 * effect.capacity;
  if ('standing' in effect) return fade * 0.9 * effect.standing;
  if ('rung' in effect) return fade * 2 * effect.by;
  if ('attacks' in effect) return fade * -3 * (effect.attacks - 1) * effect.quarters;
  return 0;
}

/** Worth of a choice with its price and, for a promise, the doubt whether it will be kept. */
export function choiceWorth(s: GameState, item: InboxItem, choice: Choice): number {
  let worth = 0;
  for (const e of choice.effects) worth += effectWorth(s, e);
  worth -= 0.9 * (choice.cost?.capacity ?? 0) + 0.8 * (choice.cost?.standing ?? 0);
  if (choice.promise) {
    const kept = conditionHolds(s, choice.promise.holds, item.sender);
    const outcome = kept ? choice.promise.kept : choice.promise.broken;
    for (const e of outcome) worth += (kept ? 0.8 : 0.7) * effectWorth(s, e);
  }
  return worth;
}
