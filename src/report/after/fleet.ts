/** Where the fleet stood in a night that has passed: which trouble, and which minutes of it are worth a look. */
import {
  type MachineCounts,
  machinesOfLine,
  type NightLine,
  type RegionId,
} from '../../sim/index.ts';
import type { Story } from './types.ts';

/** The line of a quarter's night that hit most machines; null where nothing reached any. */
export function hardestLine({ nights }: Story, quarter: number): NightLine | null {
  const night = nights.find((one) => one.quarter === quarter);
  let hardest: NightLine | null = null;
  for (const line of night?.lines ?? [])
    if (line.outcome && line.hits > (hardest?.hits ?? 0)) hardest = line;
  return hardest;
}

const harmedIn = (c: MachineCounts): number => c.looping + c.waiting + c.blind + c.locked;

/** The fleet at one minute of a night. */
export interface FleetAt {
  line: NightLine;
  /** Minutes after release. */
  minute: number;
  counts: Record<RegionId, MachineCounts>;
  /** Machines in trouble then, over all regions. */
  harmed: number;
}

/** Played again: the very machines that the rules had. */
export function fleetAt(line: NightLine, minute: number): FleetAt {
  const counts = machinesOfLine(line, minute);
  const harmed = Object.values(counts).reduce((sum, c) => sum + harmedIn(c), 0);
  return { line, minute, counts, harmed };
}
