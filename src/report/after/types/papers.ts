/** The sheets: questions, report, improvements. */
import type { Cause, ControlId, MeterId } from '../../../sim/index.ts';
import type { Told } from './told.ts';

/** A question for the talk afterwards. Words: `question.<id>`, its sources `question.<id>.source`. */
export interface Question extends Told {
  id: string;
  /** What in this run it rests on: `question.fact.<key>`, with places to look at. */
  facts: (Told & { index: number | null })[];
  /** Key of the citation: `source.<name>`. */
  sources: string[];
}

/** A sentence of the report: words `aar.<key>`; where it speaks of a cause of the rules, that too. */
export interface AarLine extends Told {
  index: number | null;
  cause?: Cause;
}

/** One row of the improvement table. Who and until when is left to the people in the room. */
export interface Improvement {
  /** `aar.seen.<key>`. */
  seen: Told;
  /** `aar.do.<key>`. */
  do: Told;
  /** `aar.measure.<key>`: how one would know. */
  measure: Told;
  lever: ControlId | 'letters' | 'teams' | 'night' | 'regulators' | null;
  index: number | null;
}

export interface NightRow {
  quarter: number;
  incidents: number;
  majors: number;
  nearMisses: number;
  breaches: number;
  blocked: number;
  /** Machines harmed by faults in that night. */
  hits: number;
  meters: Record<MeterId, number>;
}

/** The report in the order of an after-action report. */
export interface AfterAction {
  /** `calm`: more was known; left out where it was not. */
  level: { id: string; version: number; quarters: number; calm?: true };
  seed: string;
  fingerprint: string;
  expected: AarLine[];
  happened: AarLine[];
  nights: NightRow[];
  why: AarLine[];
  change: Improvement[];
}
