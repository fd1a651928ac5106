/** Healing: what happens to harmed machines by themselves, by fallback, by remote recovery, by revert and by hands. */
import { binomial, ln, type Stream } from '../chance/index.ts';
import { minutesWithin } from './clock.ts';
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
import { expectedVisits, handsStart, queueOf } from './hands.ts';
import { type CellPlan, chanceOf, checkIns, type Group } from './plan.ts';
import { revertTime } from './response.ts';
import type { Cell, Incident, IncidentSpec } from './types.ts';

/** Luck at a boot, a minute; and giving up, a minute, so that the share healed by luck is that of so many boots. */
const LUCK_RATE = -ln(1 - BOOT.luck) / BOOT.minutes;
let unlucky = 1;
for (let boot = 0; boot < BOOT.tries; boot++) unlucky *= 1 - BOOT.luck;
const LUCK_SHARE = 1 - unlucky;
const LEAVE_RATE = LUCK_RATE / LUCK_SHARE;

/** What a policy makes of healing; the same for all cells. */
export interface Ways {
  fallback: number;
  remote: number;
  lockedMean: number;
  /** Machines repaired by hand are refused for a while. */
  refuses: boolean;
}

export function waysOf({ policy, fault }: IncidentSpec): Ways {
  const drilled = policy.wayback >= 3;
  const content = drilled ? FALLBACK.drilled : FALLBACK.content;
  const remote = drilled ? REMOTE.drilled : REMOTE.share;
  const locked = policy.repairPass ? LOCKED.repairPass : LOCKED.mean;
  return {
    fallback: policy.wayback < 1 ? 0 : fault.content ? content : FALLBACK.code,
    remote: policy.wayback < 2 ? 0 : remote,
    lockedMean: locked * (policy.keyEscrow ? LOCKED.keyEscrow : 1),
    refuses: policy.attestation >= 3 && !policy.repairPass,
  };
}

/** Puts newly harmed machines into the state that their symptom names. */
export function harm(
  cell: Cell,
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
      if (spec.place !== 'enclave') cell.parts.restart += binomial(luck, count, RESTART.share);
      break;
    case 'locked':
      cell.locked += count;
      break;
  }
}

/** Machines stop rebooting: some wait for remote recovery, some are far away, the rest wait for hands. */
function giveUp(cell: Cell, ways: Ways, count: number, luck: Stream): void {
  if (count === 0) return;
  cell.waiting += count;
  const remote = binomial(luck, count, ways.remote);
  cell.parts.remote += remote;
  cell.parts.far += binomial(luck, count - remote, FAR.share);
  cell.parts.peak = Math.max(cell.parts.peak, queueOf(cell));
}

function loop(cell: Cell, ways: Ways, minutes: number, luck: Stream): void {
  if (cell.looping === 0) return;
  const back = binomial(luck, cell.parts.fallback, chanceOf(minutes / FALLBACK.mean));
  const left = binomial(luck, cell.looping - cell.parts.fallback, chanceOf(minutes * LEAVE_RATE));
  const lucky = binomial(luck, left, LUCK_SHARE);
  cell.parts.fallback -= back;
  cell.looping -= back + left;
  cell.healed.fallback += back;
  cell.healed.self += lucky;
  giveUp(cell, ways, left - lucky, luck);
}

/** A span of one step, and whose it is. */
export interface Span {
  incident: Incident;
  plan: CellPlan;
  group: Group;
  ways: Ways;
  from: number;
  to: number;
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

function wait(cell: Cell, span: Span, luck: Stream): void {
  if (cell.waiting === 0) return;
  const { incident, plan, ways, from, to } = span;
  const { parts } = cell;
  if (parts.remote > 0) {
    const minutes = to - Math.max(from, revertTime(incident));
    const back = binomial(luck, parts.remote, chanceOf(minutes / REMOTE.mean));
    parts.remote -= back;
    cell.waiting -= back;
    cell.healed.remote += back;
  }
  if (parts.far > 0) {
    const minutes = to - Math.max(from, handsStart(incident, cell.region));
    const found = binomial(luck, parts.far, chanceOf(minutes / FAR.mean));
    parts.far -= found;
    repair(incident, ways, cell, found);
  }
  const queue = queueOf(cell);
  if (queue > 0) {
    const visited = chanceOf(expectedVisits(incident, plan, cell, from, to));
    repair(incident, ways, cell, binomial(luck, queue, visited));
  }
}

function see(cell: Cell, span: Span, luck: Stream): void {
  if (cell.blind === 0) return;
  const { incident, plan, group, from, to } = span;
  const { parts } = cell;
  const { onFactor } = incident.drawn;
  const reverted = Math.min(to, Math.max(from, revertTime(incident)));
  if (incident.spec.place === 'enclave' && reverted > from) {
    const sealed = ENCLAVE_SELF * checkIns(group, from, reverted, onFactor);
    const back = binomial(luck, cell.blind, chanceOf(sealed));
    cell.blind -= back;
    cell.healed.self += back;
  }
  if (reverted >= to) return;
  const told = chanceOf(checkIns(group, reverted, to, onFactor));
  const work = minutesWithin(plan.local + reverted, plan.local + to, RESTART_DAY);
  const back = binomial(luck, cell.blind - parts.restart, told);
  const restarted = binomial(luck, parts.restart, chanceOf(work / RESTART.mean));
  parts.restart -= restarted;
  cell.blind -= back + restarted;
  cell.healed.revert += back + restarted;
}

function unlock(cell: Cell, span: Span, luck: Stream): void {
  if (cell.locked === 0) return;
  const { incident, ways, from, to } = span;
  const { parts } = cell;
  const pass = (minutes: number) => chanceOf(minutes / ways.lockedMean);
  const trusted = binomial(luck, parts.refused, pass(to - from));
  const minutes = to - Math.max(from, revertTime(incident));
  const back = binomial(luck, cell.locked - parts.refused, pass(minutes));
  parts.refused -= trusted;
  cell.locked -= trusted + back;
  cell.healed.hands += trusted;
  cell.healed.revert += back;
}

/** One step of healing in one cell; later stages first, so that nothing passes two of them in one step. */
export function heal(cell: Cell, span: Span, luck: Stream): void {
  unlock(cell, span, luck);
  see(cell, span, luck);
  wait(cell, span, luck);
  loop(cell, span.ways, span.to - span.from, luck);
}
