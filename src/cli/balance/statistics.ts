/** Bounds of a rate after `n` trials with `wins` wins. */
export interface Interval {
  low: number;
  high: number;
}

/** Two-sided 95% point of the normal distribution. */
const Z = 1.959963984540054;

/** 95% interval of a rate (Wilson 1927, without continuity correction). The whole of 0 to 1 for no trials. */
export function wilson(wins: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const p = wins / n;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;

/** The middle value, or the mean of the two in the middle; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** Sum of squares between groups over the total one; 0 where nothing varies. */
export function shareBetween(groups: readonly (readonly number[])[]): number {
  const grand = mean(groups.flat());
  let between = 0;
  let total = 0;
  for (const group of groups) {
    between += group.length * (mean(group) - grand) ** 2;
    for (const x of group) total += (x - grand) ** 2;
  }
  return total > 0 ? between / total : 0;
}

/** What two sets have in common: shared members over their mean size, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const size = (a.size + b.size) / 2;
  let shared = 0;
  for (const x of a) if (b.has(x)) shared += 1;
  return size > 0 ? shared / size : 0;
}
