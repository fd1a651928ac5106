/** Healing: what happens to harmed machines by themselves, by fallback, by remote recovery, by revert and by hands. */
import { binomial, ln, type Stream } from '../chance/index.ts';
import { localStart, minutesWithin } from './clock.ts';
import {
  BOOT,
  ENCLAVE_SELF,
  FALLBACK,
  FAR,
  LOCKED,
  REMOTE,
  RESTART,
  RESTART_DAY,
} from './constants.ts';
import { expectedVisits, type Haste, pace, queueOf, type Shift, shiftOf } from './hands.ts';
import { type CellPlan, chanceOf, checkIns, newsOfRevert, type Plan } from './plan.ts';
import { revertTime } from './response.ts';
import type { Cell, Incident, IncidentSpec } from './types.ts';

/** Luck at a boot, a minute; and giving up, a minute, so that the share healed by luck is that of so many boots. */
const LUCK_RATE = -ln(1 - BOOT.luck) / BOOT.minutes;
let unlucky = 1;
for (let boot = 0; boot < BOOT.tries; boot++) unlucky *= 1 - BOOT.luck;
export const LUCK_SHARE = 1 - unlucky;
const LEAVE_RATE = LUCK_RATE / LUCK_SHARE;

/** What a policy makes of healing; the same for all cells. */
export interface Ways {
  fallback: number;
  remote: number;
  lockedMean: number;
  /** Machines repaired by hand are refused for a while. */
  refuses: boolean;
}

export function waysOf({ policy, fault, facts }: IncidentSpec): Ways {
  const drilled = policy.wayback >= 3;
  const content = drilled ? FALLBACK.drilled : FALLBACK.content;
  const remote = drilled ? REMOTE.drilled : REMOTE.share;
  const locked = policy.repairPass ? LOCKED.repairPass : LOCKED.mean;
  const has = facts?.ways ?? { fallback: policy.wayback >= 1, remote: policy.wayback >= 2 };
  return {
    fallback: !has.fallback ? 0 : fault.content ? content : FALLBACK.code,
    remote: has.remote ? remote : 0,
    lockedMean: locked * (policy.keyEscrow ? LOCKED.keyEscrow : 1),
    refuses: policy.attestation >= 3 && !policy.repairPass,
  };
}

/** Puts newly harmed machines into the state that their symptom names. */
export function harm(
  cell: Cell,
  { kind }: CellPlan,
  spec: IncidentSpec,
  ways: Ways,
  count: number,
  luck: Stream,
): void {
  if (count === 0) return;
  switch (spec.symptom) {
    case 'stopped':
      cell.looping += count;
      cell.parts.fallback += binomial(luck, count, ways.fallback);
      break;
    case 'blind':
      cell.blind += count;
      // An enclave's secrets come back without a restart.
      if (spec.place !== 'enclave') {
        cell.parts.restart += binomial(luck, count, kind?.restart ?? RESTART.share);
      }
      break;
    case 'locked':
      cell.locked += count;
      break;
  }
}

/** Machines stop rebooting: some wait for remote recovery, some are far away, the rest wait for hands. */
function giveUp(cell: Cell, plan: CellPlan, ways: Ways, count: number, luck: Stream): void {
  if (count === 0) return;
  const { parts } = cell;
  cell.waiting += count;
  const remote = ways.remote > 0 ? binomial(luck, count, ways.remote) : 0;
  parts.remote += remote;
  parts.far += binomial(luck, count - remote, plan.far);
  parts.peak = Math.max(parts.peak, queueOf(cell));
}

function loop(cell: Cell, plan: CellPlan, { ways, odds }: Step, luck: Stream): void {
  const { parts, healed } = cell;
  const back = parts.fallback > 0 ? binomial(luck, parts.fallback, odds.fallback) : 0;
  const left = binomial(luck, cell.looping - parts.fallback, odds.leave);
  const lucky = binomial(luck, left, LUCK_SHARE);
  parts.fallback -= back;
  cell.looping -= back + left;
  healed.fallback += back;
  healed.self += lucky;
  giveUp(cell, plan, ways, left - lucky, luck);
}

/** Repairs by hand; under gate access the repaired machine is refused for a while. */
export function repair(incident: Incident, ways: Ways, cell: Cell, count: number): void {
  cell.waiting -= count;
  if (ways.refuses) {
    cell.locked += count;
    cell.parts.refused += count;
    incident.refusedEver += count;
  } else {
    cell.healed.hands += count;
  }
}

