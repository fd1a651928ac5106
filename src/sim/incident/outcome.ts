/** What an incident leaves behind: totals over time, and the three facts. */
import type { Place, SectorId } from '../ids.ts';
import type { Symptom } from './types.ts';

export interface TracePoint {
  /** Minutes since release. */
  at: number;
  unreached: number;
  updated: number;
  looping: number;
  waiting: number;
  blind: number;
  locked: number;
  healed: number;
}

/** A point of an incident's own curve. */
export interface CurvePoint extends TracePoint {
  /** The machine works again, its service does not yet; only where services come back later (KnownFacts). */
  restoring?: number;
  /** Lost files to a wrong verdict and work on; only where that is counted (KnownFacts). */
  quarantined?: number;
}

/** The three facts and what the meters need. */
export interface IncidentOutcome {
  faultId: string;
  place: Place;
  symptom: Symptom;
  /** Machines harmed at any time. */
  hits: number;
  stopped: number;
  blind: number;
  locked: number;
  /** Minutes from release until nothing more was reached. */
  stoppedAfter: number;
  /** Minutes from release until 95% of those harmed worked again. */
  healedAfter: number;
  /** Minutes from release until the last machine worked again (the engine looks 28 days ahead). */
  lastAfter: number;
  /** Machine-hours down by sector. */
  downHours: Partial<Record<SectorId, number>>;
  blindHours: number;
  lockedHours: number;
  /** Of the hours down: those in which only the service was missing; only where services come back later. */
  restoringHours?: number;
  haltedByGate: boolean;
  curve: CurvePoint[];
}
