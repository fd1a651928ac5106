import { legalCommands } from '../sim/index.ts';
import type { Bot } from './bot.ts';

/** Chance to end the day at each step: about six whims a quarter. Tuned so that runs end. */
const MOVE_ON = 0.15;

/** A whim: first what kind of thing to do, then which; with a pull towards ending the day. */
export const random: Bot = (state, luck) => {
  const legal = legalCommands(state);
  const on = legal.find((command) => command.type === 'commit' || command.type === 'next');
  if (on !== undefined && luck.chance(MOVE_ON)) return on;
  // Else the many places for duty teams would drown the letters.
  const kind = luck.pick([...new Set(legal.map((command) => command.type))]);
  return luck.pick(legal.filter((command) => command.type === kind));
};
