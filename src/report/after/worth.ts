/** What a letter's choice is worth to a steward, judged by what the slip shows. All weights tuned to play. */
import {
  type Choice,
  type Command,
  conditionHolds,
  type Effect,
  type GameState,
  type InboxItem,
  type MeterId,
  whyNot,
} from '../../sim/index.ts';

/** A point of a meter, the dearer the lower it stands. */
function pointOf(s: GameState, meter: MeterId): number {
  const value = s.meters[meter];
  if (value < 35) return 2.2;
  if (value < 45) return 1.6;
  return value < 60 ? 1 : 0.6;
}

function effectWorth(s: GameState, effect: Effect): number {
  const later = effect.after ?? 0;
  if (later > s.level.quarters - s.quarter) return 0;
  const fade = later > 0 ? 0.85 : 1;
  if ('meter' in effect)
    return (fade * pointOf(s, effect.meter) * (effect.by[0] + effect.by[1])) / 2;
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

function choiceWorth(s: GameState, item: InboxItem, choice: Choice, whim: Whim): number {
  const sum = (effects: readonly Effect[]) =>
    effects.reduce((all, effect) => all + effectWorth(s, effect), 0);
  let worth = sum(choice.effects) + whim(item.matter, choice.id);
  worth -= 0.9 * (choice.cost?.capacity ?? 0) + 0.8 * (choice.cost?.standing ?? 0);
  if (choice.promise) {
    const kept = conditionHolds(s, choice.promise.holds, item.sender);
    worth += kept ? 0.8 * sum(choice.promise.kept) : 0.7 * sum(choice.promise.broken);
  }
  return worth;
}

/** Points more or less for a choice, for the sake of trying something else. */
export type Whim = (matter: string, choice: string) => number;

/** Answers the first open letter by worth; null where none can be answered. */
export function answerByWorth(s: GameState, whim: Whim = () => 0): Command | null {
  for (const item of s.inbox) {
    if (item.answer !== null) continue;
    let best: { command: Command; worth: number } | null = null;
    for (const choice of s.level.matters.find(({ id }) => id === item.matter)?.choices ?? []) {
      const command: Command = { type: 'answer', matter: item.matter, choice: choice.id };
      if (whyNot(s, command) !== null) continue;
      const worth = choiceWorth(s, item, choice, whim);
      if (best === null || worth > best.worth) best = { command, worth };
    }
    if (best) return best.command;
  }
  return null;
}
