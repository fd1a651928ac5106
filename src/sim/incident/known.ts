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
  /** Mean minutes from a machine that works again to its service that does, memoryless; 0 or not named = at once. */
  service?: number;
}

/** Remote recovery, where its own habits are on record. */
export interface RemoteFacts {
  /** Share of the machines that wait for help whom it can get through to, 0 to 1. */
  reach: number;
  /** Minutes between two tries of one machine, and the chance of each that it works; memoryless in the mean. */
  retry: number;
  works: number;
  /** Minutes after the revert at which it gives up: who is left waits for hands. Never where not named. */
  giveUp?: number;
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
  /** Machines that lose files to a wrong verdict and work on are counted apart, until they hear of the revert. */
  quarantine?: boolean;
  /** The pusher watches its own traffic: nobody needs to call. */
  ownGraphs?: boolean;
  /** Median and spread of the minutes for which deep trouble passes for everyday trouble; the level's world's where not named. */
  deep?: { median: number; sigma: number };
  /** Median and spread of the minutes after which the vendor itself takes it back; the level's world's where not named. */
  ownRevert?: { median: number; sigma: number };
  /** Weekday of the UTC day of release, 0 = Monday. Read by nothing but the firms' own repairs. */
  weekday?: number;
  /** Remote recovery's own habits; those of the rung where not named. */
  remote?: RemoteFacts;
  /** Share of those harmed, 0 to 1, whose own way to updates the fault breaks: no revert reaches them. 0 where not named. */
  cutOff?: number;
  /** Share of machines, 0 to 1, that run a version which the fault concerns; 1 where not named. */
  versions?: number;
  /** The product has a kill switch, which goes another way than its updates: its vendor uses it instead of a revert. */
  killSwitch?: boolean;
  /** All services restart against one that bears so many restorations an hour, over the whole fleet. */
  herd?: { perHour: number };
}

/**
 * Minute of the revert on record. Where a changed rollout is noticed later (or sooner) than history's, people react
 * as much later (or sooner).
 */
export function revertOnRecord(revert: { at: number; noticed: number }, notice: number): number {
  return Math.max(0, revert.at + notice - revert.noticed);
}
