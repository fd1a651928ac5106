/** Machine-hours lost: down by sector, unprotected, locked out. */
import { HOUR } from './constants.ts';
import type { CellPlan } from './plan.ts';
import type { Cell, Incident, Symptom } from './types.ts';

/** Machine-hours while a call goes on: by index into the spec's sectors, then blind and locked. */
export interface Hours {
  down: Float64Array;
  blind: number;
  locked: number;
  /** Of the hours down: only the service was missing. */
  restoring: number;
}

/** The hours that an incident has counted so far. */
export function hoursOf(incident: Incident): Hours {
  const { spec, downHours, blindHours, lockedHours, restoringHours = 0 } = incident;
  const down = Float64Array.from(spec.sectors, ({ id }) => downHours[id] ?? 0);
  return { down, blind: blindHours, locked: lockedHours, restoring: restoringHours };
}

/** Machines of a cell that are down. */
export function downNow(cell: Cell, symptom: Symptom): number {
  return symptom === 'stopped' ? cell.looping + cell.waiting : cell.looping;
}

/** Machines of a cell that run unprotected; those among them that wait are cut off from the revert. */
export function blindNow(cell: Cell, symptom: Symptom): number {
  return symptom === 'blind' ? cell.blind + cell.waiting : cell.blind;
}

/** The same for machines that run and are let in nowhere. */
export function lockedNow(cell: Cell, symptom: Symptom): number {
  return symptom === 'locked' ? cell.locked + cell.waiting : cell.locked;
}

/**
 * Adds one cell's machine-hours in a step; `down`, `blind` and `locked` as it stood before. The mean of both ends is
 * exact where counts move evenly.
 */
export function countHours(
  hours: Hours,
  sector: number,
  cell: Cell,
  symptom: Symptom,
  down: number,
  blind: number,
  locked: number,
  minutes: number,
): void {
  const half = minutes / HOUR / 2;
  const stopped = down + downNow(cell, symptom);
  if (stopped > 0) hours.down[sector] = (hours.down[sector] as number) + stopped * half;
  hours.blind += (blind + blindNow(cell, symptom)) * half;
  hours.locked += (locked + lockedNow(cell, symptom)) * half;
}

/** Adds the hours in which only services were missing, to those down as well; `before` by cell. */
export function countMissing(
  hours: Hours,
  plans: readonly CellPlan[],
  cells: readonly Cell[],
  before: readonly number[],
  minutes: number,
): void {
  cells.forEach(({ restoring = 0 }, i) => {
    const missing = ((before[i] as number) + restoring) * (minutes / HOUR / 2);
    if (missing === 0) return;
    const { sectorIndex } = plans[i] as CellPlan;
    hours.down[sectorIndex] = (hours.down[sectorIndex] as number) + missing;
    hours.restoring += missing;
  });
}

/** Writes the hours into the incident; sectors that lost none are not named. */
export function keepHours(incident: Incident, hours: Hours): void {
  incident.spec.sectors.forEach(({ id }, i) => {
    const down = hours.down[i] as number;
    if (down > 0) incident.downHours[id] = down;
  });
  incident.blindHours = hours.blind;
  incident.lockedHours = hours.locked;
  if (incident.restoringHours !== undefined) incident.restoringHours = hours.restoring;
}
