/** Every state of the law by its name, as an incident stands: for reports and tests. A walk over all cells: ask rarely. */
import { minutesOn, type Plan, planOf } from './plan.ts';
import type { Incident, Paths } from './types.ts';

/** Machines by state; all but `switchedOff` are whole and sum to the machines of the incident. */
export interface NightStates {
  unreached: number;
  /** Of those unreached: switched off at this minute, on average. Who exactly is never drawn. */
  switchedOff: number;
  /** Reached and unharmed. */
  updated: number;
  /** Lost files to a wrong verdict and works on; 0 where that is not counted. */
  quarantined: number;
  /** Rebooting: will leave the loop by the fallback; has only luck, the reboot lottery. */
  looping: { fallback: number; lottery: number };
  /** Stopped for good: remote recovery will get through; far from anybody; in the queue for hands. */
  waiting: { remote: number; far: number; hands: number };
  /** Runs, but no revert reaches it: the same three. */
  cutOff: { remote: number; far: number; hands: number };
  /** Agent gone, machine runs: until it hears of the revert; until it is restarted besides. */
  unprotected: { revert: number; restart: number };
  /** Let in nowhere: by the fault; because it was repaired, and the repair attests as unhealthy. */
  lockedOut: { fault: number; repaired: number };
  /** The machine works again, its service does not yet. */
  restoring: number;
  healed: Paths;
}

function none(): NightStates {
  return {
    unreached: 0,
    switchedOff: 0,
    updated: 0,
    quarantined: 0,
    looping: { fallback: 0, lottery: 0 },
    waiting: { remote: 0, far: 0, hands: 0 },
    cutOff: { remote: 0, far: 0, hands: 0 },
    unprotected: { revert: 0, restart: 0 },
    lockedOut: { fault: 0, repaired: 0 },
    restoring: 0,
    healed: { self: 0, fallback: 0, remote: 0, hands: 0, revert: 0 },
  };
}

/** Share of a group's machines that are off in the minute after `at`. */
function offShare({ groups }: Plan, group: number, at: number, onFactor: number): number {
  const found = groups[group];
  return found ? 1 - minutesOn(found, at, at + 1, onFactor) : 0;
}

/** How all machines of an incident stand at its last grid point. */
export function statesOf({ spec, cells, stepped, drawn }: Incident): NightStates {
  const plan = planOf(spec);
  const states = none();
  cells.forEach((cell, i) => {
    const { parts, healed } = cell;
    const unreached = cell.unreached.reduce((sum, count) => sum + count, 0);
    states.unreached += unreached;
    states.switchedOff +=
      unreached * offShare(plan, plan.cells[i]?.group ?? 0, stepped, drawn.onFactor);
    states.updated += cell.updated;
    states.quarantined += cell.quarantined ?? 0;
    states.looping.fallback += parts.fallback;
    states.looping.lottery += cell.looping - parts.fallback;
    const stuck = spec.symptom === 'stopped' ? states.waiting : states.cutOff;
    stuck.remote += parts.remote;
    stuck.far += parts.far;
    stuck.hands += cell.waiting - parts.remote - parts.far;
    states.unprotected.restart += parts.restart;
    states.unprotected.revert += cell.blind - parts.restart;
    states.lockedOut.repaired += parts.refused;
    states.lockedOut.fault += cell.locked - parts.refused;
    states.restoring += cell.restoring ?? 0;
    for (const by of Object.keys(healed) as (keyof Paths)[]) states.healed[by] += healed[by];
  });
  return states;
}
