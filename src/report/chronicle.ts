/** A run told again from level, seed and commands: every event with its quarter, and how each quarter ended. */
import {
  apply,
  type Command,
  type GameEvent,
  type GameState,
  type Level,
  newRun,
} from '../sim/index.ts';

export interface Chronicle {
  /** The first state of each quarter and the last of the run, in order. */
  turns: GameState[];
  events: { quarter: number; event: GameEvent }[];
  final: GameState;
  /** Index of a command the rules refused; the rest is not told. */
  refusedAt: number | null;
}

export function chronicle(level: Level, seed: string, commands: readonly Command[]): Chronicle {
  let state = newRun(level, seed);
  const turns = [state];
  const events: Chronicle['events'] = [];
  let refusedAt: number | null = null;
  for (const [at, command] of commands.entries()) {
    const answer = apply(state, command);
    if ('refused' in answer) {
      refusedAt = at;
      break;
    }
    // What happens while a quarter turns belongs to the morning of the one that begins, as its receipts do.
    for (const event of answer.events) events.push({ quarter: answer.state.quarter, event });
    if (answer.state.quarter !== state.quarter) turns.push(answer.state);
    state = answer.state;
  }
  if (turns.at(-1) !== state) turns.push(state);
  return { turns, events, final: state, refusedAt };
}
