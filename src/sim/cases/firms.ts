/**
 * How long single firms take, in a night that was played. The engine lets all firms of a cell share one hazard; here
 * each firm has technicians of its own and one queue, worked off in the same hours at the same pace. Firms count
 * alike, large or small.
 */
import { deriveSeed, exp, stream } from '../chance/index.ts';
import type { RegionId, SectorId } from '../ids.ts';
import { minutesWithin } from '../incident/clock.ts';
import {
  DAY,
  FAR,
  FIRM_REPAIRED,
  FIRMS,
  HORIZON,
  HOUR,
  WEEKEND,
  WORK_DAY,
  WORK_DAY_ROUND_THE_CLOCK,
} from '../incident/constants.ts';
import { handsStart } from '../incident/hands.ts';
import { LUCK_SHARE, waysOf } from '../incident/odds.ts';
import { type CellPlan, planOf } from '../incident/plan.ts';
import { revertTime } from '../incident/response.ts';
import { harmedNow } from '../incident/tally.ts';
import type { Cell, Incident } from '../incident/types.ts';

/** Firms drawn a run. */
const SAMPLE = 200;
const SMALL: readonly SectorId[] = ['smallFirms', 'homes'];

/** The machines of one region and sector, all kinds together. */
interface Pool {
  plan: CellPlan;
  region: RegionId;
  machines: number;
  hit: number;
  /** Of those hit: the share that is far; technician minutes for one of the others, on average. */
  far: number;
  minutes: number;
}

function hitOf(cell: Cell): number {
  return harmedNow(cell) + Object.values(cell.healed).reduce((sum, count) => sum + count, 0);
}

function poolsOf(incident: Incident, among: RegionId | undefined): Pool[] {
  const plan = planOf(incident.spec);
  const pools = new Map<string, Pool>();
  incident.cells.forEach((cell, i) => {
    if (among !== undefined && cell.region !== among) return;
    const cellPlan = plan.cells[i] as CellPlan;
    const name = `${cell.region} ${cell.sector}`;
    const { region } = cell;
    const pool = pools.get(name) ?? {
      plan: cellPlan,
      region,
      machines: 0,
      hit: 0,
      far: 0,
      minutes: 0,
    };
    const hit = hitOf(cell);
    pool.machines += cellPlan.machines;
    pool.hit += hit;
    pool.far += hit * cellPlan.far;
    pool.minutes += hit * cellPlan.minutes;
    pools.set(name, pool);
  });
  return [...pools.values()]
    .filter((pool) => pool.hit > 0)
    .map((pool) => ({ ...pool, far: pool.far / pool.hit, minutes: pool.minutes / pool.hit }));
}

/** Minutes after release until one firm of a pool counts as repaired, to the hour; at most 28 days. */
function repairTime(incident: Incident, pool: Pool, technicians: number): number {
  const { spec, drawn } = incident;
  const ways = waysOf(spec);
  const begin = handsStart(incident, pool.region);
  const reverted = revertTime(incident);
  const hours = pool.plan.sector.roundTheClock ? WORK_DAY_ROUND_THE_CLOCK : WORK_DAY;
  const left = (1 - ways.fallback) * (1 - LUCK_SHARE);
  const queue = left * (1 - ways.remote) * (1 - pool.far);
  const staff = (technicians / 1000) * drawn.techniciansFactor * spec.policy.wayback.pace;
  const work = ((pool.hit / pool.machines) * queue * pool.minutes) / staff;
  const { local } = pool.plan;
  let worked = 0;
  for (let at = begin; at < HORIZON; at += HOUR) {
    const remote = ways.remote * exp(-Math.max(0, at - reverted) / ways.remoteMean);
    const far = (1 - ways.remote) * pool.far * exp(-(at - begin) / FAR.mean);
    const waiting = work > 0 ? queue * Math.max(0, 1 - worked / work) : 0;
    if (left * (remote + far) + waiting <= FIRM_REPAIRED) return at;
    // Local minutes begin on the day before release.
    const today = ((spec.facts?.weekday ?? 0) + Math.floor((local + at) / DAY) - 1) % 7;
    worked += (today >= 5 ? WEEKEND : 1) * minutesWithin(local + at, local + at + HOUR, hours);
  }
  return HORIZON;
}

/**
 * Days until repaired of a sample of hit firms, in a region or everywhere; empty where none was stopped. `incident`
 * must have been run to its end.
 */
export function firmDays(incident: Incident, among?: RegionId): number[] {
  if (incident.spec.symptom !== 'stopped') return [];
  const pools = poolsOf(incident, among);
  if (pools.length === 0) return [];
  const small = (pool: Pool) => SMALL.includes(pool.plan.sector.id);
  const weights = pools.map((pool) => pool.machines / (small(pool) ? 1 : FIRMS.largeOverSmall));
  const luck = stream(deriveSeed(incident.spec.fault.seed, 'firms'));
  return Array.from({ length: SAMPLE }, () => {
    const pool = pools[luck.weighted(weights)] as Pool;
    const technicians = luck.lognormal(pool.plan.sector.technicians, FIRMS.staffSigma);
    return repairTime(incident, pool, technicians) / DAY;
  });
}
