/** Do two samples come from one law? Chances of a difference as large as seen, if they do. */

const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;

/** Chance that a standard normal lies further out than z on either side (Abramowitz & Stegun 7.1.26, far out its tail). */
export function beyond(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  if (x > 3) return Math.exp(-x * x) / (x * Math.sqrt(Math.PI));
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return poly * Math.exp(-x * x);
}

/** Welch's test of means. */
export function sameMean(a: readonly number[], b: readonly number[]): number {
  const error = (list: readonly number[]) => {
    const middle = mean(list);
    return (
      list.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (list.length - 1) / list.length
    );
  };
  const spread = Math.sqrt(error(a) + error(b));
  const gap = Math.abs(mean(a) - mean(b));
  if (spread < 1e-12) return gap < 1e-9 ? 1 : 0;
  return beyond(gap / spread);
}

/** Brown and Forsythe's test of spreads: how far from the median, on average. */
export function sameSpread(a: readonly number[], b: readonly number[]): number {
  const strays = (list: readonly number[]) => {
    const sorted = [...list].sort((x, y) => x - y);
    const median = sorted[sorted.length >> 1] as number;
    return list.map((one) => Math.abs(one - median));
  };
  return sameMean(strays(a), strays(b));
}

/** Kolmogorov and Smirnov's test of all quantiles (careful where values tie). */
export function sameQuantiles(a: readonly number[], b: readonly number[]): number {
  const values = [...new Set([...a, ...b])].sort((x, y) => x - y);
  const left = [...a].sort((x, y) => x - y);
  const right = [...b].sort((x, y) => x - y);
  let i = 0;
  let j = 0;
  let gap = 0;
  for (const value of values) {
    while (i < left.length && (left[i] as number) <= value) i++;
    while (j < right.length && (right[j] as number) <= value) j++;
    gap = Math.max(gap, Math.abs(i / left.length - j / right.length));
  }
  const n = (left.length * right.length) / (left.length + right.length);
  return Math.min(1, 2 * Math.exp(-2 * n * gap * gap));
}
