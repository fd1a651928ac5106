/** An incident from release to the last healed machine: start, advance, and how a step goes. */
import { makeLuck, type Stream, streamOf } from '../chance/index.ts';
import { HORIZON } from './constants.ts';
import { drawFacts, FACT_STREAMS } from './detection.ts';
import { watchGate } from './gate.ts';
import { type Grain, nextPoint } from './grid.ts';
import { fieldRepairs } from './hands.ts';
import { harm, heal, oddsOf, repair, type Ways, waysOf } from './healing.ts';
import { type CellPlan, type Plan, planOf } from './plan.ts';
import { closeRings, noResponse, stopTime } from './response.ts';
import { gateWatches } from './rollout.ts';
import { reachChances, type Reached, spread } from './spread.ts';
import { countHours, harmedNow, type Hours, hoursOf, keepHours, tracePoint } from './tally.ts';
import type { Cell, CohortSpec, Incident, IncidentSpec } from './types.ts';

const cellName = ({ region, sector, kind }: CohortSpec | Cell) =>
  kind === undefined ? `${region} ${sector}` : `${region} ${sector} ${kind}`;
const reachName = (cell: CohortSpec | Cell) => `reach ${cellName(cell)}`;
const healName = (cell: CohortSpec | Cell) => `heal ${cellName(cell)}`;
const FIELD = 'field';

/**
 * An incident at the minute of release. All its luck comes from `spec.fault.seed`, in a stream for each purpose and
 * cell, so that the same fault meets the same luck under another policy. RangeError where cohorts are not whole or
 * name what the spec does not hold, or name one cell twice.
 */
export function startIncident(spec: IncidentSpec): Incident {
  const plan = planOf(spec);
  const luck = makeLuck(spec.fault.seed, [
    ...FACT_STREAMS,
    FIELD,
    ...spec.cohorts.map(reachName),
    ...spec.cohorts.map(healName),
  ]);
  const incident: Incident = {
    spec,
    luck,
    now: 0,
    stepped: 0,
    cells: plan.cells.map((cell, i) => emptyCell(spec.cohorts[i] as CohortSpec, cell.sizes)),
    response: noResponse(),
    drawn: drawFacts(plan, luck),
    gateHaltedAt: null,
    ringStarts: plan.ringStarts,
    downHours: {},
    blindHours: 0,
    lockedHours: 0,
    trace: [],
    canary: [],
    refusedEver: 0,
    lastReachedAt: 0,
  };
  incident.trace.push(tracePoint(incident));
  return incident;
}

function emptyCell({ region, sector, kind }: CohortSpec, sizes: readonly number[]): Cell {
  return {
    region,
    sector,
    ...(kind === undefined ? {} : { kind }),
    unreached: [...sizes],
    updated: 0,
    looping: 0,
    waiting: 0,
    blind: 0,
    locked: 0,
    healed: { self: 0, fallback: 0, remote: 0, hands: 0, revert: 0 },
    parts: { fallback: 0, remote: 0, far: 0, peak: 0, restart: 0, refused: 0 },
  };
}

/** What one step needs besides the incident; made once a call. */
export interface Run {
  plan: Plan;
  ways: Ways;
  reach: Stream[];
  heal: Stream[];
  field: Stream;
  hours: Hours;
}

export function runOf(incident: Incident): Run {
  const { spec, luck, cells } = incident;
  return {
    plan: planOf(spec),
    ways: waysOf(spec),
    reach: cells.map((cell) => streamOf(luck, reachName(cell))),
    heal: cells.map((cell) => streamOf(luck, healName(cell))),
    field: streamOf(luck, FIELD),
    hours: hoursOf(incident),
  };
}

/** One step of the law: heals what was harmed before, then spreads, then lets the gate look. */
export function step(incident: Incident, run: Run, to: number): void {
  const { plan, ways, hours } = run;
  const { spec, cells, stepped: from } = incident;
  const chances = reachChances(incident, plan, from, to);
  const healing = { incident, ways, odds: oddsOf(incident, plan, ways, to) };
  const team = fieldRepairs(incident, plan, run.field, from, to);
  const reached: Reached = { all: 0, watched: 0 };
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as Cell;
    const cellPlan = plan.cells[i] as CellPlan;
    const down = cell.looping + cell.waiting;
    const { blind, locked } = cell;
    const repaired = team.size > 0 ? team.get(i) : undefined;
    if (repaired) repair(incident, ways, cell, repaired);
    if (down + blind + locked > 0) heal(cell, cellPlan, healing, run.heal[i] as Stream);
    if (chances) {
      const ringChances = chances[cellPlan.group] as number[];
      const harmed = spread(cell, cellPlan, ringChances, run.reach[i] as Stream, reached);
      if (harmed > 0) harm(cell, cellPlan, spec, ways, harmed, run.heal[i] as Stream);
    }
    if (harmedNow(cell) + down + blind + locked > 0) {
      countHours(hours, cellPlan.sectorIndex, cell, down, blind, locked, to - from);
    }
  }
  keepHours(incident, hours);
  if (reached.all > 0) incident.lastReachedAt = Math.min(to, stopTime(incident));
  incident.stepped = to;
  watchGate(incident, to, reached.watched);
  incident.trace.push(tracePoint(incident));
}

/** True once nothing can change any more: nobody is left to heal, and nothing can be reached. */
export function isQuiet(incident: Incident): boolean {
  const ended = incident.stepped >= stopTime(incident);
  for (const cell of incident.cells) {
    if (harmedNow(cell) > 0) return false;
    if (!ended && cell.unreached.some((count) => count > 0)) return false;
  }
  return true;
}

/** A gate looks at grid points: while it may still act, it gets them as close together as ever. */
function grainOf(spec: IncidentSpec, spreading: boolean): Grain | undefined {
  return spec.grain === 'coarse' && spreading && gateWatches(spec) ? undefined : spec.grain;
}

/**
 * Runs the incident forward to a minute after release (at most 28 days; earlier minutes change nothing). Counts stand
 * at the last grid point, `stepped`; what is done at `now` counts from exactly `now`. Any sequence of calls leads to
 * the same state as one call.
 */
export function advance(incident: Incident, toMinute: number): void {
  const end = Math.min(toMinute, HORIZON);
  if (!(end > incident.now)) return;
  const run = runOf(incident);
  let quiet = isQuiet(incident);
  for (;;) {
    const stop = stopTime(incident);
    const grain = grainOf(incident.spec, incident.stepped < stop);
    const next = nextPoint(incident.stepped, run.plan.ringStarts, stop, grain);
    if (next > end || next <= incident.stepped) break;
    if (quiet) {
      incident.stepped = next;
    } else {
      step(incident, run, next);
      quiet = isQuiet(incident);
    }
  }
  incident.now = end;
  closeRings(incident);
}
