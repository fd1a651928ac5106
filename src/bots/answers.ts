import { bestAnswer, type Command, choiceWorth, type GameState, type Taste } from '../sim/index.ts';

export type { Taste };

/** Answers the first open letter by worth and taste; null where none is left. */
export const answerByWorth = (s: GameState, taste?: Taste): Command | null =>
  bestAnswer(s, (item, choice) => choiceWorth(s, item, choice, taste));
