/** What is played: a level in one length, by one player, with one seed. */

export interface Cell {
  level: string;
  quarters: number;
  calm: boolean;
  bot: string;
}

export interface Job extends Cell {
  seed: string;
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
  milliseconds: number;
}

export const cellName = ({ level, quarters, calm, bot }: Cell): string =>
  `${level} ${quarters}${calm ? ' calm' : ''} ${bot}`;
