/** One run of a case: what it comes to, measure by measure, and its curve. */
import { clone } from '../chance/index.ts';
import { DAY, HORIZON, HOUR } from '../incident/constants.ts';
import { advance, startIncident } from '../incident/engine.ts';
import { type CellPlan, planOf } from '../incident/plan.ts';
import { downAt, harmedNow } from '../incident/tally.ts';
import type { Cell, CurvePoint, Incident } from '../incident/types.ts';
import { firmDays } from './firms.ts';
import { caseSpec, drawCase } from './spec.ts';
import type { CaseChange, CaseFile, CaseMeasure, CaseUnit } from './types.ts';

/** Days of a case's curve: close together while it spreads, then half days to day 14. */
export const CURVE_DAYS: readonly number[] = [
  ...[
    0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 120, 150, 180, 240, 300, 360, 480, 600,
  ].map((minutes) => minutes / DAY),
  ...Array.from({ length: 28 }, (_, i) => (i + 1) / 2),
];

export interface CaseRun {
  /** In the order of the measures, in their units; null where nothing can be measured (nobody was hit). */
  measures: (number | null)[];
  /** Machines down at CURVE_DAYS. */
  curve: number[];
  hits: number;
}

/** Cells with how they stood at a minute. */
interface Look {
  cells: Cell[];
  plans: CellPlan[];
}

function hitOf(cell: Cell): number {
  const { self, fallback, remote, hands, revert } = cell.healed;
  return harmedNow(cell) + self + fallback + remote + hands + revert;
}

function sumOver(
  { cells, plans }: Look,
  measure: CaseMeasure,
  count: (cell: Cell, plan: CellPlan) => number,
) {
  const { region, sector, kind } = measure.among ?? {};
  let sum = 0;
  cells.forEach((cell, i) => {
    if (region !== undefined && cell.region !== region) return;
    if (sector !== undefined && cell.sector !== sector) return;
    if (kind !== undefined && cell.kind !== kind) return;
    sum += count(cell, plans[i] as CellPlan);
  });
  return sum;
}

/** What a measure takes for down: machines, and services unless it asks for machines alone. */
type Down<T> = (one: T) => number;
const downOf = ({ until }: CaseMeasure): { cell: Down<Cell>; point: Down<CurvePoint> } =>
  until === 'machine'
    ? {
        cell: (cell) => harmedNow(cell) - (cell.restoring ?? 0),
        point: (point) => downAt(point) - (point.restoring ?? 0),
      }
    : { cell: harmedNow, point: downAt };

/** First minute from which at most `limit` machines are down for good, by straight lines between grid points. */
function minuteDownTo(
  trace: readonly CurvePoint[],
  limit: number,
  downAt: Down<CurvePoint>,
): number {
  for (let i = trace.length - 1; i >= 0; i--) {
    const point = trace[i] as CurvePoint;
    if (downAt(point) <= limit) continue;
    const next = trace[i + 1];
    if (!next) return HORIZON;
    const part = (downAt(point) - limit) / (downAt(point) - downAt(next));
    return point.at + part * (next.at - point.at);
  }
  return 0;
}

/** Machines down at a minute, by straight lines between grid points. */
function downOn(trace: readonly CurvePoint[], minute: number): number {
  const after = trace.findIndex((point) => point.at >= minute);
  if (after < 0) return downAt(trace[trace.length - 1] as CurvePoint);
  const right = trace[after] as CurvePoint;
  const left = trace[after - 1];
  if (!left || right.at === minute) return downAt(right);
  const part = (minute - left.at) / (right.at - left.at);
  return downAt(left) + part * (downAt(right) - downAt(left));
}

const MINUTES_IN: Partial<Record<CaseUnit, number>> = { minutes: 1, hours: HOUR, days: DAY };
const inUnit = (minutes: number, unit: CaseUnit) => minutes / (MINUTES_IN[unit] ?? 1);
const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : null);

/** An incident run to its end, with how it stood at the minutes asked for. */
interface Played {
  incident: Incident;
  looks: Map<number, Look>;
  coverage: number;
}

function playOnce(
  file: CaseFile,
  seed: string,
  change: CaseChange,
  minutes: readonly number[],
): Played {
  const spec = caseSpec(file.known, seed, change);
  const incident = startIncident(spec);
  const plans = planOf(spec).cells;
  const looks = new Map<number, Look>();
  for (const minute of [...new Set([...minutes, HORIZON])].sort((a, b) => a - b)) {
    advance(incident, minute);
    const cells = clone(incident.cells);
    looks.set(minute, { cells, plans });
  }
  return { incident, looks, coverage: drawCase(file.known, seed).coverage };
}

function measured(measure: CaseMeasure, played: Played): number | null {
  const { incident, coverage } = played;
  const look = played.looks.get(measure.at ?? HORIZON) as Look;
  const sum = (count: (cell: Cell, plan: CellPlan) => number) => sumOver(look, measure, count);
  const part = measure.ofFirms ? coverage : 1;
  const down = downOf(measure);
  const machines = sum((_, plan) => plan.machines);
  switch (measure.of) {
    case 'hits':
      return sum(hitOf);
    case 'hitShare':
      return ratio(part * sum(hitOf), machines);
    case 'down':
      return sum(down.cell);
    case 'downShare':
      return ratio(part * sum(down.cell), machines);
    case 'downOfHit':
      return ratio(sum(down.cell), sum(hitOf));
    case 'noticed':
      return inUnit(incident.drawn.signalAt, measure.unit);
    case 'healed': {
      const hits = look.cells.reduce((all, cell) => all + hitOf(cell), 0);
      if (hits === 0) return null;
      const limit = (1 - (measure.share ?? 1)) * hits;
      return inUnit(minuteDownTo(incident.trace, limit, down.point), measure.unit);
    }
    case 'firmDays': {
      const days = firmDays(incident, measure.among?.region);
      return ratio(
        days.reduce((all, one) => all + one, 0),
        days.length,
      );
    }
    case 'slowFirms': {
      const days = firmDays(incident, measure.among?.region);
      return ratio(days.filter((one) => one >= (measure.days ?? 0)).length, days.length);
    }
    case 'handsHours': {
      return sum(
        (cell, plan) =>
          ((cell.healed.hands + (cell.parts.restoring?.hands ?? 0)) * plan.minutes) / HOUR,
      );
    }
  }
}

/** Plays a case once. Same file, seed and change: same numbers. Measures with a change of their own play a night more. */
export function playCase(file: CaseFile, seed: string, change: CaseChange = {}): CaseRun {
  const nights = new Map<string, CaseMeasure[]>([[JSON.stringify({}), []]]);
  for (const measure of file.measures) {
    const name = JSON.stringify(measure.change ?? {});
    nights.set(name, [...(nights.get(name) ?? []), measure]);
  }
  const values = new Map<CaseMeasure, number | null>();
  let curve: number[] = [];
  let hits = 0;
  for (const [name, measures] of nights) {
    const own = JSON.parse(name) as CaseChange;
    const minutes = measures.flatMap(({ at }) => (at === undefined ? [] : [at]));
    const played = playOnce(file, seed, { ...change, ...own }, minutes);
    for (const measure of measures) values.set(measure, measured(measure, played));
    if (name === '{}') {
      const { trace } = played.incident;
      curve = CURVE_DAYS.map((day) => downOn(trace, day * DAY));
      const end = trace[trace.length - 1] as CurvePoint;
      hits = downAt(end) + end.healed;
    }
  }
  return { measures: file.measures.map((measure) => values.get(measure) ?? null), curve, hits };
}
