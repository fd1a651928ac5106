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
import { deepDelay, harmWeights, noticeMinute, ownRevert } from './detection.ts';
import { nextPoint } from './grid.ts';
import { revertOnRecord } from './known.ts';
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
  /** Of these, in the rings that the gate watches: all but the last. */
  watched: number[];
  /** Machines in watched rings that have started by then. */
  started: number[];
}

/**
 * Chances to be reached by a minute, by clock and ring. They depend on clocks and rings alone: whoever asks about many
 * faults of one night hands the same notes to all of them, and each is computed once.
 */
export type ReachNotes = Map<string, Map<number, Float64Array>>;

function rowsOf({ groups, ringStarts }: Plan, onFactor: number, notes: ReachNotes) {
  const clocks = groups.map((g) => `${g.local} ${g.roundTheClock} ${g.alwaysOn} ${g.checkIn}`);
  const id = `${onFactor}|${ringStarts.join()}|${clocks.join()}`;
  let rows = notes.get(id);
  if (rows === undefined) {
    rows = new Map();
    notes.set(id, rows);
  }
  return rows;
}

/** `through`: a minute of its own among the grid points. */
function courseOf(
  plan: Plan,
  onFactor: number,
  until: number,
  through: number,
  notes: ReachNotes,
): Course {
  const rows = rowsOf(plan, onFactor, notes);
  const weights = harmWeights(plan);
  const { ringStarts, groups, cells } = plan;
  const last = ringStarts.length - 1;
  const sizes = ringStarts.map((_, ring) =>
    cells.reduce((sum, cell) => sum + (cell.sizes[ring] ?? 0), 0),
  );
  const course: Course = { at: [0], harmed: [0], watched: [0], started: [0] };
  for (let at = 0; at < until; ) {
    const next = nextPoint(at, ringStarts, Infinity);
    at = at < through ? Math.min(next, through) : next;
    let harmed = 0;
    let watched = 0;
    let started = 0;
    let row = rows.get(at);
    if (row === undefined) {
      row = new Float64Array(groups.length * ringStarts.length).fill(-1);
      rows.set(at, row);
    }
    const reached = row;
    ringStarts.forEach((start, ring) => {
      if (start >= at) return;
      if (ring < last) started += sizes[ring] ?? 0;
      groups.forEach((group, g) => {
        const weight = weights[g]?.[ring] ?? 0;
        if (weight === 0) return;
        const place = g * ringStarts.length + ring;
        let chance = reached[place] as number;
        if (chance < 0) {
          chance = 1 - exp(-checkIns(group, start, at, onFactor));
          reached[place] = chance;
        }
        const mean = weight * chance;
        harmed += mean;
        if (ring < last) watched += mean;
      });
    });
    course.at.push(at);
    course.harmed.push(harmed);
    course.watched.push(watched);
    course.started.push(started);
  }
  return course;
}

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
function goesOn(course: Course, gate: Gate, looked: number, minute: number, delay: number): number {
  const people = indexAt(course, minute - delay - SILENCE - ALERT_AFTER);
  let few = people;
  let seen = people;
  if (gate.halts) {
    seen = Math.max(seen, indexAt(course, looked - SILENCE));
    for (const start of gate.ringStarts) {
      if (start > 0 && start <= looked) few = Math.max(few, indexAt(course, start - SILENCE));
    }
  }
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

/** As expectedHits and gateHaltChance, for the price of one. */
export function expectation(spec: IncidentSpec, notes: ReachNotes = new Map()): Expectation {
  const plan = planOf(spec);
  const watches = gateWatches(spec);
  const gate: Gate = {
    halts: watches && spec.policy.checks.halts,
    ringStarts: plan.ringStarts,
  };
  const { waits: vendorWaits, until, onRecord } = clockOf(spec, plan);
  const delays = watches ? nodes(PEOPLE_DELAY.median, PEOPLE_DELAY.sigma, PEOPLE_NODES) : [0];
  const total: Expectation = { hits: 0, halt: 0 };
  for (const { factor, weight } of ON_NODES) {
    const course = courseOf(plan, factor, until, onRecord, notes);
    const waits = course.at.map(vendorWaits);
    for (const delay of delays) {
      const part = weight / delays.length;
      for (let i = 1; i < course.at.length; i++) {
        const from = course.at[i - 1] as number;
        const to = course.at[i] as number;
        const rise = (course.harmed[i] as number) - (course.harmed[i - 1] as number);
        const still = waits[i] as number;
        const middle = (from + to) / 2;
        // Simpson's rule over the step; a revert on record falls on the border of two steps.
        const free =
          onRecord < Infinity
            ? vendorWaits(from)
            : ((waits[i - 1] as number) + 4 * vendorWaits(middle) + still) / 6;
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
 * Chance, 0 to 1, that the health gate halts the rollout by what it sees before the last ring, before anybody else ends it.
 * 0 for gates that only alert. Within 0.02 of played nights.
 */
export function gateHaltChance(spec: IncidentSpec, notes?: ReachNotes): number {
  return expectation(spec, notes).halt;
}
