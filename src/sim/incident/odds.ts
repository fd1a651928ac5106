/** What policy and facts make of healing, and the chances of one step: made once, shared by all cells. */
import { ln } from '../chance/index.ts';
import { rungAt } from '../ladders/index.ts';
import { PRACTICE_FIGURES } from '../practices.ts';
import { rebootChance } from './advice.ts';
import { localStart, minutesWithin } from './clock.ts';
import {
  BOOT,
  ENCLAVE_SELF,
  FALLBACK_MEAN,
  LOCKED_MEAN,
  REMOTE_MEAN,
  RESTART,
  RESTART_DAY,
} from './constants.ts';
import { type Haste, type Shift, shiftOf } from './hands.ts';
import { chanceOf, checkIns, newsOfRevert, type Plan } from './plan.ts';
import { killTime, revertTime } from './response.ts';
import type { Incident, IncidentSpec } from './types.ts';

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
  /** Mean minutes until remote recovery has found a machine, and minutes after the revert at which it gives up. */
  remoteMean: number;
  remoteEnds: number;
  /** Share of those harmed whom no revert reaches; never of those stopped. */
  cutOff: number;
}

export function waysOf({ policy, fault, facts, symptom }: IncidentSpec): Ways {
  const { repairPass, keyEscrow } = PRACTICE_FIGURES;
  const own = facts?.remote;
  const { fallback, remote } = policy.wayback;
  const locked = policy.repairPass ? repairPass.lockedMean : LOCKED_MEAN;
  return {
    fallback: fallback === null ? 0 : fault.content ? fallback.content : fallback.code,
    remote: remote === 0 ? 0 : (own?.reach ?? remote),
    lockedMean: locked * (policy.keyEscrow ? keyEscrow.lockedTimes : 1),
    refuses: rungAt('attestation', policy.attestation).everybody && !policy.repairPass,
    remoteMean: own ? own.retry / own.works : REMOTE_MEAN,
    remoteEnds: own?.giveUp ?? Infinity,
    cutOff: symptom === 'stopped' ? 0 : (facts?.cutOff ?? 0),
  };
}

/** Chances of one step that many cells share. */
export interface StepOdds {
  /** Back by the crash-loop fallback; leaves the loop otherwise, by luck or giving up. */
  fallback: number;
  leave: number;
  /** Found by remote recovery; it gives up at the end of the step. */
  remote: number;
  remoteEnds: boolean;
  /** Let in again: after a repair, after the revert. */
  trusted: number;
  unlocked: number;
  /** By group: an enclave seals its secrets before the revert, an agent hears of the revert, a machine restarts. */
  groups: { sealed: number; told: number; restarted: number }[];
  /** By group: who is cut off from the revert hears of the kill switch; null where nobody can. */
  killed: number[] | null;
  /** Comes back because somebody tried once more. */
  rebooted: number;
  /** By region. */
  shifts: Shift[];
  haste: Haste;
}

/** By region, until a minute after release. */
function shiftsOf(incident: Incident, to: number): Shift[] {
  const { spec, stepped: from } = incident;
  const shifts: Shift[] = [];
  for (const { id, utcOffset } of spec.regions) {
    shifts.push(shiftOf(incident, id, localStart(spec.fault.minute, utcOffset), from, to));
  }
  return shifts;
}

/** The odds of [from, to], minutes after release. */
export function oddsOf(incident: Incident, plan: Plan, ways: Ways, to: number): StepOdds {
  const { spec, drawn, stepped: from } = incident;
  const reverted = Math.min(to, Math.max(from, revertTime(incident)));
  const ends = revertTime(incident) + ways.remoteEnds;
  const stopped = spec.symptom === 'stopped';
  const killed = Math.min(to, Math.max(from, killTime(incident)));
  return {
    rebooted: stopped ? rebootChance(incident, to) : 0,
    fallback: chanceOf((to - from) / FALLBACK_MEAN),
    leave: chanceOf((to - from) * LEAVE_RATE),
    remote: chanceOf((Math.min(to, ends) - reverted) / ways.remoteMean),
    remoteEnds: to >= ends,
    haste: { luck: drawn.techniciansFactor, pace: spec.policy.wayback.pace },
    trusted: chanceOf((to - from) / ways.lockedMean),
    unlocked: chanceOf((to - reverted) / ways.lockedMean),
    groups:
      spec.symptom !== 'blind' && !spec.facts?.quarantine
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
    killed:
      ways.cutOff === 0 || killed >= to
        ? null
        : plan.groups.map((group) =>
            spec.symptom === 'locked'
              ? chanceOf((to - killed) / ways.lockedMean)
              : chanceOf(newsOfRevert(group, killed, to, drawn.onFactor)),
          ),
    shifts: stopped || ways.cutOff > 0 ? shiftsOf(incident, to) : [],
  };
}

/** A step of an incident, as healing sees it. */
export interface Step {
  incident: Incident;
  ways: Ways;
  odds: StepOdds;
}
