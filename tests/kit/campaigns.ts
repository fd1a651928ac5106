import { BOTS, type Bot, playRun } from '../../src/bots/index.ts';
import { levelFor } from '../../src/content/index.ts';
import type { GameState, Level } from '../../src/sim/index.ts';
import { levelFile } from './levelFiles.ts';

/** Levels that ship with the game, in order. */
export { levelIds as shippedIds } from '../../src/cli/shared/levels-on-disk.ts';

/** The lengths of a level, in quarters. */
export const shippedLengths = (id: string): number[] =>
  levelFile(id).lengths.map(({ quarters }) => quarters);

/** A level that ships with the game, in one of its lengths. */
export const shipped = (id: string, quarters?: number): Level =>
  levelFor(levelFile(id), quarters === undefined ? {} : { quarters });

/** Final states of one bot, or of one by its name, over so many seeds; without ghost lines, which rule nothing and cost half the time. */
export function campaigns(level: Level, bot: string | Bot, runs: number): GameState[] {
  const player = typeof bot === 'string' ? BOTS[bot] : bot;
  if (!player) throw new RangeError(`no bot "${bot}"`);
  return Array.from(
    { length: runs },
    (_, i) => playRun(level, `seed-${i}`, player, undefined, false).final,
  );
}

export const winRate = (finals: readonly GameState[]): number =>
  finals.filter((s) => s.outcome?.won).length / finals.length;

/** Mean number a run of night lines that fit. */
export function meanLines(
  finals: readonly GameState[],
  fits: (line: GameState['history'][number]['lines'][number]) => boolean,
): number {
  let sum = 0;
  for (const s of finals)
    for (const night of s.history) if (night.quarter > 0) sum += night.lines.filter(fits).length;
  return sum / finals.length;
}
