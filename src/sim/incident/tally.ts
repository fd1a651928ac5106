/** Counting what an incident did: totals, hours, and the three facts at its end. */
import { HORIZON, HOUR } from './constants.ts';
import type { Cell, Incident, IncidentOutcome, TracePoint } from './types.ts';

/** Points of an outcome's curve at most. */
const CURVE_POINTS = 60;
/** An incident counts as healed once so many of those harmed work again. */
const HEALED_SHARE = 0.95;

/** Machines of a cell that were harmed and do not work yet. */
export function harmedNow(cell: Cell): number {
  return cell.looping + cell.waiting + cell.blind + cell.locked;
}

function healedOf({ healed }: Cell): number {
  return healed.self + healed.fallback + healed.remote + healed.hands + healed.revert;
}

/** Totals over all cells as they stand. */
export function tracePoint(incident: Incident): TracePoint {
  const point: TracePoint = {
    at: incident.stepped,
    unreached: 0,
    updated: 0,
    looping: 0,
    waiting: 0,
    blind: 0,
    locked: 0,
    healed: 0,
  };
  for (const cell of incident.cells) {
    for (const count of cell.unreached) point.unreached += count;
    point.updated += cell.updated;
    point.looping += cell.looping;
    point.waiting += cell.waiting;
    point.blind += cell.blind;
    point.locked += cell.locked;
    point.healed += healedOf(cell);
  }
  return point;
}

/** Machine-hours while a call goes on: by index into the spec's sectors, then blind and locked. */
export interface Hours {
  down: Float64Array;
  blind: number;
  locked: number;
}

/** The hours that an incident has counted so far. */
export function hoursOf({ spec, downHours, blindHours, lockedHours }: Incident): Hours {
  const down = Float64Array.from(spec.sectors, ({ id }) => downHours[id] ?? 0);
  return { down, blind: blindHours, locked: lockedHours };
}

/**
 * Adds one cell's machine-hours in a step; `down`, `blind` and `locked` as it stood before. The mean of both ends is
 * exact where counts move evenly.
 */
export function countHours(
  hours: Hours,
  sector: number,
  cell: Cell,
  down: number,
  blind: number,
  locked: number,
  minutes: number,
): void {
  const half = minutes / HOUR / 2;
  const stopped = down + cell.looping + cell.waiting;
  if (stopped > 0) hours.down[sector] = (hours.down[sector] as number) + stopped * half;
  hours.blind += (blind + cell.blind) * half;
  hours.locked += (locked + cell.locked) * half;
}

/** Writes the hours into the incident; sectors that lost none are not named. */
export function keepHours(incident: Incident, hours: Hours): void {
  incident.spec.sectors.forEach(({ id }, i) => {
    const down = hours.down[i] as number;
    if (down > 0) incident.downHours[id] = down;
  });
  incident.blindHours = hours.blind;
  incident.lockedHours = hours.locked;
}

function downAt(point: TracePoint): number {
  return point.looping + point.waiting + point.blind + point.locked;
}

/** Minute from which at most `limit` machines were still harmed, between points by straight line. */
function downTo(trace: readonly TracePoint[], limit: number): number {
  for (let i = trace.length - 1; i >= 0; i--) {
    const point = trace[i] as TracePoint;
    const down = downAt(point);
    if (down <= limit) continue;
    const next = trace[i + 1];
    if (!next) return HORIZON;
    const part = (down - limit) / (down - downAt(next));
    return Math.round(point.at + part * (next.at - point.at));
  }
  return 0;
}

/** At most 60 points, evenly over the steps: close together while much happens. First and last are kept. */
function thin(trace: readonly TracePoint[]): TracePoint[] {
  if (trace.length <= CURVE_POINTS) return trace.map((point) => ({ ...point }));
  const last = trace.length - 1;
  return Array.from({ length: CURVE_POINTS }, (_, i) => {
    const index = Math.round((i * last) / (CURVE_POINTS - 1));
    return { ...(trace[index] as TracePoint) };
  });
}

/** The outcome of an incident that was run to its end. */
export function outcomeOf(incident: Incident): IncidentOutcome {
  const { spec, trace } = incident;
  const end = trace[trace.length - 1] as TracePoint;
  const hits = downAt(end) + end.healed;
  const harmedAs = (symptom: IncidentOutcome['symptom']) => (spec.symptom === symptom ? hits : 0);
  return {
    faultId: spec.fault.id,
    place: spec.place,
    symptom: spec.symptom,
    hits,
    stopped: harmedAs('stopped'),
    blind: harmedAs('blind'),
    locked: harmedAs('locked') + incident.refusedEver,
    stoppedAfter: incident.lastReachedAt,
    healedAfter: downTo(trace, (1 - HEALED_SHARE) * hits),
    lastAfter: downTo(trace, 0),
    downHours: { ...incident.downHours },
    blindHours: incident.blindHours,
    lockedHours: incident.lockedHours,
    haltedByGate: incident.gateHaltedAt !== null,
    curve: thin(trace),
  };
}
