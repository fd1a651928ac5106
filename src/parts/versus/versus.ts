/** Another run of the same world beside mine: the meters after each night. */
import { type Link, levelRefOf, type Meters, readLink, worldName } from '../../session/index.ts';
import { type GameState, METERS, type MeterId } from '../../sim/index.ts';

/** The run that is played against, as far as its code tells; null where there is none, or it is of another world. */
export function ghostOf(code: string | null, s: GameState): Link | null {
  if (code === null) return null;
  const read = readLink(code);
  if (!read.ok) return null;
  const { level, seed } = read.value;
  // Whoever knew more is no measure for whoever did not. Another version of the level still is one: meters are meters.
  const there = { ...level, version: s.level.version };
  const same = worldName(there, seed) === worldName(levelRefOf(s.level), s.seed);
  return same ? read.value : null;
}

export interface VersusRow {
  meter: MeterId;
  mine: number;
  theirs: number;
  /** Points that mine stands above theirs. */
  by: number;
}

const rowsOf = (mine: Meters, theirs: Meters): VersusRow[] =>
  METERS.map((meter) => {
    const [own, other] = [Math.round(mine[meter]), theirs[meter]];
    return { meter, mine: own, theirs: other, by: own - other };
  });

/** After the night of a quarter; null where the other run was over by then, or for the night before the first. */
export function afterNight(s: GameState, ghost: Link, quarter: number): VersusRow[] | null {
  const theirs = ghost.nights[quarter - 1];
  const mine = s.history.find((night) => night.quarter === quarter)?.metersAfter ?? s.meters;
  return theirs === undefined ? null : rowsOf(mine, theirs);
}

/** Where both stand. */
export const atTheEnd = (s: GameState, ghost: Link): VersusRow[] => rowsOf(s.meters, ghost.meters);

/** One meter night by night in both runs, from the start that they share. */
export interface VersusCurve {
  meter: MeterId;
  mine: number[];
  theirs: number[];
}

export const nightByNight = (s: GameState, ghost: Link): VersusCurve[] =>
  METERS.map((meter) => {
    const start = s.level.meters[meter];
    const own = s.history.filter(({ quarter }) => quarter > 0);
    return {
      meter,
      mine: [start, ...own.map(({ metersAfter }) => metersAfter[meter])],
      theirs: [start, ...ghost.nights.map((night) => night[meter])],
    };
  });
