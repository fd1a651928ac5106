/**
 * What a careful reader makes of a letter, judged by what its slips show and by where the meters stand. No rule: bots and
 * the report's own players choose by it. In points of a middling meter; all weights tuned to play.
 */
import type { Command } from '../commands.ts';
import type { Choice } from '../level.ts';
import { effectsNow } from '../rules/effects.ts';
import type { GameState, InboxItem } from '../state.ts';
import { holds } from '../words/conditions/index.ts';
import { costOf, costWorth } from '../words/costs.ts';
import { type Effect, worthOf } from '../words/effects/index.ts';
import { whyNot } from './may.ts';

/** What a player adds to the plain worth of an effect; 0 = no opinion. */
export type Taste = (s: GameState, effect: Effect) => number;

const NO_TASTE: Taste = () => 0;

/** What comes true in a later quarter counts so much of what comes true today. */
const LATER = 0.85;

/** The worth of one effect; 0 where it would come after the last night. */
function effectWorth(s: GameState, effect: Effect): number {
  const later = effect.after ?? 0;
  if (later > s.level.quarters - s.quarter) return 0;
  return (later > 0 ? LATER : 1) * worthOf(effect, s);
}

/** The state as a promise would find it if it were checked tonight: what the answer itself sets stands. */
function onceSet(s: GameState, effects: readonly Effect[]): GameState {
  const ladders = { ...s.ladders };
  const switches = { ...s.switches };
  let { content } = s;
  for (const e of effects) {
    if ((e.after ?? 0) > 0) continue;
    if ('switch' in e) switches[e.switch] = { on: e.on, open: true };
    if ('content' in e) content = { stop: e.content, open: true };
    if ('stands' in e) ladders[e.stands] = { ...ladders[e.stands], rung: e.at };
    if ('rung' in e) {
      const ladder = ladders[e.rung];
      ladders[e.rung] = { ...ladder, rung: ladder.rung + e.by };
    }
  }
  return { ...s, ladders, switches, content };
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
  const now = effectsNow(s, choice.effects, item.sender);
  for (const e of now) worth += of(e);
  worth -= costWorth(costOf(choice.cost));
  if (choice.promise) {
    const kept = holds(onceSet(s, now), choice.promise.holds, item.sender);
    const outcome = kept ? choice.promise.kept : choice.promise.broken;
    for (const e of effectsNow(s, outcome, item.sender)) worth += (kept ? 0.8 : 0.7) * of(e);
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
