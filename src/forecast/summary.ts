/** From many stories to what the tray shows: piles of worlds, a fan of recovery, three facts. No total, no score. */
import type { HarmClass, Place } from '../sim/index.ts';
import type { CurvePoint, Fate, WorldStory } from './world.ts';

/** Upper ends (exclusive) of the piles: none, below 100, 1,000, 10,000, 100,000, and more. In machines. */
export const BUCKET_ENDS = [1, 100, 1_000, 10_000, 100_000, Number.POSITIVE_INFINITY] as const;

/** From this share of the fleet on a faulty update counts as one that went wide. Tuned: the rings of every rung tell there. */
export const WIDE = 1 / 500;

/** Both risks of a policy, told from the same worlds. */
export interface Risks {
  /** Worlds in which a faulty update of the suspect goes wide (`WIDE`). */
  fails: number;
  /** Worlds in which attackers get in, if they race the last ring every night: the sum of the worlds' own chances, rounded. */
  raced: number;
}

/** Worlds in one pile, by what became of the machines. */
export type Bucket = Record<Fate, number>;

export interface Spread {
  p10: number;
  p50: number;
  p90: number;
}

/** Machines down after so many hours, over the worlds in which any were. All lists are as long as `hours`. */
export interface Fan {
  hours: number[];
  p10: number[];
  p25: number[];
  p50: number[];
  p75: number[];
  p90: number[];
}

export interface Forecast {
  worlds: number;
  /** Six piles, see `BUCKET_ENDS`; they add up to `worlds`. */
  buckets: Bucket[];
  /** The same worlds if nothing had been decided today; null where there was nothing to compare with. */
  baselineBuckets: Bucket[] | null;
  risks: Risks;
  /** The same if nothing had been decided today; null as above. */
  baselineRisks: Risks | null;
  /** Worlds in which a faulty update came at all, caught on the bench or not. */
  withFault: number;
  /** Worlds in which it harmed at least one machine: those of `fan`, `where`, `howFar` and `howFast`. */
  withHarm: number;
  /** Of these, worlds by how bad the fault was for Continuity; those below a scratch are left out. */
  harms: Record<HarmClass, number>;
  /** Null where no world was harmed. */
  fan: Fan | null;
  /** Worlds by where the broken key lay. */
  where: Record<Place, number>;
  /** Machines harmed; null where no world was. */
  howFar: Spread | null;
  /** Hours from release until the last machine was back; null where no world was harmed. */
  howFast: Spread | null;
}

/** Points of the fan; the early hours lie closer together. */
const FAN_POINTS = 33;

/** The value below which a share `p` of the sorted values lies (nearest rank); 0 for none. */
export function percentile(sorted: readonly number[], p: number): number {
  const rank = Math.min(sorted.length - 1, Math.max(0, Math.ceil(p * sorted.length) - 1));
  return sorted[rank] ?? 0;
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function spread(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = ascending(values);
  return {
    p10: percentile(sorted, 0.1),
    p50: percentile(sorted, 0.5),
    p90: percentile(sorted, 0.9),
  };
}

/** Index of the pile for so many machines. */
export function bucketOf(hits: number): number {
  return BUCKET_ENDS.findIndex((end) => hits < end);
}

export function bucketsOf(stories: readonly WorldStory[]): Bucket[] {
  const buckets = BUCKET_ENDS.map(() => ({ holds: 0, blind: 0, stopped: 0 }));
  for (const { worst } of stories) {
    const bucket = buckets[bucketOf(worst?.hits ?? 0)];
    if (bucket) bucket[worst?.fate ?? 'holds'] += 1;
  }
  return buckets;
}

export function risksOf(stories: readonly WorldStory[]): Risks {
  const wide = stories.filter(({ worst }) => worst !== null && worst.share >= WIDE);
  return {
    fails: wide.length,
    raced: Math.round(stories.reduce((sum, { race }) => sum + race, 0)),
  };
}

/** Machines down at an hour, on the straight line between the points beside it. */
export function downAt(curve: readonly CurvePoint[], hour: number): number {
  const after = curve.findIndex((point) => point.hour >= hour);
  const right = curve[after];
  if (right === undefined) return curve.at(-1)?.down ?? 0;
  const left = curve[after - 1];
  if (left === undefined) return right.hour === hour ? right.down : 0;
  const part = (hour - left.hour) / (right.hour - left.hour);
  return left.down + part * (right.down - left.down);
}

function fanOf(curves: readonly (readonly CurvePoint[])[], end: number): Fan {
  const fan: Fan = { hours: [], p10: [], p25: [], p50: [], p75: [], p90: [] };
  for (let i = 0; i < FAN_POINTS; i++) {
    const part = i / (FAN_POINTS - 1);
    const hour = end * part * part;
    const down = ascending(curves.map((curve) => downAt(curve, hour)));
    fan.hours.push(hour);
    fan.p10.push(percentile(down, 0.1));
    fan.p25.push(percentile(down, 0.25));
    fan.p50.push(percentile(down, 0.5));
    fan.p75.push(percentile(down, 0.75));
    fan.p90.push(percentile(down, 0.9));
  }
  return fan;
}

function harmsOf(list: readonly HarmClass[]): Record<HarmClass, number> {
  const harms = { scratch: 0, wound: 0, disaster: 0, catastrophe: 0 };
  for (const harm of list) harms[harm] += 1;
  return harms;
}

/** What the tray shows of so many stories. */
export function summarise(
  stories: readonly WorldStory[],
  baseline: readonly WorldStory[] | null,
): Forecast {
  const harmed = stories.flatMap(({ worst }) => (worst !== null && worst.hits > 0 ? [worst] : []));
  const where: Record<Place, number> = { ring0: 0, interface: 0, enclave: 0, attestation: 0 };
  for (const { place } of harmed) if (place !== null) where[place] += 1;
  const howFast = spread(harmed.map((fault) => fault.lastDays * 24));
  return {
    worlds: stories.length,
    buckets: bucketsOf(stories),
    baselineBuckets: baseline === null ? null : bucketsOf(baseline),
    risks: risksOf(stories),
    baselineRisks: baseline === null ? null : risksOf(baseline),
    withFault: stories.filter((story) => story.faults > 0).length,
    withHarm: harmed.length,
    harms: harmsOf(harmed.flatMap(({ harm }) => harm ?? [])),
    // At least six hours wide, so that a short gap does not look like a long one.
    fan:
      howFast === null
        ? null
        : fanOf(
            harmed.map((fault) => fault.curve),
            Math.max(6, howFast.p90),
          ),
    where,
    howFar: spread(harmed.map((fault) => fault.hits)),
    howFast,
  };
}
