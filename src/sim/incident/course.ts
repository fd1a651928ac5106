/** The mean course of a spread, without luck: how many are harmed by when if nobody stops it. */
import { exp } from '../chance/index.ts';
import { harmWeights } from './detection.ts';
import { nextPoint } from './grid.ts';
import { checkIns, type Group, type Plan } from './plan.ts';

/** The mean course of a spread that nobody stops, at grid points. */
export interface Course {
  at: readonly number[];
  /** Mean harmed machines by then, all rings. */
  harmed: number[];
  /** Of these, in the rings that the gate watches: all but the last. */
  watched: number[];
  /** Machines in watched rings that have started by then. */
  started: number[];
}

/**
 * Chances to be reached by a minute, by clock and ring. They depend on clocks and rings alone: whoever asks about many
 * faults of one night hands the same notes to all of them, and each is computed once.
 */
export type ReachNotes = Map<string, Map<number, Float64Array>>;

/** The chances to be reached by a minute, by group and ring; −1 where nobody has asked yet. */
type Rows = (at: number) => Float64Array;

/** What is noted for these clocks and rings (as `clocksOf` says) and this factor of the share switched on. */
export function rowsOf(
  { groups, ringStarts }: Plan,
  clocks: string,
  onFactor: number,
  notes: ReachNotes,
): Rows {
  const id = `${onFactor}|${clocks}`;
  const rows = notes.get(id) ?? new Map<number, Float64Array>();
  notes.set(id, rows);
  const size = groups.length * ringStarts.length;
  return (at) => {
    const known = rows.get(at);
    if (known !== undefined) return known;
    const row = new Float64Array(size).fill(-1);
    rows.set(at, row);
    return row;
  };
}

/** Clocks and rings as text: what the chances to be reached hang on, but for the share switched on. */
export const clocksOf = ({ groups, ringStarts }: Plan): string =>
  `${ringStarts.join()}|${groups.map((g) => `${g.local} ${g.roundTheClock} ${g.alwaysOn} ${g.checkIn}`).join()}`;

/** Grid points from the release on; `through`: a minute of its own among them. */
export function gridOf({ ringStarts }: Plan, until: number, through: number): number[] {
  const points = [0];
  for (let at = 0; at < until; points.push(at)) {
    const next = nextPoint(at, ringStarts, Infinity);
    at = at < through ? Math.min(next, through) : next;
  }
  return points;
}

/** Machines that would be harmed if all were reached, by group and ring; all machines, by ring. */
interface Load {
  weights: number[][];
  sizes: number[];
}

/** What the course needs of a plan. */
export const loadOf = (plan: Plan): Load => ({
  weights: harmWeights(plan),
  sizes: plan.ringStarts.map((_, ring) =>
    plan.cells.reduce((sum, cell) => sum + (cell.sizes[ring] ?? 0), 0),
  ),
});

/** The course over a grid, for one factor of the share switched on. */
export function courseOf(
  { ringStarts, groups }: Plan,
  { weights, sizes }: Load,
  onFactor: number,
  grid: readonly number[],
  rows: Rows,
): Course {
  const rings = ringStarts.length;
  const course: Course = { at: grid, harmed: [0], watched: [0], started: [0] };
  for (let i = 1; i < grid.length; i++) {
    const at = grid[i] as number;
    const reached = rows(at);
    let harmed = 0;
    let watched = 0;
    let started = 0;
    for (let ring = 0; ring < rings; ring++) {
      const start = ringStarts[ring] as number;
      if (start >= at) continue;
      const isLast = ring === rings - 1;
      if (!isLast) started += sizes[ring] as number;
      for (let g = 0; g < groups.length; g++) {
        const weight = (weights[g] as number[])[ring] as number;
        if (weight === 0) continue;
        const place = g * rings + ring;
        let chance = reached[place] as number;
        if (chance < 0) {
          chance = 1 - exp(-checkIns(groups[g] as Group, start, at, onFactor));
          reached[place] = chance;
        }
        const mean = weight * chance;
        harmed += mean;
        if (!isLast) watched += mean;
      }
    }
    course.harmed.push(harmed);
    course.watched.push(watched);
    course.started.push(started);
  }
  return course;
}
