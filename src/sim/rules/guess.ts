/** The public guess: once a run the chair may stake its Standing on whose update it was. */
import type { Incident } from '../incident/types.ts';
import type { Beats, NightLine } from '../night.ts';
import type { GameState } from '../state.ts';
import { addStanding, type Turn } from './turn.ts';

/** Standing for a name that was right, and for one that was not. Tuned: fair at one in two. */
export const GUESS = { right: 2, wrong: -2 } as const;

/** May somebody be named in public now? Before the second call, while nobody is sure, once a run. */
export const mayGuess = (s: GameState, { index, confirmed }: Beats): boolean =>
  index === 0 && confirmed === null && s.guess === undefined;

/** Once the call is over everybody knows who it was, and what the name was worth. */
export function settleGuess(turn: Turn, { spec }: Incident, line: NightLine): void {
  const { guess } = turn.s;
  if (guess?.faultId !== spec.fault.id) return;
  const right = guess.suspect === spec.fault.culprit;
  addStanding(turn.s, right ? GUESS.right : GUESS.wrong);
  line.guessed = { suspect: guess.suspect, right };
}
