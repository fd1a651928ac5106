/**
 * Expectations without luck, for what a player is told before the roll. Check-ins, the vendor's clock and the gate
 * are integrated over the same grid that the engine walks; what is drawn once is summed over a few nodes.
 */
import { binomialCdf, exp, ln, lnBinomialPmf, normalQuantile } from '../chance/index.ts';
import {
  ALERT_AFTER,
  ALERT_FAILURES,
  HALT_FAILURES,
  HALT_FAILURES_AT_END,
  HORIZON,
  ON_SIGMA,
  PEOPLE_DELAY,
  SILENCE,
} from './constants.ts';
import { harmWeights, noticeMinute, ownRevert } from './detection.ts';
import { nextPoint } from './grid.ts';
import { checkIns, type Plan, planOf } from './plan.ts';
import { gateWatches } from './rollout.ts';
import type { IncidentSpec } from './types.ts';

/** Nodes for a lognormal fact: the middles of equally likely parts. */
function nodes(median: number, sigma: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, i) => median * exp(sigma * normalQuantile((i + 0.5) / count)),
  );
}
const PEOPLE_NODES = 12;
/** The vendor's clock is followed this many sigmas out. */
const LATEST_SIGMAS = 4;
/** Gauss–Hermite with three nodes: exact for the smooth dependence on the share switched on. */
const ON_NODES = [
  { factor: exp(-ON_SIGMA * Math.sqrt(3)), weight: 1 / 6 },
  { factor: 1, weight: 2 / 3 },
  { factor: exp(ON_SIGMA * Math.sqrt(3)), weight: 1 / 6 },
];

/** The mean course of a spread that nobody stops, at grid points. */
interface Course {
  at: number[];
  /** Mean harmed machines by then, all rings. */
  harmed: number[];
  /** Chance by then that one machine of ring 1 is reached and harmed. */
  canary: number[];
}

function courseOf(plan: Plan, onFactor: number, until: number, canaries: number): Course {
  const weights = harmWeights(plan);
  const course: Course = { at: [0], harmed: [0], canary: [0] };
  for (let at = 0; at < until; ) {
    at = nextPoint(at, plan.ringStarts, Infinity);
    let harmed = 0;
    let canary = 0;
    plan.groups.forEach((group, g) => {
      plan.ringStarts.forEach((start, ring) => {
        const weight = weights[g]?.[ring] ?? 0;
        if (weight === 0 || start >= at) return;
        const mean = weight * (1 - exp(-checkIns(group, start, at, onFactor)));
        harmed += mean;
        if (ring === 0) canary += mean;
      });
    });
    course.at.push(at);
    course.harmed.push(harmed);
    course.canary.push(canaries > 0 ? Math.min(1, canary / canaries) : 0);
  }
  return course;
}

/** Chance that of n canaries fewer than `early` failed by the time chance p stood, and fewer than `late` by q ≥ p. */
function chanceBelow(n: number, early: number, p: number, late: number, q: number): number {
  if (p <= 0) return binomialCdf(late - 1, n, q);
  if (p >= q) return binomialCdf(Math.min(early, late) - 1, n, p);
  let sum = 0;
  for (let k = 0; k < early && k <= n; k++) {
    const now = p >= 1 ? (k === n ? 1 : 0) : exp(lnBinomialPmf(k, n, p, 1 - p));
    sum += now * binomialCdf(late - 1 - k, n - k, Math.min(1, (q - p) / (1 - p)));
  }
  return sum;
}

/** What gate and vendor make of a course: for each step, the chance that the spread still goes on. */
interface Gate {
  /** Machines in ring 1. */
  canaries: number;
  halts: boolean;
  ringTwo: number;
}

/** Chance that one canary has failed visibly `ago` minutes before a minute, by grid points as the gate knows them. */
function seenAt(course: Course, minute: number): number {
  let low = 0;
  let high = course.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((course.at[middle] as number) <= minute) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (course.canary[low - 1] as number);
}

