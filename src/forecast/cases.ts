/** A real incident played many times: what the engine makes of it, beside what was published. */
import {
  type CaseChange,
  type CaseFile,
  type CaseRun,
  CURVE_DAYS,
  playCase,
} from '../sim/index.ts';
import { percentile } from './summary.ts';

export interface CaseOptions {
  /** How many runs, at least 1; 100 where not named. */
  runs?: number;
  /** Same seed, same numbers; `1` where not named. */
  seed?: string;
  /** One thing done otherwise than in history (or several). */
  change?: CaseChange;
}

/** Median and 90% band over runs. */
export interface CaseBand {
  p5: number;
  p50: number;
  p95: number;
}

export interface CaseResultMeasure {
  measure: string;
  unit: string;
  /** As published; a single value is both low and high. Null where nobody published it. */
  published: { low: number; high: number; source: string } | null;
  /** Null where nothing could be measured, as days to repair where nobody was hit. */
  simulated: CaseBand | null;
  /** Simulated median over the published value (the middle of a range). */
  ratio: number | null;
}

export interface CaseResult {
  case: string;
  runs: number;
  measures: CaseResultMeasure[];
  /** Machines down, day by day; all lists are as long as `days`. */
  curve: { days: number[]; p5: number[]; p50: number[]; p95: number[] };
  hits: CaseBand;
}

export interface CaseProgress {
  done: number;
  total: number;
  soFar(): CaseResult;
}

function bandOf(values: readonly number[]): CaseBand | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (p: number) => percentile(sorted, p);
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}

function publishedOf(file: CaseFile, id: string): CaseResultMeasure['published'] {
  const found = file.published.find(({ measure }) => measure === id);
  if (!found) return null;
  const { value, low = value, high = value, source } = found;
  if (low === undefined || high === undefined) return null;
  return { low, high, source: `${source.title} (${source.site})` };
}

function resultOf(file: CaseFile, runs: readonly CaseRun[]): CaseResult {
  const curve: CaseResult['curve'] = { days: [...CURVE_DAYS], p5: [], p50: [], p95: [] };
  CURVE_DAYS.forEach((_, i) => {
    const band = bandOf(runs.map((run) => run.curve[i] ?? 0));
    curve.p5.push(band?.p5 ?? 0);
    curve.p50.push(band?.p50 ?? 0);
    curve.p95.push(band?.p95 ?? 0);
  });
  const measures = file.measures.map(({ id, unit }, i): CaseResultMeasure => {
    const published = publishedOf(file, id);
    const simulated = bandOf(
      runs.flatMap((run) => {
        const value = run.measures[i] ?? null;
        return value === null ? [] : [value];
      }),
    );
    const middle = published ? (published.low + published.high) / 2 : 0;
    const ratio = simulated && middle > 0 ? simulated.p50 / middle : null;
    return { measure: id, unit, published, simulated, ratio };
  });
  const hits = bandOf(runs.map((run) => run.hits)) ?? { p5: 0, p50: 0, p95: 0 };
  return { case: file.id, runs: runs.length, measures, curve, hits };
}

/** Run by run: whoever walks it may stop between two. Returns the whole result. */
export function* caseSteps(
  file: CaseFile,
  options: CaseOptions = {},
): Generator<CaseProgress, CaseResult, void> {
  const { seed = '1', change = {} } = options;
  const total = Math.max(1, Math.floor(options.runs ?? 100));
  const runs: CaseRun[] = [];
  for (let i = 0; i < total; i++) {
    runs.push(playCase(file, `${seed}/${i}`, change));
    yield { done: runs.length, total, soFar: () => resultOf(file, runs) };
  }
  return resultOf(file, runs);
}

/** All runs at once; for the console and tests. */
export function runCase(file: CaseFile, options: CaseOptions = {}): CaseResult {
  const steps = caseSteps(file, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
