/** Machine-hours lost: down by sector, unprotected, locked out. */
import { HOUR } from './constants.ts';
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

/** How a cell stands, as hours see it. Whoever waits cut off from the revert runs: it is unprotected, or locked. */
export interface Standing {
  down: number;
  blind: number;
  locked: number;
  restoring: number;
}

/** Writes how a cell stands into `standing`; true where anybody is harmed. */
export function stand(standing: Standing, cell: Cell, symptom: Symptom): boolean {
  const { looping, waiting, restoring = 0 } = cell;
  standing.down = symptom === 'stopped' ? looping + waiting + restoring : looping + restoring;
  standing.blind = symptom === 'blind' ? cell.blind + waiting : cell.blind;
  standing.locked = symptom === 'locked' ? cell.locked + waiting : cell.locked;
  standing.restoring = restoring;
  return standing.down + standing.blind + standing.locked > 0;
}

/**
 * Adds one cell's machine-hours in a step. The mean of both ends is exact where counts move evenly.
 */
export function countHours(
  hours: Hours,
  sector: number,
  before: Standing,
  after: Standing,
  minutes: number,
): void {
  const half = minutes / HOUR / 2;
  const stopped = before.down + after.down;
  if (stopped > 0) hours.down[sector] = (hours.down[sector] as number) + stopped * half;
  hours.blind += (before.blind + after.blind) * half;
  hours.locked += (before.locked + after.locked) * half;
  hours.restoring += (before.restoring + after.restoring) * half;
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
