/**
 * What a careful reader makes of a letter, judged by what its slips show and by where the meters stand. No rule: bots and
 * the report's own players choose by it. In points of a middling meter; all weights tuned to play.
 */
import type { Command } from '../commands.ts';
import type { MeterId } from '../ids.ts';
import type { Choice } from '../level.ts';
import { holds } from '../rules/conditions.ts';
import type { GameState, InboxItem } from '../state.ts';
import type { Effect } from '../vocabulary.ts';
import { whyNot } from './may.ts';

/** What a player adds to the plain worth of an effect; 0 = no opinion. */
export type Taste = (s: GameState, effect: Effect) => number;

const NO_TASTE: Taste = () => 0;

/** What a point of a meter is worth now: the lower it stands, the more. */
function pointWorth(s: GameState, meter: MeterId): number {
  const value = s.meters[meter];
  if (value < 35) return 2.2;
  if (value < 45) return 1.6;
  return value < 60 ? 1 : 0.6;
}

/** The worth of one effect; 0 where it would come after the last night. */
function effectWorth(s: GameState, effect: Effect): number {
  const later = effect.after ?? 0;
  if (later > s.level.quarters - s.quarter) return 0;
  const fade = later > 0 ? 0.85 : 1;
  if ('meter' in effect)
    return fade * pointWorth(s, effect.meter) * ((effect.by[0] + effect.by[1]) / 2);
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

/** The worth of a choice with its price and, for a promise, the doubt whether it will be kept. */
export function choiceWorth(
  s: GameState,
  item: InboxItem,
  choice: Choice,
  taste: Taste = NO_TASTE,
): number {
  const of = (e: Effect) => effectWorth(s, e) + taste(s, e);
  let worth = 0;
  for (const e of choice.effects) worth += of(e);
  worth -= 0.9 * (choice.cost?.capacity ?? 0) + 0.8 * (choice.cost?.standing ?? 0);
  if (choice.promise) {
    const kept = holds(s, choice.promise.holds, item.sender);
    const outcome = kept ? choice.promise.kept : choice.promise.broken;
    for (const e of outcome) worth += (kept ? 0.8 : 0.7) * of(e);
  }
  return worth;
}

/** Answers the first open letter that can be answered with the choice of most worth, the first of equals; else null. */
export function bestAnswer(
  s: GameState,
  worthOf: (item: InboxItem, choice: Choice) => number,
): Command | null {
  for (const item of s.inbox) {
    if (item.answer !== null) continue;
    let best: { command: Command; worth: number } | null = null;
    for (const choice of s.level.matters.find((m) => m.id === item.matter)?.choices ?? []) {
      const command: Command = { type: 'answer', matter: item.matter, choice: choice.id };
      if (whyNot(s, command) !== null) continue;
      const worth = worthOf(item, choice);
      if (best === null || worth > best.worth) best = { command, worth };
    }
    if (best) return best.command;
  }
  return null;
}
