import type { Command, GameState } from '../sim/index.ts';
import type { BotLuck } from './luck.ts';

/**
 * A player without hands: sees the state (it is honour-bound to look only at what a person is shown) and names the
 * next command. Same run up to here and same luck, same command.
 */
export interface Bot {
  (state: GameState, luck: BotLuck): Command;
  /** A player that keeps notes during a run: a new one, with empty pages, for every run. */
  fresh?: () => Bot;
}