/**
 * Chance that neither the gate, having looked at grid point `looked`, nor people by `minute` have ended the spread.
 */
function goesOn(course: Course, gate: Gate, looked: number, minute: number, delay: number): number {
  const { canaries, halts, ringTwo } = gate;
  const people = seenAt(course, minute - delay - SILENCE - ALERT_AFTER);
  if (!halts) return chanceBelow(canaries, ALERT_FAILURES, people, canaries + 1, 1);
  const atEnd = looked >= ringTwo ? seenAt(course, ringTwo - SILENCE) : 0;
  const early = Math.max(people, atEnd);
  return chanceBelow(
    canaries,
    Math.min(ALERT_FAILURES, HALT_FAILURES_AT_END),
    early,
    HALT_FAILURES,
    Math.max(early, seenAt(course, looked - SILENCE)),
  );
}

/** Both closed forms at once: mean machines harmed, and the chance that the gate halts. */
export /** Chance that a standard normal exceeds z; within 1e-7 (Abramowitz & Stegun 26.2.17). */
function above(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = 0.3989422804014327 * exp((-z * z) / 2) * poly;
  return z >= 0 ? tail : 1 - tail;
}

/** Both expectations at once. */
export interface Expectation {
  /** As expectedHits. */
  hits: number;
  /** As gateHaltChance. */
  halt: number;
}

/** As expectedHits and gateHaltChance, for the price of one. */
export function expectation(spec: IncidentSpec): Expectation {
  const plan = planOf(spec);
  const canaries = plan.cells.reduce((sum, cell) => sum + (cell.sizes[0] ?? 0), 0);
  const watches = gateWatches(spec) && canaries > 0;
  const gate: Gate = {
    canaries,
    halts: watches && spec.policy.gate >= 2,
    ringTwo: plan.ringStarts[1] ?? Infinity,
  };
  const notice = noticeMinute(plan);
  const { median, sigma } = ownRevert(spec);
  /** Chance that the vendor has not taken the update back by a minute. */
  const vendorWaits = (minute: number): number =>
    minute <= notice ? 1 : above(ln((minute - notice) / median) / sigma);
  const until = Math.min(HORIZON, notice + median * exp(LATEST_SIGMAS * sigma));
  const delays = watches ? nodes(PEOPLE_DELAY.median, PEOPLE_DELAY.sigma, PEOPLE_NODES) : [0];
  const total: Expectation = { hits: 0, halt: 0 };
  for (const { factor, weight } of ON_NODES) {
    const course = courseOf(plan, factor, until, canaries);
    const waits = course.at.map(vendorWaits);
    for (const delay of delays) {
      const part = weight / delays.length;
      for (let i = 1; i < course.at.length; i++) {
        const from = course.at[i - 1] as number;
        const to = course.at[i] as number;
        const rise = (course.harmed[i] as number) - (course.harmed[i - 1] as number);
        const still = waits[i] as number;
        // Simpson's rule over the step.
        const free = ((waits[i - 1] as number) + 4 * vendorWaits((from + to) / 2) + still) / 6;
        const middle = (from + to) / 2;
        const on = watches ? goesOn(course, gate, from, middle, delay) : 1;
        // Nothing more to come: vendor or gate have ended it for certain.
        if (free * on < 1e-9) break;
        total.hits += part * rise * on * free;
        if (gate.halts) {
          const halted =
            goesOn(course, gate, from, to, delay) - goesOn(course, gate, to, to, delay);
          total.halt += part * Math.max(0, halted) * still;
        }
      }
    }
  }
  return total;
}

/** Mean number of machines harmed if nobody responds but the vendor and the gate. Within 3% of played nights. */
export function expectedHits(spec: IncidentSpec): number {
  return expectation(spec).hits;
}

/**
 * Chance, 0 to 1, that the health gate halts the rollout by what it sees in ring 1 before anybody else ends it.
 * 0 for gates that only alert. Within 0.02 of played nights.
 */
export function gateHaltChance(spec: IncidentSpec): number {
  return expectation(spec).halt;
}
