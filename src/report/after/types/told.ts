/** A run told once, its moments and its receipts. */

import type {
  Cause,
  Command,
  GameState,
  Level,
  MeterId,
  NightLine,
  Receipt,
} from '../../../sim/index.ts';
import type { Chronicle } from '../../chronicle.ts';
import type { SummedCause } from '../../receipts.ts';

/** Words by key with their params. */
export interface Told {
  key: string;
  params: Record<string, string | number>;
}

/** A run told once, with the place of everything in it: what all parts of the report are made from. */
export interface Story extends Chronicle {
  level: Level;
  seed: string;
  /** The commands that the rules took. */
  commands: readonly Command[];
  /** Every event with the number of commands taken when it had happened. */
  events: { quarter: number; index: number; event: Chronicle['events'][number]['event'] }[];
  /** For every receipt of the final state, in its order: commands taken when it was written. */
  receiptAt: number[];
  /** Quarter and phase in which each command was given; by night the incident that it was for. */
  given: { quarter: number; phase: GameState['phase']; fault: string | null }[];
  /** States to start from: the first one and one at the first moment of every quarter. Ascending. */
  checkpoints: { index: number; state: GameState }[];
  /** Every finished night with all that is needed to play it again; the state's own record keeps only the facts. */
  nights: { quarter: number; lines: readonly NightLine[] }[];
}

export const MOMENT_KINDS = [
  'quarter',
  'decision',
  'promise',
  'incident',
  'attack',
  'regulator',
  'vendor',
  'crisis',
  'end',
] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** Something to stop at on the timeline. Words by key: `moment.<key>`. */
export interface Moment extends Told {
  /** Commands taken: `stateAt(index)` shows the world right after it. Ascending over a list. */
  index: number;
  quarter: number;
  kind: MomentKind;
}

/** One receipt in its place on a meter's line. */
export interface ReceiptPoint {
  /** Which of all receipts of the run, from 0. */
  receipt: number;
  index: number;
  quarter: number;
  /** Whole points. */
  by: number;
  /** The meter right after it, 0 to 100 (a point that is clamped next may stand outside for one receipt). */
  value: number;
  cause: Cause;
  /** What the line is made of; they sum to `by`. Absent where the cause stands alone. */
  parts?: Receipt['parts'];
}

/** A meter from its start to the end; `start` plus all `by` = `now`, exactly. */
export interface ReceiptLine {
  meter: MeterId;
  start: number;
  points: ReceiptPoint[];
  now: number;
}

/** One of the largest causes. Words: `after.cause.<rose|fell>.<once|often>`; beside them the cause's own `why.<key>`. */
export interface LargeCause extends SummedCause {
  sentence: Told;
  /** Where its greatest single receipt was written: the place to jump to. */
  index: number;
}
