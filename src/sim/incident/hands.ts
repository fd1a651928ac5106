/**
 * Hands: technicians on the spot, and the platform's field teams.
 *
 * Firms differ in how many technicians they have a machine (lognormal, sigma 0.87). While a queue melts, the share
 * of technicians who still have work is then close to the share of the queue that is left (exponent 0.9 to 1.2 over
 * the whole range), because the firms with many are done first. So each waiting machine has the same hazard,
 * staff ÷ peak queue ÷ minutes a machine, and hazards compose exactly over steps of any length.
 */
import { hypergeometricSplit, poisson, type Stream } from '../chance/index.ts';
import type { SectorId } from '../ids.ts';
import { type DayHours, minutesWithin } from './clock.ts';
import {
  DAY,
  FAR,
  FIELD_SHARE,
  WALK,
  WOKEN,
  WORK_DAY,
  WORK_DAY_ROUND_THE_CLOCK,
} from './constants.ts';
import { type CellPlan, chanceOf, type Plan } from './plan.ts';
import type { Cell, Incident } from './types.ts';

/** When crews of a region were woken; null where nobody did. */
function wokenAt(incident: Incident, region: string): number | null {
  return incident.response.crews.find((crew) => crew.region === region)?.at ?? null;
}

/** Minute after release at which a region's technicians start. */
export function handsStart(incident: Incident, region: string): number {
  const { drawn, spec } = incident;
  const onWatch = spec.policy.watchedRegions.includes(region);
  const start = drawn.signalAt + (onWatch ? 0 : drawn.handsDelay);
  return Math.min(start, wokenAt(incident, region) ?? Infinity);
}

/** What a region's technicians get done within a step: working minutes, woken crews counted at their speed. */
export interface Shift {
  /** Minutes since they started, by the clock. */
  elapsed: number;
  office: number;
  roundTheClock: number;
  /** Chance that somebody comes to a machine far away. */
  far: number;
}

/** The shift of a region within [from, to], minutes after release. `local` is its local minute at release. */
export function shiftOf(
  incident: Incident,
  region: string,
  local: number,
  from: number,
  to: number,
): Shift {
  const begin = Math.max(from, handsStart(incident, region));
  if (begin >= to) return { elapsed: 0, office: 0, roundTheClock: 0, far: 0 };
  const woken = wokenAt(incident, region) ?? Infinity;
  const before = Math.min(to, Math.max(begin, woken));
  const rested = Math.max(before, Math.min(to, woken + WOKEN.through));
  const work = { local, begin, before, rested, to };
  return {
    elapsed: to - begin,
    office: workedIn(WORK_DAY, work),
    roundTheClock: workedIn(WORK_DAY_ROUND_THE_CLOCK, work),
    far: chanceOf((to - begin) / FAR.mean),
  };
}

/** Working minutes of a day's hours: as usual until `before`, woken until `rested`, then woken but within hours. */
function workedIn(
  hours: DayHours,
  work: { local: number; begin: number; before: number; rested: number; to: number },
): number {
  const { local, begin, before, rested, to } = work;
  return (
    minutesWithin(local + begin, local + before, hours) +
    WOKEN.speed * (rested - before + minutesWithin(local + rested, local + to, hours))
  );
}

/** Expected visits to one waiting machine of a cell in a shift: the integral of its hazard. */
export function expectedVisits(plan: CellPlan, cell: Cell, shift: Shift, haste: Haste): number {
  const minutes = plan.sector.roundTheClock ? shift.roundTheClock : shift.office;
  if (minutes === 0) return 0;
  const staff = plan.staff * haste.luck * haste.pace;
  const queue = Math.max(1, cell.parts.peak / staff);
  return minutes / (plan.minutes * queue + WALK);
}

/** How much more than usual technicians get done: by luck, and by policy. */
export interface Haste {
  luck: number;
  pace: number;
}

/** Sectors in the order in which field teams serve them: the ordered one, then by harm. */
function order(incident: Incident, to: number): SectorId[] {
  const { response, spec } = incident;
  const orders = response.orders ?? (response.first ? [{ sector: response.first, at: 0 }] : []);
  let first: SectorId | null = null;
  for (const one of orders) if (one.at < to) first = one.sector;
  return [...spec.sectors]
    .sort((a, b) => (a.id === first ? -1 : b.id === first ? 1 : b.harm - a.harm))
    .map((sector) => sector.id);
}

/** Machines that only ordinary hands can help. */
export function queueOf(cell: Cell): number {
  return cell.waiting - cell.parts.remote - cell.parts.far;
}

/**
 * What the field teams repair within [from, to], by cell. One pool for all regions: whatever the first sector does
 * not need goes to the next.
 */
export function fieldRepairs(
  incident: Incident,
  plan: Plan,
  luck: Stream,
  from: number,
  to: number,
): Map<number, number> {
  const repairs = new Map<number, number>();
  const { spec, drawn, cells } = incident;
  const { fieldStaff } = spec.policy.wayback;
  const begin = Math.max(from, drawn.signalAt + drawn.handsDelay);
  if (fieldStaff === 0 || begin >= to) return repairs;
  let minutes = ((fieldStaff * spec.fleet) / 1000) * FIELD_SHARE * (to - begin);
  const bySector = new Map<SectorId, number[]>();
  cells.forEach((cell, i) => {
    if (queueOf(cell) === 0) return;
    const list = bySector.get(cell.sector);
    if (list) list.push(i);
    else bySector.set(cell.sector, [i]);
  });
  if (bySector.size === 0) return repairs;
  for (const id of order(incident, to)) {
    const list = bySector.get(id);
    if (!list || minutes <= 0) continue;
    const queues = list.map((i) => queueOf(cells[i] as Cell));
    const all = queues.reduce((sum, queue) => sum + queue, 0);
    const each = (plan.cells[list[0] as number] as CellPlan).minutes;
    // Nobody's day holds more than so many visits, however long the step.
    const done = Math.min(all, poisson(luck, Math.min(minutes / each, 16 * DAY * 1e6)));
    minutes -= done * each;
    hypergeometricSplit(luck, queues, done).forEach((count, k) => {
      if (count > 0) repairs.set(list[k] as number, count);
    });
  }
  return repairs;
}
