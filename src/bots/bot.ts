import type { Command, GameState } from '../sim/index.ts';
import type { BotLuck } from './luck.ts';

/**
 * A player without hands: sees the state (it is honour-bound to look only at what a person is shown) and names the
 * next command. Same state and same luck, same command.
 */
export type Bot = (state: GameState, luck: BotLuck) => Command;
