/** Runs played by bots in Node, and the places on their way that tests want to look at. */
import { BOTS, botLuck, playRun } from '../../../src/bots/index.ts';
import { levelsOnDisk } from '../../../src/cli/shared/levels-on-disk.ts';
import { type Run, startRun, takeAll, writeSave } from '../../../src/session/index.ts';
import { apply, type Command, type GameState, isOver, type Level } from '../../../src/sim/index.ts';
import type { Place } from './game.ts';

export const FIRST_RING = '01-first-ring';
export const SUMMIT = '08-the-summit';

/** Made when it is first asked for, and kept for all tests that this worker runs. */
export function once<T>(make: () => T): () => T {
  let made: { it: T } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

const shelf = once(levelsOnDisk);

/** Every level of the game with its shortest length. */
export const LEVELS = shelf()
  .list()
  .map(({ id, lengths }) => ({ id, quarters: lengths[0] ?? 0 }));

export function levelOf(id: string, quarters: number, calm = false): Level {
  const level = shelf().get({ id, quarters, ...(calm && { calm }) });
  if (level === null) throw new Error(`No level ${id} of ${quarters} quarters`);
  return level;
}

function botOf(name: string) {
  const bot = BOTS[name];
  if (!bot) throw new Error(`No bot ${name}`);
  return bot;
}

/** A whole run with its marks, as Node plays it. */
export function played(id: string, quarters: number, seed: string, bot: string): Run {
  const level = levelOf(id, quarters);
  const taken = takeAll(level, seed, playRun(level, seed, botOf(bot)).commands);
  if ('refused' in taken) throw new Error(`refused: ${taken.refused.key}`);
  return taken.run;
}

export const fileOf = (run: Run): string => writeSave(run, { savedAt: 0 });

/** The first place of a bot's run whose state is as wished; null where the run never comes there. */
export function placeWhere(
  id: string,
  quarters: number,
  seed: string,
  bot: string,
  wish: (state: GameState) => boolean,
): Place | null {
  const level = levelOf(id, quarters);
  const luck = botLuck(`bot/${seed}`);
  const commands: Command[] = [];
  let { state } = startRun(level, seed);
  while (!wish(state)) {
    if (isOver(state)) return null;
    const command = botOf(bot)(state, luck);
    const answer = apply(state, command);
    if ('refused' in answer) return null;
    commands.push(command);
    state = answer.state;
  }
  return { level: id, quarters, seed, commands };
}

/** The same, where the run must come there. */
export function placeIn(...asked: Parameters<typeof placeWhere>): Place {
  const place = placeWhere(...asked);
  if (place === null) throw new Error('The run never comes there');
  return place;
}

/** The same over seeds `look-0`, `look-1` …: the first one that leads to such a place. */
export function anyPlace(
  id: string,
  quarters: number,
  bot: string,
  wish: (state: GameState) => boolean,
): Place {
  for (let i = 0; i < 200; i++) {
    const place = placeWhere(id, quarters, `look-${i}`, bot, wish);
    if (place !== null) return place;
  }
  throw new Error('No seed leads to such a place');
}

export const inIncident = (s: GameState): boolean => s.phase === 'night' && s.night?.beats != null;
