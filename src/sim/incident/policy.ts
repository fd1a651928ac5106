/** A night's policy as the engine reads it: figures. Whether a level's ladders or a case's staging gave them is not its affair. */
import type { ContentStop, RegionId, SuspectId } from '../ids.ts';

/** How an update goes out. */
export interface RolloutFigures {
  /** Shares of a cell's machines per ring, first ring first; they sum to 1. */
  shares: readonly number[];
  /** Bake time: minutes between the starts of two rings. */
  wait: number;
}

/** What watches the rings while an update bakes. */
export interface CheckFigures {
  /** What a health gate can see: machines fall silent, or fail at real work although telemetry calls them healthy. */
  sees: 'nothing' | 'silence' | 'work';
  /** It notices what fails on rare machines only; else that hides in a ring's ordinary breakage. */
  seesRare: boolean;
  /** A looping machine cannot report: minutes of silence (missed heartbeats) after which it counts as failed. Tuned. */
  silence: number;
  /** It stops a rollout by itself; else it wakes people. */
  halts: boolean;
  /** Its canaries hold rare configurations this many times over. Tuned. */
  diversity: number;
}

/** How a stopped machine comes home. */
export interface WaybackFigures {
  /** Share of looping machines that the crash-loop fallback brings back, after bad content and after bad code; null = none. */
  fallback: { content: number; code: number } | null;
  /** Share of waiting machines that remote recovery reaches. */
  remote: number;
  /** How much more technicians on the spot get done. */
  pace: number;
  /** The platform's own field teams: technicians per thousand machines of the whole fleet. */
  fieldStaff: number;
}

/** To everybody at once, unwatched, and home by hand. */
export const NO_DEFENCE: Pick<NightPolicy, 'rollout' | 'checks' | 'wayback'> = {
  rollout: { shares: [1], wait: 0 },
  checks: { sees: 'nothing', seesRare: false, silence: 15, halts: false, diversity: 1 },
  wayback: { fallback: null, remote: 0, pace: 1, fieldStaff: 0 },
};

/** What policy is in force on a night. Numbers are rungs, as in `ladders/`. */
export interface NightPolicy {
  rollout: RolloutFigures;
  checks: CheckFigures;
  wayback: WaybackFigures;
  hygiene: number;
  interface: number;
  enclaves: number;
  attestation: number;
  content: ContentStop;
  repairPass: boolean;
  keyEscrow: boolean;
  /** Posts of the duty teams. */
  watchedSuspects: SuspectId[];
  watchedRegions: RegionId[];
  threatDesk: boolean;
}
