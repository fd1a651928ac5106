/** Healing: what happens to harmed machines by themselves, by fallback, by the revert; who waits, see waiting.ts. */
import { binomial, type Stream } from '../chance/index.ts';
import { RESTART } from './constants.ts';
import { LUCK_SHARE, type Step, type StepOdds, type Ways } from './odds.ts';
import type { CellPlan } from './plan.ts';
import { later } from './service.ts';
import type { Cell, IncidentSpec } from './types.ts';
import { giveUp, leaveToHands, wait } from './waiting.ts';

/** Puts newly harmed machines into the state that their symptom names. */
export function harm(
  cell: Cell,
  plan: CellPlan,
  spec: IncidentSpec,
  ways: Ways,
  all: number,
  luck: Stream,
): void {
  if (all === 0) return;
  const cutOff = ways.cutOff > 0 ? binomial(luck, all, ways.cutOff) : 0;
  giveUp(cell, plan, ways, cutOff, luck);
  const count = all - cutOff;
  switch (spec.symptom) {
    case 'stopped':
      cell.looping += count;
      if (ways.fallback > 0) cell.parts.fallback += binomial(luck, count, ways.fallback);
      break;
    case 'blind':
      cell.blind += count;
      // An enclave's secrets come back without a restart.
      if (spec.place !== 'enclave') {
        cell.parts.restart += binomial(luck, count, plan.kind?.restart ?? RESTART.share);
      }
      break;
    case 'locked':
      cell.locked += count;
      break;
  }
}

function loop(cell: Cell, plan: CellPlan, { ways, odds }: Step, luck: Stream): void {
  const { parts } = cell;
  const back = parts.fallback > 0 ? binomial(luck, parts.fallback, odds.fallback) : 0;
  const left = binomial(luck, cell.looping - parts.fallback, odds.leave);
  const lucky = binomial(luck, left, LUCK_SHARE);
  parts.fallback -= back;
  cell.looping -= back + left;
  if (plan.service === null) cell.healed.fallback += back;
  else later(cell, 'fallback', back);
  if (plan.service === null) cell.healed.self += lucky;
  else later(cell, 'self', lucky);
  giveUp(cell, plan, ways, left - lucky, luck);
}

/** Files come back out of quarantine with the news of the revert. */
function giveBack(cell: Cell, plan: CellPlan, odds: StepOdds, luck: Stream): void {
  const back = binomial(luck, cell.quarantined ?? 0, odds.groups[plan.group]?.told ?? 0);
  cell.quarantined = (cell.quarantined ?? 0) - back;
  cell.updated += back;
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
  if (plan.service === null) cell.healed.self += sealed;
  else later(cell, 'self', sealed);
  if (plan.service === null) cell.healed.revert += back + restarted;
  else later(cell, 'revert', back + restarted);
}

function unlock(cell: Cell, plan: CellPlan, odds: StepOdds, luck: Stream): void {
  const { parts } = cell;
  const trusted = binomial(luck, parts.refused, odds.trusted);
  const back = binomial(luck, cell.locked - parts.refused, odds.unlocked);
  parts.refused -= trusted;
  cell.locked -= trusted + back;
  if (plan.service === null) cell.healed.hands += trusted;
  else later(cell, 'hands', trusted);
  if (plan.service === null) cell.healed.revert += back;
  else later(cell, 'revert', back);
}

/** One step of healing in one cell; later stages first, so that nothing passes two of them in one step. */
export function heal(cell: Cell, plan: CellPlan, step: Step, luck: Stream): void {
  if (plan.quarantine) giveBack(cell, plan, step.odds, luck);
  if (cell.locked > 0) unlock(cell, plan, step.odds, luck);
  if (cell.blind > 0) see(cell, plan, step, luck);
  if (cell.waiting > 0) {
    wait(cell, plan, step, luck);
    if (step.odds.remoteEnds) leaveToHands(cell, plan, luck);
  }
  if (cell.looping > 0) loop(cell, plan, step, luck);
}