/** Chances of one step that many cells share. */
export interface StepOdds {
  /** Back by the crash-loop fallback; leaves the loop otherwise, by luck or giving up. */
  fallback: number;
  leave: number;
  /** Found by remote recovery. */
  remote: number;
  /** Let in again: after a repair, after the revert. */
  trusted: number;
  unlocked: number;
  /** By group: an enclave seals its secrets before the revert, an agent hears of the revert, a machine restarts. */
  groups: { sealed: number; told: number; restarted: number }[];
  /** By region. */
  shifts: (Shift & { far: number })[];
  haste: Haste;
}

/** The odds of [from, to], minutes after release. */
export function oddsOf(incident: Incident, plan: Plan, ways: Ways, to: number): StepOdds {
  const { spec, drawn, stepped: from } = incident;
  const reverted = Math.min(to, Math.max(from, revertTime(incident)));
  const stopped = spec.symptom === 'stopped';
  return {
    fallback: chanceOf((to - from) / FALLBACK.mean),
    leave: chanceOf((to - from) * LEAVE_RATE),
    remote: chanceOf((to - reverted) / REMOTE.mean),
    haste: { luck: drawn.techniciansFactor, pace: pace(spec.policy) },
    trusted: chanceOf((to - from) / ways.lockedMean),
    unlocked: chanceOf((to - reverted) / ways.lockedMean),
    groups:
      spec.symptom !== 'blind'
        ? []
        : plan.groups.map((group) => {
            const local = group.local;
            const sealing = spec.place === 'enclave' ? ENCLAVE_SELF : 0;
            return {
              sealed: chanceOf(sealing * checkIns(group, from, reverted, drawn.onFactor)),
              told: chanceOf(newsOfRevert(group, reverted, to, drawn.onFactor)),
              restarted: chanceOf(
                minutesWithin(local + reverted, local + to, RESTART_DAY) / RESTART.mean,
              ),
            };
          }),
    shifts: !stopped
      ? []
      : spec.regions.map(({ id, utcOffset }) => {
          const shift = shiftOf(incident, id, localStart(spec.fault.minute, utcOffset), from, to);
          return { ...shift, far: chanceOf(shift.elapsed / FAR.mean) };
        }),
  };
}

function wait(cell: Cell, plan: CellPlan, step: Step, luck: Stream): void {
  const { incident, ways, odds } = step;
  const { parts } = cell;
  const shift = odds.shifts[plan.region];
  if (parts.remote > 0) {
    const back = binomial(luck, parts.remote, odds.remote);
    parts.remote -= back;
    cell.waiting -= back;
    cell.healed.remote += back;
  }
  if (!shift || shift.elapsed === 0) return;
  if (parts.far > 0) {
    const found = binomial(luck, parts.far, shift.far);
    parts.far -= found;
    repair(incident, ways, cell, found);
  }
  const queue = queueOf(cell);
  if (queue === 0) return;
  const visited = chanceOf(expectedVisits(plan, cell, shift, odds.haste));
  repair(incident, ways, cell, binomial(luck, queue, visited));
}

function see(cell: Cell, plan: CellPlan, step: Step, luck: Stream): void {
  const odds = step.odds.groups[plan.group];
  if (!odds) return;
  const { parts } = cell;
  const sealed = binomial(luck, cell.blind - parts.restart, odds.sealed);
  const back = binomial(luck, cell.blind - parts.restart - sealed, odds.told);
  const restarted = binomial(luck, parts.restart, odds.restarted);
  parts.restart -= restarted;
  cell.blind -= sealed + back + restarted;
  cell.healed.self += sealed;
  cell.healed.revert += back + restarted;
}

function unlock(cell: Cell, odds: StepOdds, luck: Stream): void {
  const { parts } = cell;
  const trusted = binomial(luck, parts.refused, odds.trusted);
  const back = binomial(luck, cell.locked - parts.refused, odds.unlocked);
  parts.refused -= trusted;
  cell.locked -= trusted + back;
  cell.healed.hands += trusted;
  cell.healed.revert += back;
}

/** A step of an incident, as healing sees it. */
export interface Step {
  incident: Incident;
  ways: Ways;
  odds: StepOdds;
}

/** One step of healing in one cell; later stages first, so that nothing passes two of them in one step. */
export function heal(cell: Cell, plan: CellPlan, step: Step, luck: Stream): void {
  if (cell.locked > 0) unlock(cell, step.odds, luck);
  if (cell.blind > 0) see(cell, plan, step, luck);
  if (cell.waiting > 0) wait(cell, plan, step, luck);
  if (cell.looping > 0) loop(cell, plan, step, luck);
}
