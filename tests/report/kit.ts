import { BOTS, type Bot, playRun } from '../../src/bots/index.ts';
import { storyOf } from '../../src/report/index.ts';
import type { Command, Level } from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';

export interface Played {
  level: Level;
  seed: string;
  commands: Command[];
}

function botOf(name: string): Bot {
  const bot = BOTS[name];
  if (!bot) throw new Error(`no bot "${name}"`);
  return bot;
}

/** A short run on the pond, played by a bot. */
export function played(seed: string, bot = 'random', change: Partial<Level> = {}): Played {
  const level = pond(change);
  return { level, seed, commands: playRun(level, seed, botOf(bot)).commands };
}

export const storyIn = ({ level, seed, commands }: Played) => storyOf(level, seed, commands);
