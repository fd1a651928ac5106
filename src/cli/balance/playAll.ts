/** Plays what is asked, but for what an earlier run has stored. */
import { type AnyCell, cellName, type Result } from './cells.ts';
import type { Key } from './keys.ts';
import { runAll } from './pool.ts';
import { progress } from './progress.ts';
import type { Series } from './schedule.ts';
import { openStore, type Stale } from './store.ts';
import type { Task } from './worker.ts';

export interface Playing {
  /** Seeds are `PREFIX-0`, `PREFIX-1` … */
  prefix: string;
  /** Where results are stored. */
  folder: string;
  keyOf: (cell: AnyCell) => Key;
  /** Stored results are taken where they still hold; else everything is played. */
  reuse: boolean;
  workers: number | undefined;
  tell: (line: string) => void;
}

const WHY: Readonly<Record<Stale, string>> = {
  new: 'nothing is stored',
  level: 'its level has changed',
  player: 'its player has changed',
  rules: 'the rules have changed',
  unreadable: 'what is stored cannot be read',
};

const taskOf = (cell: AnyCell, seed: string): Task =>
  'bot' in cell ? { play: { ...cell, seed } } : { look: { ...cell, seed } };

/** All results, in the order of the series. What is played is stored as it comes. */
export async function playAll(series: readonly Series[], how: Playing): Promise<Result[]> {
  const cells = series.map(({ cell, seeds }) => {
    const store = openStore(how.folder, cell, how.keyOf(cell));
    const wanted = Array.from({ length: seeds }, (_, i) => `${how.prefix}-${i}`);
    const missing = wanted.filter((seed) => !how.reuse || !store.results.has(seed));
    return { cell, store, wanted, missing };
  });
  if (how.reuse) tellTaken(cells, how.tell);
  const tasks = cells.flatMap(({ cell, store, missing }) =>
    missing.map((seed) => ({ cell, store, task: taskOf(cell, seed) })),
  );
  const told = progress(tasks.length);
  await runAll<Result>(
    tasks.map(({ task }) => task),
    (result, i) => {
      tasks[i]?.store.keep(result);
      told(result);
    },
    how.workers,
  );
  return cells.flatMap(({ store, wanted }) =>
    wanted.flatMap((seed) => store.results.get(seed) ?? []),
  );
}

/** What is taken from the store, and why the rest is played. */
function tellTaken(
  cells: readonly {
    cell: AnyCell;
    wanted: readonly string[];
    missing: readonly string[];
    store: { stale: Stale | null };
  }[],
  tell: (line: string) => void,
): void {
  let taken = 0;
  let all = 0;
  const played = new Map<string, string[]>();
  for (const { cell, wanted, missing, store } of cells) {
    all += wanted.length;
    taken += wanted.length - missing.length;
    if (missing.length === 0) continue;
    const why = store.stale === null ? 'more games are asked' : WHY[store.stale];
    played.set(why, [...(played.get(why) ?? []), cellName(cell)]);
  }
  tell(`${taken} of ${all} games are taken from earlier runs.`);
  for (const [why, names] of played) tell(`Played, since ${why}: ${names.join(', ')}.`);
}
