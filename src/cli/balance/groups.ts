/** Games by level and player, for the tables. */
import { BOTS, laddersOf } from '../../bots/index.ts';
import type { LadderId } from '../../sim/index.ts';
import { type Cell, cellName, type Result, type RunFigures } from './cells.ts';
import { levelOf } from './run.ts';

/** All games of one player in one level. */
export interface Group extends Cell {
  /** What may be climbed in this level, sooner or later. */
  ladders: readonly LadderId[];
  runs: RunFigures[];
}

const isGame = (result: Result): result is RunFigures => 'bot' in result;

/** Levels in their order, players in theirs; those that only measure the game are left to the measures. */
export function groupsOf(results: readonly Result[]): Group[] {
  const place = Object.keys(BOTS);
  const groups = new Map<string, Group>();
  for (const run of results) {
    if (!isGame(run) || !place.includes(run.bot)) continue;
    const { level, quarters, calm, bot } = run;
    const group = groups.get(cellName(run)) ?? {
      ...{ level, quarters, calm, bot, runs: [] },
      ladders: laddersOf(levelOf({ level, quarters })),
    };
    groups.set(cellName(run), group);
    group.runs.push(run);
  }
  return [...groups.values()].sort(
    (a, b) =>
      a.level.localeCompare(b.level) ||
      a.quarters - b.quarters ||
      place.indexOf(a.bot) - place.indexOf(b.bot) ||
      Number(a.calm) - Number(b.calm),
  );
}
