/** A figure of the bench: two things measured in one run, and what to reach. */

export interface Part {
  what: string;
  value: number;
  unit: string;
}

export interface Figure {
  /** `of` over `against`, unless the figure says otherwise. */
  value: number;
  of: Part;
  against: Part;
  /** Of the value. */
  unit: string;
  reach: Reach;
}

export type Reach = { atMost: number } | { atLeast: number };

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** Milliseconds that some work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of warming up at most, one round at least. */
const WARM_UP = 500;

/**
 * Median milliseconds of several works, each done once a round, in turn the first and the last to go. Rounds before
 * these warm up and do not count; their numbers are negative.
 */
export function interleaved(rounds: number, ...works: ((round: number) => unknown)[]): number[] {
  const times: number[][] = works.map(() => []);
  let warm = 0;
  for (let round = -1; warm < WARM_UP && round > -50; round--) {
    for (const work of works) warm += timed(() => work(round));
  }
  for (let round = 0; round < rounds; round++) {
    const order = works.map((_, i) => (round % 2 === 0 ? i : works.length - 1 - i));
    for (const i of order) times[i]?.push(timed(() => works[i]?.(round)));
  }
  return times.map(median);
}

export const milliseconds = (what: string, value = 0): Part => ({ what, value, unit: 'ms' });

/** `of` ÷ `against` in times. */
export function ratio(of: Part, against: Part, reach: Reach): Figure {
  return { value: of.value / against.value, of, against, unit: 'times', reach };
}

export function isReached({ value, reach }: Figure): boolean {
  return 'atMost' in reach ? value <= reach.atMost : value >= reach.atLeast;
}
