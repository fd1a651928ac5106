/** What is played: a level in one length, by one player or seen by one probe, with one seed. */

export interface Cell {
  level: string;
  quarters: number;
  calm: boolean;
  bot: string;
}

export interface Job extends Cell {
  seed: string;
}

/** A probe looks into runs of a level, see `measures/measure.ts`. */
export interface ProbeCell {
  level: string;
  quarters: number;
  probe: string;
}

export interface LookJob extends ProbeCell {
  seed: string;
}

/** What a probe found in one run: plain data of its own. */
export interface Look extends LookJob {
  found: unknown;
}

/** What is kept of a finished run. */
export interface RunFigures extends Job {
  won: boolean;
  score: number;
  ending: string;
  quarter: number;
  meters: Record<string, number>;
  incidents: number;
  nearMisses: number;
  majors: number;
  breaches: number;
  vendorsGone: number;
  keysOut: number;
  mandate: string | null;
  /** Matters that were met, and the choice that was made (null: left unanswered). */
  matters: [matter: string, choice: string | null][];
  /** `ladder/rung` that stood two quarters running; the start rung is not counted. */
  held: string[];
  /** Changes of meters: all, and those of one or two points. */
  receipts: { all: number; small: number };
  milliseconds: number;
}

export type AnyCell = Cell | ProbeCell;
export type Result = RunFigures | Look;

export const cellName = (cell: AnyCell): string =>
  `${cell.level} ${cell.quarters}${'bot' in cell ? `${cell.calm ? ' calm' : ''} ${cell.bot}` : ` probe ${cell.probe}`}`;
