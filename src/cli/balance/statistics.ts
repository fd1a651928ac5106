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

/** A difference with its 95% interval. */
export interface Difference extends Interval {
  d: number;
}

/** Two-sided 95% point of Student's t with `v` degrees of freedom (Abramowitz and Stegun 26.7.5: right to 0.001 from 5 on). */
export function tPoint(v: number): number {
  const z = Z;
  return (
    z +
    (z ** 3 + z) / (4 * v) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * v ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * v ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * v ** 4)
  );
}

/** Mean of `a[i] − b[i]` over pairs (Student's t). Unbounded for fewer than two pairs, RangeError for unequal numbers. */
export function pairedMean(a: readonly number[], b: readonly number[]): Difference {
  const differences = pairs(a, b).map(([x, y]) => x - y);
  const n = differences.length;
  const d = mean(differences);
  if (n < 2) return { d, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const variance = differences.reduce((sum, x) => sum + (x - d) ** 2, 0) / (n - 1);
  const half = tPoint(n - 1) * Math.sqrt(variance / n);
  return { d, low: d - half, high: d + half };
}

/**
 * Difference of two rates over the same trials, the first less the second, −1 to 1 (Newcombe 1998, "based on paired data", method 10:
 * two Wilson intervals and their correlation). RangeError for unequal numbers.
 */
export function pairedRates(a: readonly boolean[], b: readonly boolean[]): Difference {
  const both = pairs(a, b);
  const n = both.length;
  if (n === 0) return { d: 0, low: -1, high: 1 };
  const times = (x: boolean, y: boolean) => both.filter(([p, q]) => p === x && q === y).length;
  const [yy, yn, ny, nn] = [
    times(true, true),
    times(true, false),
    times(false, true),
    times(false, false),
  ];
  const [p, q] = [(yy + yn) / n, (yy + ny) / n];
  const [x, y] = [wilson(yy + yn, n), wilson(yy + ny, n)];
  const phi = correlation(yy, yn, ny, nn);
  const far = (u: number, v: number) => Math.sqrt(Math.max(0, u * u - 2 * phi * u * v + v * v));
  return {
    d: p - q,
    low: p - q - far(p - x.low, y.high - q),
    high: p - q + far(x.high - p, q - y.low),
  };
}

/** Of two yes-or-no answers, from the four counts; Newcombe's correction for continuity where it is positive. */
function correlation(yy: number, yn: number, ny: number, nn: number): number {
  const margins = (yy + yn) * (ny + nn) * (yy + ny) * (yn + nn);
  if (margins === 0) return 0;
  const cross = yy * nn - yn * ny;
  const corrected = cross > 0 ? Math.max(0, cross - (yy + yn + ny + nn) / 2) : cross;
  return corrected / Math.sqrt(margins);
}

function pairs<T>(a: readonly T[], b: readonly T[]): [T, T][] {
  if (a.length !== b.length) throw new RangeError(`${a.length} and ${b.length} are no pairs`);
  return a.map((x, i) => [x, b[i] as T]);
}
