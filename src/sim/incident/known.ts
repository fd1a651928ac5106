/** What is known beforehand of a real incident. The game leaves all of it out and draws instead. */

/** Machines of one make, where they differ in more than region and sector. */
export interface MachineKind {
  id: string;
  /** Share switched on whatever the hour and the day, 0 to 1; the sector's habits where not named. */
  alwaysOn?: number;
  /** Technician minutes for one machine, keys left out; HANDS_MINUTES where not named. */
  hands?: number;
  /** Share that is hard to reach for anybody; FAR.share where not named. */
  far?: number;
  /** Share that needs a restart besides the revert, where the agent is gone; RESTART.share where not named. */
  restart?: number;
}

/** Facts of the night that are on record. */
export interface KnownFacts {
  /** Minute at which the update was taken back, on a night on which it could first be noticed at minute `noticed`. */
  revert?: { at: number; noticed: number };
  /** Mean minutes between two check-ins of a machine that is on; CHECK_IN where not named. */
  checkIn?: number;
  /** The same for hearing of the revert, where that goes another way. */
  hears?: number;
  /** The wrong verdict takes a file that no machine works without. */
  vital?: boolean;
  /** The pusher watches its own traffic: nobody needs to call. */
  ownGraphs?: boolean;
  /** Weekday of the UTC day of release, 0 = Monday. Read by nothing but the firms' own repairs. */
  weekday?: number;
  /** Ways back besides hands; by the rung of `wayback` where not named. */
  ways?: { fallback: boolean; remote: boolean };
}

/**
 * Minute of the revert on record. Where a changed rollout is noticed later (or sooner) than history's, people react
 * as much later (or sooner).
 */
export function revertOnRecord(revert: { at: number; noticed: number }, notice: number): number {
  return Math.max(0, revert.at + notice - revert.noticed);
}
