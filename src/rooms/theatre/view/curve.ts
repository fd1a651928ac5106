/** The chart of a case: how long it runs, its ticks, and where published figures lie on it. */
import type { CaseResult } from '../../../forecast/index.ts';
import { partOf } from '../../../parts/charts/bentTime.ts';
import type { CaseFile, CaseMeasure, CaseUnit } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';
import { machinesSaid, middle, spanSaid } from './figures.ts';

const HOUR = 60;
const DAY = 1440;

/** Minutes at which a chart may end. */
const ENDS = [1, 2, 3, 6, 12, 24, 48, 72, 144, 240, 336].map((hours) => hours * HOUR);
const LAST = 336 * HOUR;

const MINUTES: Partial<Record<CaseUnit, number>> = { minutes: 1, hours: HOUR, days: DAY };
const minutesOf = (value: number, unit: CaseUnit): number => value * (MINUTES[unit] ?? 1);

export const peakOf = (curve: CaseResult['curve']): number => Math.max(0, ...curve.p95);

/** Below this share of its peak a curve counts as over. */
const OVER = 0.02;

function overAt(curve: CaseResult['curve']): number {
  const limit = peakOf(curve) * OVER;
  for (let i = curve.days.length - 1; i >= 0; i--)
    if ((curve.p95[i] ?? 0) > limit) return (curve.days[i + 1] ?? LAST / DAY) * DAY;
  return 0;
}

/** Minutes until the chart ends: all that is seen to happen and all that was published, at most two weeks. */
export function horizonOf(file: CaseFile, results: readonly CaseResult[]): number {
  const told = pointsOf(file, null).map(({ to }) => to * 1.05);
  const need = Math.max(HOUR, ...results.map(({ curve }) => overAt(curve)), ...told);
  return ENDS.find((end) => end >= need) ?? LAST;
}

/** A published figure on the chart. */
export interface CurvePoint {
  /** Number of its row in the table. */
  n: number;
  /** level: a count without a time; point: a count at a time; time: a moment without a count. */
  kind: 'level' | 'point' | 'time';
  /** Minutes after release. */
  from: number;
  to: number;
  /** Machines. */
  low: number;
  high: number;
}

const ofPart = (m: CaseMeasure): boolean =>
  m.among !== undefined || m.change !== undefined || m.ofFirms === true;

/**
 * Published figures that can be set beside the curve of the whole fleet; those about a part of it stand in the table
 * only. A share of those hit is counted from the hits as published or, where nobody published them, as simulated.
 */
export function pointsOf(file: CaseFile, result: CaseResult | null): CurvePoint[] {
  const fleet = middle(file.known.fleet);
  const hitsTold = file.measures.find((m) => m.of === 'hits' && !ofPart(m))?.id;
  const told = file.published.find(({ measure }) => measure === hitsTold);
  const low = told?.low ?? told?.value;
  const high = told?.high ?? told?.value;
  const hits = low !== undefined && high !== undefined ? (low + high) / 2 : (result?.hits.p50 ?? 0);
  return file.measures.flatMap((m, i): CurvePoint[] => {
    const figure = file.published.find(({ measure }) => measure === m.id);
    const a = figure?.low ?? figure?.value;
    const b = figure?.high ?? figure?.value;
    if (a === undefined || b === undefined || ofPart(m)) return [];
    const n = i + 1;
    const at = m.at ?? LAST;
    const moment = { from: minutesOf(a, m.unit), to: minutesOf(b, m.unit) };
    if (m.of === 'hits') return [{ n, kind: 'level', from: 0, to: 0, low: a, high: b }];
    if (m.of === 'noticed') return [{ n, kind: 'time', ...moment, low: 0, high: 0 }];
    if (m.of === 'healed') {
      const left = (1 - (m.share ?? 1)) * hits;
      return [{ n, kind: 'point', ...moment, low: left, high: left }];
    }
    const whole =
      m.of === 'down' ? 1 : m.of === 'downShare' ? fleet : m.of === 'downOfHit' ? hits : 0;
    return whole === 0
      ? []
      : [{ n, kind: 'point', from: at, to: at, low: a * whole, high: b * whole }];
  });
}

const TICKS: readonly [number, 'minutes' | 'hours' | 'days'][] = [
  [5, 'minutes'],
  [15, 'minutes'],
  [30, 'minutes'],
  [60, 'hours'],
  [120, 'hours'],
  [240, 'hours'],
  [360, 'hours'],
  [720, 'hours'],
  [1440, 'days'],
  [2880, 'days'],
  [4320, 'days'],
  [8640, 'days'],
  [14_400, 'days'],
  [20_160, 'days'],
];

export interface Tick {
  at: number;
  label: string;
}

/** Marks of the time axis, at least `gap` of it apart, so that their labels have room. */
export function timeTicks(text: Text, horizon: number, gap: number): Tick[] {
  const ticks: Tick[] = [];
  let next = 1.01;
  for (const [at, unit] of [...TICKS].reverse()) {
    const part = at / horizon > 1 ? 2 : partOf(at, horizon);
    if (part > 1 || next - part < (next > 1 ? 0 : gap)) continue;
    next = part;
    const n = at / (MINUTES[unit] ?? 1);
    ticks.unshift({ at, label: text.say(`theatre.chart.tick.${unit}`, { n }) });
  }
  return ticks;
}

/** The highest mark of the count axis: a round number just above `peak`. */
export function topOf(peak: number): number {
  const base = 10 ** Math.floor(Math.log10(Math.max(1, peak)));
  const step = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((s) => s * base >= peak * 1.04) ?? 10;
  return step * base;
}

/** A value of a curve at a minute, on the straight line. */
export function curveAt(
  days: readonly number[],
  values: readonly number[],
  minute: number,
): number {
  const day = minute / DAY;
  const after = days.findIndex((d) => d >= day);
  if (after < 0) return values.at(-1) ?? 0;
  const [right, left] = [days[after] ?? 0, days[after - 1]];
  const b = values[after] ?? 0;
  if (left === undefined || right === day) return b;
  const a = values[after - 1] ?? 0;
  return a + ((b - a) * (day - left)) / (right - left);
}

/** The chart in one sentence. */
export function curveWords(text: Text, { curve }: CaseResult, horizon: number): string {
  const peak = Math.max(0, ...curve.p50);
  const when = (curve.days[curve.p50.indexOf(peak)] ?? 0) * DAY;
  return text.say('theatre.chart.words', {
    peak: machinesSaid(text, peak),
    when: spanSaid(text, when),
    end: spanSaid(text, horizon),
    last: machinesSaid(text, curveAt(curve.days, curve.p50, horizon)),
  });
}
