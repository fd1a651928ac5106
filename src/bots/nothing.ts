import { legalCommands } from '../sim/index.ts';
import type { Bot } from './bot.ts';

/** Takes the chair and does nothing: commits, passes every beat, decides nothing. */
export const nothing: Bot = (state) => {
  const legal = legalCommands(state);
  const pass =
    legal.find((command) => command.type === 'beat' && command.actions.length === 0) ??
    legal.find((command) => command.type === 'commit' || command.type === 'next') ??
    // A mandate has to be picked, and the cold open has one button: the first on offer.
    legal[0];
  if (pass === undefined) throw new Error(`no command is legal in phase ${state.phase}`);
  return pass;
};
