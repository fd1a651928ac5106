/** Machines by region: in the incident under way, and in a night that has passed. */
import type { RegionId } from '../ids.ts';
import { incidentAt, noResponse } from '../incident/index.ts';
import type { Incident, TracePoint } from '../incident/types.ts';
import type { NightLine } from '../night.ts';
import type { GameState } from '../state.ts';

/** Machines by what they do, without the minute. */
export type MachineCounts = Omit<TracePoint, 'at'>;

const NONE: MachineCounts = {
  unreached: 0,
  updated: 0,
  looping: 0,
  waiting: 0,
  blind: 0,
  locked: 0,
  healed: 0,
};

function countsOf(incident: Incident | null | undefined): Record<RegionId, MachineCounts> {
  const out: Record<RegionId, MachineCounts> = {};
  for (const cell of incident?.cells ?? []) {
    const sum = out[cell.region] ?? { ...NONE };
    out[cell.region] = sum;
    for (const n of cell.unreached) sum.unreached += n;
    sum.updated += cell.updated;
    sum.looping += cell.looping;
    sum.waiting += cell.waiting;
    sum.blind += cell.blind;
    sum.locked += cell.locked;
    for (const n of Object.values(cell.healed)) sum.healed += n;
  }
  return out;
}

/** Machines by region and state in the incident under way. */
export const machinesByRegion = (s: GameState): Record<RegionId, MachineCounts> =>
  countsOf(s.night?.incident);

/**
 * Machines by region so many minutes after a passed night's update was released, played again with the same luck and
 * the same acts. Empty where no update was let out (caught on the bench, an attack without machines).
 */
export function machinesOfLine(line: NightLine, minute: number): Record<RegionId, MachineCounts> {
  if (!line.spec || !line.outcome) return {};
  return countsOf(incidentAt(line.spec, line.response ?? noResponse(), minute));
}

/** Minutes after release at which most machines of a passed line were in trouble; 0 where none was. */
export function worstMinuteOf(line: NightLine): number {
  if (!line.spec || !line.outcome) return 0;
  const { trace } = incidentAt(line.spec, line.response ?? noResponse(), line.outcome.lastAfter);
  let worst = { at: 0, harmed: 0 };
  for (const { at, looping, waiting, blind, locked } of trace) {
    const harmed = looping + waiting + blind + locked;
    if (harmed > worst.harmed) worst = { at, harmed };
  }
  return worst.at;
}
