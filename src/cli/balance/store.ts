/** Results of earlier runs, a file a cell: its key in the first line, then a result a line. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyCell, cellName, type Result } from './cells.ts';
import type { Key } from './keys.ts';

/** Why a cell's stored results do not count: nothing lies there, or what has changed since. */
export type Stale = 'new' | keyof Key | 'unreadable';

/** What is stored of one cell, by seed. `stale` = why none of it counts; null where it does. */
export interface Stored {
  results: ReadonlyMap<string, Result>;
  stale: Stale | null;
  /** Keeps one more result. What is stale goes with the first of them. */
  keep(result: Result): void;
}

const PARTS = ['rules', 'level', 'player'] as const satisfies readonly (keyof Key)[];

function read(file: string, key: Key): { lines: Result[]; stale: Stale | null } {
  if (!existsSync(file)) return { lines: [], stale: 'new' };
  const [first = '', ...rest] = readFileSync(file, 'utf8').trimEnd().split('\n');
  try {
    const known = JSON.parse(first) as Key;
    const changed = PARTS.find((part) => known[part] !== key[part]);
    if (changed !== undefined) return { lines: [], stale: changed };
    return { lines: rest.map((line) => JSON.parse(line) as Result), stale: null };
  } catch (error) {
    // Half a line, left by a run that was cut off: its games are played again, and it is said so.
    if (error instanceof SyntaxError) return { lines: [], stale: 'unreadable' };
    throw error;
  }
}

/** Opens what is stored of a cell below `folder`. */
export function openStore(folder: string, cell: AnyCell, key: Key): Stored {
  const file = join(folder, `${encodeURIComponent(cellName(cell))}.jsonl`);
  const { lines, stale } = read(file, key);
  const results = new Map(lines.map((result) => [result.seed, result]));
  let fresh = stale !== null;
  return {
    results,
    stale,
    keep(result) {
      if (fresh) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, `${JSON.stringify(key)}\n`);
        fresh = false;
      }
      const known = results.has(result.seed);
      results.set(result.seed, result);
      if (!known) appendFileSync(file, `${JSON.stringify(result)}\n`);
    },
  };
}
