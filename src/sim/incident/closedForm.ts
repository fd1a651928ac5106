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
} from './constants.ts';
import {
  type Course,
  clocksOf,
  courseOf,
  gridOf,
  loadOf,
  type ReachNotes,
  rowsOf,
} from './course.ts';
import { deepDelay, noticeMinute, ownRevert } from './detection.ts';
import { revertOnRecord } from './known.ts';
import { type Plan, planOf } from './plan.ts';
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

/** Chance that of n machines fewer than `early` failed by the time chance p stood, and fewer than `late` by q ≥ p. */
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

interface Gate {
  halts: boolean;
  /** Minutes of silence until a failure is seen. */
  silence: number;
  /** Start of each ring if nobody stops it. */
  ringStarts: readonly number[];
}

/** Index of the last grid point at or before a minute; 0 where there is none. */
function indexAt(course: Course, minute: number): number {
  let low = 0;
  let high = course.at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((course.at[middle] as number) <= minute) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/**
 * Chance that neither the gate, having looked at grid point `looked`, nor people by `minute` have ended the spread.
 * `delay` = minutes from the alert until people act.
 */
type GoesOn = (looked: number, minute: number, delay: number) => number;

function goesOnIn(course: Course, gate: Gate): GoesOn {
  // Many delays lead to the same two grid points.
  const known = new Map<number, number>();
  return (looked, minute, delay) => {
    const people = indexAt(course, minute - delay - gate.silence - ALERT_AFTER);
    let few = people;
    let seen = people;
    if (gate.halts) {
      seen = Math.max(seen, indexAt(course, looked - gate.silence));
      for (const start of gate.ringStarts) {
        if (start > 0 && start <= looked)
          few = Math.max(few, indexAt(course, start - gate.silence));
      }
    }
    const place = few * course.at.length + seen;
    let chance = known.get(place);
    if (chance === undefined) {
      chance = staysBelow(course, gate, few, seen);
      known.set(place, chance);
    }
    return chance;
  };
}

/** Chance that at grid point `few` fewer failed than wakes people or ends a bake, and at `seen` fewer than halts. */
function staysBelow(course: Course, gate: Gate, few: number, seen: number): number {
  const machines = course.started[seen] as number;
  if (machines === 0) return 1;
  return chanceBelow(
    machines,
    Math.min(ALERT_FAILURES, HALT_FAILURES_AT_END),
    Math.min(1, (course.watched[few] as number) / machines),
    gate.halts ? HALT_FAILURES : machines + 1,
    Math.min(1, (course.watched[seen] as number) / machines),
  );
}

/** Chance that a standard normal exceeds z; within 1e-7 (Abramowitz & Stegun 26.2.17). */
export function above(z: number): number {
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

/** When the vendor takes its update back. */
interface Clock {
  /** Chance that it has not by a minute. */
  waits(minute: number): number;
  /** Minute by which it has, as good as certainly; and the minute at which it does, where that is on record. */
  until: number;
  onRecord: number;
}

function clockOf(spec: IncidentSpec, plan: Plan): Clock {
  const noticed = noticeMinute(plan);
  const record = spec.facts?.revert;
  if (record) {
    const at = Math.min(HORIZON, revertOnRecord(record, noticed));
    return { waits: (minute) => (minute < at ? 1 : 0), until: at, onRecord: at };
  }
  // The wait for deep trouble enters by its median: closed forms are about gates, which never see it.
  const notice = noticed + Math.round(deepDelay(spec, 0));
  const { median, sigma } = ownRevert(spec);
  return {
    waits: (minute) => (minute <= notice ? 1 : above(ln((minute - notice) / median) / sigma)),
    until: Math.min(HORIZON, notice + median * exp(LATEST_SIGMAS * sigma)),
    onRecord: Infinity,
  };
}

/** By step of a grid: chance that the vendor has not taken its update back during it (mean), and at its end. */
function vendorOver(grid: readonly number[], { waits, onRecord }: Clock) {
  const still = grid.map(waits);
  const free = grid.map((to, i) => {
    if (i === 0) return 1;
    const from = grid[i - 1] as number;
    // Simpson's rule over the step; a revert on record falls on the border of two steps.
    return onRecord < Infinity
      ? waits(from)
      : ((still[i - 1] as number) + 4 * waits((from + to) / 2) + (still[i] as number)) / 6;
  });
  return { free, still };
}

/** As expectedHits and gateHaltChance, for the price of one. */
export function expectation(spec: IncidentSpec, notes: ReachNotes = new Map()): Expectation {
  const plan = planOf(spec);
  const watches = gateWatches(spec);
  const gate: Gate = {
    halts: watches && spec.policy.checks.halts,
    silence: spec.policy.checks.silence,
    ringStarts: plan.ringStarts,
  };
  const clock = clockOf(spec, plan);
  const grid = gridOf(plan, clock.until, clock.onRecord);
  const { free, still } = vendorOver(grid, clock);
  const delays = watches ? nodes(PEOPLE_DELAY.median, PEOPLE_DELAY.sigma, PEOPLE_NODES) : [0];
  const load = loadOf(plan);
  const clocks = clocksOf(plan);
  const total: Expectation = { hits: 0, halt: 0 };
  for (const { factor, weight } of ON_NODES) {
    const course = courseOf(plan, load, factor, grid, rowsOf(plan, clocks, factor, notes));
    const goesOn = goesOnIn(course, gate);
    for (const delay of delays) {
      const part = weight / delays.length;
      for (let i = 1; i < grid.length; i++) {
        const from = grid[i - 1] as number;
        const to = grid[i] as number;
        const rise = (course.harmed[i] as number) - (course.harmed[i - 1] as number);
        const on = watches ? goesOn(from, (from + to) / 2, delay) : 1;
        // Nothing more to come: vendor or gate have ended it for certain.
        if ((free[i] as number) * on < 1e-9) break;
        total.hits += part * rise * on * (free[i] as number);
        if (gate.halts) {
          const halted = goesOn(from, to, delay) - goesOn(to, to, delay);
          total.halt += part * Math.max(0, halted) * (still[i] as number);
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
 * Chance, 0 to 1, that the health gate halts the rollout by what it sees before the last ring, before anybody else ends it.
 * 0 for gates that only alert. Within 0.02 of played nights.
 */
export function gateHaltChance(spec: IncidentSpec, notes?: ReachNotes): number {
  return expectation(spec, notes).halt;
}
