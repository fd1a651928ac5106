import { bestAnswer, type Command, choiceWorth, type GameState, type Taste } from '../sim/index.ts';
import { legal } from './desk.ts';
import type { BotLuck } from './luck.ts';

export type { Taste };

/** Answers the first open letter by worth and taste; null where none is left. */
export const answerByWorth = (s: GameState, taste?: Taste): Command | null =>
  bestAnswer(s, (item, choice) => choiceWorth(s, item, choice, taste));

/** Answers the first open letter with what is worth least of all that may be answered. */
export const answerWorst = (s: GameState, taste?: Taste): Command | null =>
  bestAnswer(s, (item, choice) => -choiceWorth(s, item, choice, taste));

/** Answers the first open letter that can be answered with any choice, each equally likely; null where none is left. */
export function answerAtRandom(s: GameState, luck: BotLuck): Command | null {
  for (const { matter, answer } of s.inbox) {
    if (answer !== null) continue;
    const choices = s.level.matters.find((m) => m.id === matter)?.choices ?? [];
    const commands = choices.map((c): Command => ({ type: 'answer', matter, choice: c.id }));
    const may = commands.filter((c) => legal(s, c));
    if (may.length > 0) return luck.pick(may);
  }
  return null;
}
