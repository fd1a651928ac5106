/** Counting what an incident did: totals, hours, and the three facts at its end. */
import { HORIZON } from './constants.ts';
import type { Cell, CurvePoint, Incident, IncidentOutcome } from './types.ts';

/** Points of an outcome's curve at most. */
const CURVE_POINTS = 60;
/** An incident counts as healed once so many of those harmed work again. */
export const HEALED_SHARE = 0.95;

/** Machines of a cell that were harmed and do not work yet. */
export function harmedNow(cell: Cell): number {
  return cell.looping + cell.waiting + cell.blind + cell.locked + (cell.restoring ?? 0);
}

function healedOf({ healed }: Cell): number {
  return healed.self + healed.fallback + healed.remote + healed.hands + healed.revert;
}

function sumOf({ cells }: Incident, name: 'restoring' | 'quarantined'): number {
  return cells.reduce((sum, cell) => sum + (cell[name] ?? 0), 0);
}

/** Totals over all cells as they stand. */
export function tracePoint(incident: Incident): CurvePoint {
  const point: CurvePoint = {
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
  const [first] = incident.cells;
  if (first?.restoring !== undefined) point.restoring = sumOf(incident, 'restoring');
  if (first?.quarantined !== undefined) point.quarantined = sumOf(incident, 'quarantined');
  return point;
}

/** Machines whose machine or service is still missing at a point of the trace. */
export function downAt({ looping, waiting, blind, locked, restoring = 0 }: CurvePoint): number {
  return looping + waiting + blind + locked + restoring;
}

/** Minute from which at most `limit` machines were still harmed, between points by straight line. */
function downTo(trace: readonly CurvePoint[], limit: number): number {
  for (let i = trace.length - 1; i >= 0; i--) {
    const point = trace[i] as CurvePoint;
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
function thin(trace: readonly CurvePoint[]): CurvePoint[] {
  if (trace.length <= CURVE_POINTS) return trace.map((point) => ({ ...point }));
  const last = trace.length - 1;
  return Array.from({ length: CURVE_POINTS }, (_, i) => {
    const index = Math.round((i * last) / (CURVE_POINTS - 1));
    return { ...(trace[index] as CurvePoint) };
  });
}

/** The outcome of an incident that was run to its end. */
export function outcomeOf(incident: Incident): IncidentOutcome {
  const { spec, trace } = incident;
  const end = trace[trace.length - 1] as CurvePoint;
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
    ...(incident.restoringHours === undefined ? {} : { restoringHours: incident.restoringHours }),
    haltedByGate: incident.gateHaltedAt !== null,
    curve: thin(trace),
  };
}
