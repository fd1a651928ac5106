/** From games to the figures of the measures. */
import type { Level } from '../../sim/index.ts';
import { type AnyCell, cellName, type Look, type Result, type RunFigures } from './cells.ts';
import type { Figure, Games, Measure } from './measures/measure.ts';
import { levelOf } from './run.ts';
import { cellsOf, isMeasuredIn } from './schedule.ts';

/** A figure, by which measure, and of which level. */
export interface Measured extends Figure {
  measure: string;
  level: string;
}

/** Results of each cell by seed. */
type Played = ReadonlyMap<string, ReadonlyMap<string, Result>>;

function byCell(results: readonly Result[]): Played {
  const cells = new Map<string, Map<string, Result>>();
  for (const result of results) {
    const name = cellName(result);
    const seeds = cells.get(name) ?? new Map<string, Result>();
    cells.set(name, seeds.set(result.seed, result));
  }
  return cells;
}

/** The games that a measure asked for, with the seeds that all its cells have; null where there is none. */
function gamesFor(measure: Measure, level: Level, played: Played): Games | null {
  const asked = cellsOf(measure, level).map(cellName);
  const [first, ...rest] = asked.map((name) => played.get(name));
  const seeds = [...(first?.keys() ?? [])].filter((seed) => rest.every((one) => one?.has(seed)));
  if (seeds.length === 0) return null;
  const { id, quarters } = level;
  const pick = <T extends Result>(cell: AnyCell): T[] => {
    const name = cellName(cell);
    const here = asked.includes(name) ? played.get(name) : undefined;
    if (here === undefined) throw new RangeError(`${measure.name} has not asked for ${name}`);
    return seeds.map((seed) => here.get(seed) as T);
  };
  return {
    level,
    of: (player, calm) =>
      pick<RunFigures>({ level: id, quarters, calm: calm ?? false, bot: player }),
    found: <T>(probe: { name: string }) =>
      pick<Look>({ level: id, quarters, probe: probe.name }).map(({ found }) => found as T),
  };
}

/** What the measures make of these results, level by level; those whose cells were not all played say nothing. */
export function figuresOf(measures: readonly Measure[], results: readonly Result[]): Measured[] {
  const played = byCell(results);
  const levels = new Map(
    results.map((one) => [
      `${one.level} ${one.quarters}`,
      { level: one.level, quarters: one.quarters },
    ]),
  );
  return [...levels.values()].map(levelOf).flatMap((level) =>
    measures.flatMap((measure) => {
      const games = isMeasuredIn(measure, level) ? gamesFor(measure, level, played) : null;
      if (games === null) return [];
      return measure
        .figures(games)
        .map((figure) => ({ ...figure, measure: measure.name, level: level.id }));
    }),
  );
}
