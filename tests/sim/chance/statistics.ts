/**
 * What the samplers are judged by. Nothing here uses their densities: probabilities grow from the mode by exact
 * ratios and are scaled to sum to 1. Engine logarithms are fine in a test.
 */

/** P(chi-square with df degrees of freedom ≥ x), by the series or the continued fraction of the incomplete gamma. */
export function chiSquareTail(x: number, df: number): number {
  const a = df / 2;
  const h = x / 2;
  if (h <= 0) return 1;
  let lnGamma = 0;
  let z = a;
  while (z < 15) {
    lnGamma -= Math.log(z);
    z += 1;
  }
  lnGamma +=
    (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * z) - 1 / (360 * z ** 3);
  const front = Math.exp(a * Math.log(h) - h - lnGamma);
  if (h < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let i = 1; term > sum * 1e-16; i++) {
      term *= h / (a + i);
      sum += term;
    }
    return 1 - front * sum;
  }
  let b = h + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 10000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return front * fraction;
}

/** A law on whole numbers: probabilities of first, first + 1, …; what lies outside is below 1e-30. */
export type Law = { first: number; p: Float64Array };

/** Grows a law from its mode; `up(k)` = P(k+1)/P(k), 0 or less where it ends. */
export function law(mode: number, up: (k: number) => number): Law {
  const right: number[] = [];
  const left: number[] = [];
  for (let k = mode, t = 1; ; k++) {
    t *= Math.max(0, up(k));
    if (t < 1e-32) break;
    right.push(t);
  }
  for (let k = mode, t = 1; k > 0; k--) {
    const ratio = up(k - 1);
    if (!(ratio > 0)) break;
    t /= ratio;
    if (t < 1e-32) break;
    left.push(t);
  }
  const p = Float64Array.from([...left.reverse(), 1, ...right]);
  const sum = p.reduce((a, b) => a + b, 0);
  return { first: mode - left.length, p: p.map((x) => x / sum) };
}

export const binomialLaw = (n: number, p: number): Law =>
  law(Math.min(n, Math.floor((n + 1) * p)), (k) => ((n - k) / (k + 1)) * (p / (1 - p)));

export const poissonLaw = (mean: number): Law => law(Math.floor(mean), (k) => mean / (k + 1));

export const hypergeometricLaw = (good: number, bad: number, draws: number): Law =>
  law(
    Math.floor(((draws + 1) * (good + 1)) / (good + bad + 2)),
    (k) => ((good - k) / (k + 1)) * ((draws - k) / (bad - draws + k + 1)),
  );

/**
 * The p-value of `draws` results of `draw` against a law, chi-square over cells of at least `least` expected (outer
 * cells hold the tails). A result the law rules out gives 0.
 */
export function pValue(
  exact: Law,
  draws: number,
  draw: () => number,
  least = 20,
  cellsAtMost = 200,
): number {
  const seen = new Float64Array(exact.p.length);
  for (let i = 0; i < draws; i++) {
    const at = draw() - exact.first;
    if (!(at >= 0 && at < seen.length) || !Number.isInteger(at)) return 0;
    seen[at] = seen[at]! + 1;
  }
  const aim = Math.max(least, draws / cellsAtMost);
  const cells: { want: number; got: number }[] = [];
  let want = 0;
  let got = 0;
  exact.p.forEach((p, i) => {
    want += p * draws;
    got += seen[i]!;
    // The outermost cells stay small, so that a wrong tail cannot hide in a wide one.
    if (want >= (cells.length === 0 ? least : aim)) {
      cells.push({ want, got });
      want = 0;
      got = 0;
    }
  });
  // The upper tail as its own cell where it is large enough, else with its neighbour.
  const last = cells.at(-1);
  if (last && want < least) {
    last.want += want;
    last.got += got;
  } else cells.push({ want, got });
  if (cells.length < 2) throw new Error('too few draws for this law');
  const chi = cells.reduce((sum, cell) => sum + (cell.got - cell.want) ** 2 / cell.want, 0);
  return chiSquareTail(chi, cells.length - 1);
}

/** Sums P(X = k) ≥ the given tail share from one side: how often a result fell there, as a z score. */
export function tailScore(
  exact: Law,
  share: number,
  side: 'low' | 'high',
  results: readonly number[],
): number {
  let sum = 0;
  let i = side === 'low' ? 0 : exact.p.length - 1;
  const step = side === 'low' ? 1 : -1;
  for (; sum < share; i += step) sum += exact.p[i]!;
  const edge = exact.first + i - step;
  const hits = results.filter((x) => (side === 'low' ? x <= edge : x >= edge)).length;
  return (hits - sum * results.length) / Math.sqrt(results.length * sum * (1 - sum));
}

/** Mean and variance. */
export function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}
