/** When somebody can first notice, and when the vendor would take its update back by itself. */
import { exp, type Luck, streamOf } from '../chance/index.ts';
import {
  ATTACK_ENDS,
  CALL_DELAY,
  CALL_DELAY_BLIND,
  CALL_DELAY_MAJOR,
  CANARY_VOICE,
  GRAPHS_DELAY,
  HANDS_DELAY,
  NOTICE_LATEST,
  NOTICE_MACHINES,
  NOTICE_SHARE,
  ON_SIGMA,
  PEOPLE_DELAY,
  SIGNAL_SIGMA,
  STAFF_SIGMA,
  WATCHED,
} from './constants.ts';
import { revertOnRecord } from './known.ts';
import { checkIns, type Plan, planOf } from './plan.ts';
import type { Incident, IncidentSpec } from './types.ts';
import { WORLD_DEEP_DELAY, WORLD_VENDOR_REVERT } from './world.ts';

/** Names of the streams for facts drawn once; cells have their own besides. */
export const FACT_STREAMS = [
  'signal',
  'vendor',
  'technicians',
  'on',
  'handsDelay',
  'people',
  'deep',
];

/** Machines that would be harmed per group and ring if all were reached: the weights of the mean curve. */
export function harmWeights(plan: Plan): number[][] {
  const weights = plan.groups.map(() => plan.ringStarts.map(() => 0));
  for (const cell of plan.cells) {
    const row = weights[cell.group] as number[];
    cell.sizes.forEach((size, ring) => {
      row[ring] = (row[ring] as number) + size * (ring === 0 ? cell.harm[0] : cell.harm[1]);
    });
  }
  return weights;
}

/** Mean number of harmed machines at a minute if nobody stops the spread, those in a first ring heard louder. */
function meanHeard(plan: Plan, weights: readonly number[][], minute: number): number {
  let sum = 0;
  const rings = plan.ringStarts.length;
  plan.groups.forEach((group, g) => {
    plan.ringStarts.forEach((start, ring) => {
      const weight = weights[g]?.[ring] ?? 0;
      if (weight > 0 && start < minute) {
        const voice = ring === 0 && rings > 1 ? CANARY_VOICE : 1;
        sum += voice * weight * (1 - exp(-checkIns(group, start, minute, 1)));
      }
    });
  });
  return sum;
}

/** First whole minute at which enough machines are harmed, on average, to be noticed; at most 12 h. */
export function noticeMinute(plan: Plan): number {
  const enough = Math.max(NOTICE_MACHINES, NOTICE_SHARE * plan.spec.fleet);
  const weights = harmWeights(plan);
  let low = 0;
  let high = NOTICE_LATEST;
  // The mean only grows, so halving the span finds the first minute.
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (meanHeard(plan, weights, middle) >= enough) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** As noticeMinute, of a spec. */
export const noticeOf = (spec: IncidentSpec): number => noticeMinute(planOf(spec));

/** True where a duty team stands at the right post. */
function watched({ fault, policy }: IncidentSpec): boolean {
  return (
    policy.watchedSuspects.includes(fault.culprit) ||
    (fault.culprit === 'attack' && policy.threatDesk)
  );
}

/** Minutes for which trouble passes for everyday trouble, given a standard normal draw (0 = the median). */
export function deepDelay({ fault, facts }: IncidentSpec, normal: number): number {
  if (!fault.deep) return 0;
  const { median, sigma } = facts?.deep ?? WORLD_DEEP_DELAY;
  return median * exp(sigma * normal);
}

/** The vendor's own clock, from the minute at which it could notice. */
export function ownRevert(spec: IncidentSpec): { median: number; sigma: number } {
  const { median, sigma } =
    spec.fault.culprit === 'attack' ? ATTACK_ENDS : (spec.facts?.ownRevert ?? WORLD_VENDOR_REVERT);
  return { median: median * (spec.patience ?? 1), sigma };
}

/** Draws what is uncertain once an incident. Each fact has its own stream: policy moves none of this luck. */
export function drawFacts(plan: Plan, luck: Luck): Incident['drawn'] {
  const { spec } = plan;
  const notice = noticeMinute(plan);
  const signal = streamOf(luck, 'signal');
  const calls = CALL_DELAY.least + signal.uniform() * (CALL_DELAY.most - CALL_DELAY.least);
  const scatter = signal.lognormal(1, SIGNAL_SIGMA);
  const haste = spec.fault.severity === 'major' ? CALL_DELAY_MAJOR : 1;
  const quiet = spec.symptom === 'blind' ? CALL_DELAY_BLIND : 1;
  const hidden = Math.round(deepDelay(spec, streamOf(luck, 'deep').normal()));
  const human = spec.facts?.ownGraphs ? GRAPHS_DELAY : calls * haste * quiet;
  const seen = (notice + hidden + human) * scatter * (watched(spec) ? WATCHED : 1);
  const own = ownRevert(spec);
  const record = spec.facts?.revert;
  const delay = HANDS_DELAY.most - HANDS_DELAY.least;
  return {
    signalAt: Math.min(NOTICE_LATEST + hidden, Math.max(1, Math.round(seen))),
    vendorRevertAt: record
      ? revertOnRecord(record, notice)
      : notice +
        hidden +
        Math.max(5, Math.round(streamOf(luck, 'vendor').lognormal(own.median, own.sigma))),
    techniciansFactor: streamOf(luck, 'technicians').lognormal(1, STAFF_SIGMA),
    onFactor: streamOf(luck, 'on').lognormal(1, ON_SIGMA),
    handsDelay: HANDS_DELAY.least + streamOf(luck, 'handsDelay').uniform() * delay,
    peopleDelay: streamOf(luck, 'people').lognormal(PEOPLE_DELAY.median, PEOPLE_DELAY.sigma),
  };
}
