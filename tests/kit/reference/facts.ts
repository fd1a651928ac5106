/** What is drawn once a night, restated. */
import * as c from '../../../src/sim/incident/constants.ts';
import type { Incident, IncidentSpec } from '../../../src/sim/incident/types.ts';
import { WORLD_DEEP_DELAY } from '../../../src/sim/incident/world.ts';
import type { Device } from './devices.ts';
import type { Law } from './law.ts';
import type { PlainLuck } from './luck.ts';

export type Facts = Incident['drawn'];

/** First minute at which enough machines are harmed on average, those in a first ring heard louder. */
export function noticed(
  spec: IncidentSpec,
  law: Law,
  devices: readonly Device[],
  reachedBy: (device: Device, minute: number) => number,
): number {
  const enough = Math.max(c.NOTICE_MACHINES, c.NOTICE_SHARE * spec.fleet);
  const staged = devices.some(({ ring }) => ring > 0) || ringCount(spec) > 1;
  for (let minute = 0; minute < c.NOTICE_LATEST; minute++) {
    const chances = new Map<string, number>();
    let heard = 0;
    for (const device of devices) {
      const name = `${device.cell} ${device.ring}`;
      let chance = chances.get(name);
      if (chance === undefined) {
        chance = reachedBy(device, minute);
        chances.set(name, chance);
      }
      heard += chance * device.harm * (staged && device.ring === 0 ? c.CANARY_VOICE : 1);
    }
    if (heard >= enough) return minute;
  }
  return c.NOTICE_LATEST;
}

function ringCount({ fault, policy }: IncidentSpec): number {
  return !fault.content || policy.content !== 'free' ? policy.rollout.shares.length : 1;
}

export function drawFacts(spec: IncidentSpec, law: Law, notice: number, luck: PlainLuck): Facts {
  const { fault, policy } = spec;
  const attack = fault.culprit === 'attack';
  const own = attack ? c.ATTACK_ENDS : { ...c.VENDOR_REVERT, median: law.vendorMedian };
  const between = (least: number, most: number) => least + luck.uniform() * (most - least);
  let calls = between(law.callLeast, c.CALL_DELAY.most);
  if (fault.severity === 'major') calls *= c.CALL_DELAY_MAJOR;
  if (spec.symptom === 'blind') calls *= c.CALL_DELAY_BLIND;
  const posted = policy.watchedSuspects.includes(fault.culprit) || (attack && policy.threatDesk);
  const hidden = fault.deep
    ? Math.round(luck.lognormal(law.deepMedian, WORLD_DEEP_DELAY.sigma))
    : 0;
  const human = spec.facts?.ownGraphs ? c.GRAPHS_DELAY : calls;
  const signal =
    (notice + hidden + human) * luck.lognormal(1, c.SIGNAL_SIGMA) * (posted ? c.WATCHED : 1);
  return {
    signalAt: Math.min(c.NOTICE_LATEST + hidden, Math.max(1, Math.round(signal))),
    vendorRevertAt:
      notice + hidden + Math.max(5, Math.round(luck.lognormal(own.median, own.sigma))),
    techniciansFactor: luck.lognormal(1, c.STAFF_SIGMA),
    onFactor: luck.lognormal(1, law.onSigma),
    handsDelay: between(c.HANDS_DELAY.least, c.HANDS_DELAY.most),
    peopleDelay: luck.lognormal(law.peopleMedian, c.PEOPLE_DELAY.sigma),
  };
}
