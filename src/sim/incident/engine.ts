/** An incident from release to the last healed machine: start, advance, and how a step goes. */
import { makeLuck, type Stream, streamOf } from '../chance/index.ts';
import { withAdvice } from './advice.ts';
import { HORIZON } from './constants.ts';
import { drawFacts, FACT_STREAMS } from './detection.ts';
import { watchGate } from './gate.ts';
import { type Grain, nextPoint, SLOT } from './grid.ts';
import { fieldRepairs } from './hands.ts';
import { harm, heal } from './healing.ts';
import {
  blindNow,
  countHours,
  countMissing,
  downNow,
  type Hours,
  hoursOf,
  keepHours,
  lockedNow,
} from './hours.ts';
import { oddsOf, type Ways, waysOf } from './odds.ts';
import { type CellPlan, type Plan, planOf } from './plan.ts';
import { closeRings, noResponse, stopTime } from './response.ts';
import { gateWatches } from './rollout.ts';
import { hasServices, noPaths, restore } from './service.ts';
import { type Reached, reachChances, spread } from './spread.ts';
import { harmedNow, tracePoint } from './tally.ts';
import type { Cell, CohortSpec, Incident, IncidentSpec } from './types.ts';
import { repair } from './waiting.ts';

const cellName = ({ region, sector, kind }: CohortSpec | Cell) =>
  kind === undefined ? `${region} ${sector}` : `${region} ${sector} ${kind}`;
const reachName = (cell: CohortSpec | Cell) => `reach ${cellName(cell)}`;
const healName = (cell: CohortSpec | Cell) => `heal ${cellName(cell)}`;
const FIELD = 'field';
const RESTORE = 'restore';

/**
 * An incident at the minute of release. All its luck comes from `spec.fault.seed`, in a stream for each purpose and
 * cell, so that the same fault meets the same luck under another policy. RangeError where cohorts are not whole or
 * name what the spec does not hold, or name one cell twice.
 */
export function startIncident(spec: IncidentSpec): Incident {
  const plan = planOf(spec);
  const services = hasServices(spec);
  const luck = makeLuck(spec.fault.seed, [
    ...FACT_STREAMS,
    FIELD,
    ...(services ? [RESTORE] : []),
    ...spec.cohorts.map(reachName),
    ...spec.cohorts.map(healName),
  ]);
  const incident: Incident = {
    spec,
    luck,
    now: 0,
    stepped: 0,
    cells: plan.cells.map((cell, i) => emptyCell(spec, i, cell)),
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
    ...(services ? { restoringHours: 0 } : {}),
  };
  // Not pushed onto the empty list: that would change its kind (docs/performance.md).
  incident.trace = [tracePoint(incident)];
  return incident;
}

function emptyCell(spec: IncidentSpec, index: number, plan: CellPlan): Cell {
  const { region, sector, kind } = spec.cohorts[index] as CohortSpec;
  const cell: Cell = {
    region,
    sector,
    ...(kind === undefined ? {} : { kind }),
    unreached: [...plan.sizes],
    updated: 0,
    looping: 0,
    waiting: 0,
    blind: 0,
    locked: 0,
    healed: noPaths(),
    parts: { fallback: 0, remote: 0, far: 0, peak: 0, restart: 0, refused: 0 },
  };
  if (plan.quarantine) cell.quarantined = 0;
  if (hasServices(spec)) {
    cell.restoring = 0;
    cell.parts.restoring = noPaths();
  }
  return cell;
}

/** What one step needs besides the incident; made once a call. */
export interface Run {
  plan: Plan;
  ways: Ways;
  reach: Stream[];
  heal: Stream[];
  field: Stream;
  /** Null where every service comes back with its machine. */
  restore: Stream | null;
  hours: Hours;
}

export function runOf(incident: Incident): Run {
  const { spec, luck, cells } = incident;
  return {
    plan: withAdvice(planOf(spec), incident),
    ways: waysOf(spec),
    reach: cells.map((cell) => streamOf(luck, reachName(cell))),
    heal: cells.map((cell) => streamOf(luck, healName(cell))),
    field: streamOf(luck, FIELD),
    restore: hasServices(spec) ? streamOf(luck, RESTORE) : null,
    hours: hoursOf(incident),
  };
}

/** One step of the law: heals what was harmed before, then spreads, then lets the gate look. */
export function step(incident: Incident, run: Run, to: number): void {
  const { plan, ways, hours } = run;
  const { spec, cells, stepped: from } = incident;
  const { symptom } = spec;
  const chances = reachChances(incident, plan, from, to);
  const healing = { incident, ways, odds: oddsOf(incident, plan, ways, to) };
  const missing = run.restore ? cells.map(({ restoring = 0 }) => restoring) : null;
  if (run.restore) restore(incident, plan, run.restore, to);
  const team = fieldRepairs(incident, plan, run.field, from, to);
  const reached: Reached = { all: 0, watched: 0 };
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as Cell;
    const cellPlan = plan.cells[i] as CellPlan;
    const down = downNow(cell, symptom);
    const blind = blindNow(cell, symptom);
    const locked = lockedNow(cell, symptom);
    const repaired = team.size > 0 ? team.get(i) : undefined;
    if (repaired) repair(incident, ways, cell, cellPlan, repaired);
    if (down + blind + locked > 0 || cellPlan.quarantine)
      heal(cell, cellPlan, healing, run.heal[i] as Stream);
    if (chances) {
      const harmed = spread(cell, cellPlan, chances, run.reach[i] as Stream, reached);
      if (harmed > 0) harm(cell, cellPlan, spec, ways, harmed, run.heal[i] as Stream);
    }
    const { looping, waiting } = cell;
    if (down + blind + locked + looping + waiting + cell.blind + cell.locked > 0) {
      countHours(hours, cellPlan.sectorIndex, cell, symptom, down, blind, locked, to - from);
    }
  }
  if (missing) countMissing(hours, plan.cells, cells, missing, to - from);
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
    if (harmedNow(cell) > 0 || (cell.quarantined ?? 0) > 0) return false;
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
  const most = run.restore ? SLOT : undefined;
  let quiet = isQuiet(incident);
  for (;;) {
    const stop = stopTime(incident);
    const grain = grainOf(incident.spec, incident.stepped < stop);
    const next = nextPoint(incident.stepped, run.plan.ringStarts, stop, grain, most);
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
