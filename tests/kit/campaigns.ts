import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOTS, playRun } from '../../src/bots/index.ts';
import { type LevelFile, levelFor } from '../../src/content/index.ts';
import type { GameState, Level } from '../../src/sim/index.ts';

/** A level that ships with the game, in one of its lengths. */
export function shipped(id: string, quarters?: number): Level {
  const text = readFileSync(join(import.meta.dirname, '../../levels', `${id}.json`), 'utf8');
  return levelFor(JSON.parse(text) as LevelFile, quarters === undefined ? {} : { quarters });
}

/** Final states of one bot over so many seeds. */
export function campaigns(level: Level, bot: string, runs: number): GameState[] {
  const player = BOTS[bot];
  if (!player) throw new RangeError(`no bot "${bot}"`);
  return Array.from({ length: runs }, (_, i) => playRun(level, `seed-${i}`, player).final);
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
