/** What is to be played: which cells, and how many seeds of each. */
import type { Level } from '../../sim/index.ts';
import { type AnyCell, type Cell, cellName, type ProbeCell } from './cells.ts';
import type { Measure } from './measures/measure.ts';

/** So many games of one cell, seeds 0 to `seeds` − 1. */
export interface Series {
  cell: AnyCell;
  seeds: number;
}

export const isMeasuredIn = ({ levels }: Measure, { id }: Level): boolean =>
  levels === 'all' || levels.includes(id);

/** What a measure asks for in a level: its players, then its probes. */
export function cellsOf(measure: Measure, level: Level): AnyCell[] {
  const { id, quarters } = level;
  const players = measure
    .parts(level)
    .map(({ player, calm = false }): Cell => ({ level: id, quarters, calm, bot: player }));
  const probes = (measure.probes ?? []).map(
    ({ name }): ProbeCell => ({ level: id, quarters, probe: name }),
  );
  return [...players, ...probes];
}

/** The cells of measures in the levels that they are asked in. `seedsOf` = how many seeds a measure gets. */
export const measured = (
  measures: readonly Measure[],
  levels: readonly Level[],
  seedsOf: (measure: Measure) => number,
): Series[] =>
  measures.flatMap((measure) =>
    levels
      .filter((level) => isMeasuredIn(measure, level))
      .flatMap((level) => cellsOf(measure, level))
      .map((cell) => ({ cell, seeds: seedsOf(measure) })),
  );

/** Every player on every level; the newcomer on the main campaign a second time, calm. */
export const everybody = (
  levels: readonly Level[],
  bots: readonly string[],
  seedsOf: (bot: string) => number,
): Series[] =>
  levels.flatMap(({ id, quarters }) =>
    bots.flatMap((bot) => {
      const cell: Cell = { level: id, quarters, calm: false, bot };
      const both = bot === 'newcomer' && id === '08-the-summit';
      return (both ? [cell, { ...cell, calm: true }] : [cell]).map((one) => ({
        cell: one,
        seeds: seedsOf(bot),
      }));
    }),
  );

/** Cells that several ask for are played once, with the most seeds that anybody wants. */
export function joined(series: readonly Series[]): Series[] {
  const byName = new Map<string, Series>();
  for (const one of series) {
    const name = cellName(one.cell);
    const known = byName.get(name);
    if (known === undefined || known.seeds < one.seeds) byName.set(name, one);
  }
  return [...byName.values()];
}
