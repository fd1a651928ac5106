/** Machines that wait for somebody: remote recovery, hands, or (where they run, but are cut off) the kill switch. */
import { binomial, type Stream } from '../chance/index.ts';
import { expectedVisits, queueOf } from './hands.ts';
import type { Step, Ways } from './odds.ts';
import { type CellPlan, chanceOf } from './plan.ts';
import { later } from './service.ts';
import type { Cell, Incident } from './types.ts';

/** Machines begin to wait: some wait for remote recovery, some are far away, the rest wait for hands. */
export function giveUp(cell: Cell, plan: CellPlan, ways: Ways, count: number, luck: Stream): void {
  if (count === 0) return;
  const { parts } = cell;
  cell.waiting += count;
  const remote = ways.remote > 0 ? binomial(luck, count, ways.remote) : 0;
  parts.remote += remote;
  parts.far += binomial(luck, count - remote, plan.far);
  parts.peak = Math.max(parts.peak, queueOf(cell));
}

/** Repairs by hand; under gate access the repaired machine is refused for a while. */
export function repair(
  incident: Incident,
  ways: Ways,
  cell: Cell,
  plan: CellPlan,
  count: number,
): void {
  cell.waiting -= count;
  if (ways.refuses) {
    cell.locked += count;
    cell.parts.refused += count;
    incident.refusedEver += count;
  } else {
    if (plan.service === null) cell.healed.hands += count;
    else later(cell, 'hands', count);
  }
}

/** Remote recovery gives up: whom it did not get through to waits for hands from the next step on. */
export function leaveToHands(cell: Cell, plan: CellPlan, luck: Stream): void {
  const { parts } = cell;
  const left = parts.remote;
  if (left === 0) return;
  parts.remote = 0;
  parts.far += binomial(luck, left, plan.far);
  parts.peak = Math.max(parts.peak, queueOf(cell));
}

/** The kill switch goes another way than updates: whoever is cut off from the revert still hears of it. */
function hearOfKill(cell: Cell, plan: CellPlan, chance: number, luck: Stream): void {
  const { parts } = cell;
  const queue = binomial(luck, queueOf(cell), chance);
  const remote = binomial(luck, parts.remote, chance);
  const far = binomial(luck, parts.far, chance);
  parts.remote -= remote;
  parts.far -= far;
  cell.waiting -= queue + remote + far;
  if (plan.service === null) cell.healed.revert += queue + remote + far;
  else later(cell, 'revert', queue + remote + far);
}

/** Somebody tried once more, and it started. */
function rebootAgain(cell: Cell, plan: CellPlan, chance: number, luck: Stream): void {
  const queue = binomial(luck, queueOf(cell), chance);
  const far = binomial(luck, cell.parts.far, chance);
  cell.parts.far -= far;
  cell.waiting -= queue + far;
  if (plan.service === null) cell.healed.self += queue + far;
  else later(cell, 'self', queue + far);
}

/** One step of waiting in one cell. */
export function wait(cell: Cell, plan: CellPlan, step: Step, luck: Stream): void {
  const { incident, ways, odds } = step;
  const { parts } = cell;
  const shift = odds.shifts[plan.region];
  if (odds.killed) hearOfKill(cell, plan, odds.killed[plan.group] ?? 0, luck);
  if (odds.rebooted > 0) rebootAgain(cell, plan, odds.rebooted, luck);
  if (parts.remote > 0) {
    const back = binomial(luck, parts.remote, odds.remote);
    parts.remote -= back;
    cell.waiting -= back;
    if (plan.service === null) cell.healed.remote += back;
    else later(cell, 'remote', back);
  }
  if (!shift || shift.elapsed === 0) return;
  if (parts.far > 0) {
    const found = binomial(luck, parts.far, shift.far);
    parts.far -= found;
    repair(incident, ways, cell, plan, found);
  }
  const queue = queueOf(cell);
  if (queue === 0) return;
  const visited = chanceOf(expectedVisits(plan, cell, shift, odds.haste));
  repair(incident, ways, cell, plan, binomial(luck, queue, visited));
}
