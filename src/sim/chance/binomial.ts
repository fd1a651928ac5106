/** Exact binomial counts of any size in about constant time: the engine's main source of luck. */
import { lnBinomialPmf } from './density.ts';
import { exp, ln, log1p } from './exact.ts';
import type { Stream } from './streams.ts';

/** Below this mean the counts are searched one by one; transformed rejection is proven from here on. */
const SMALL_MEAN = 10;
/** A mean below 10 yields more than this with probability under 1e-70. */
const SEARCH_LIMIT = 110;
/** Up to so many steps from the mode a product is quicker than logarithms. */
const NEAR = 16;

/** The last q^n and its arguments [n, p, q^n]: a pure function's memory, not a state. */
const lastEmpty = new Float64Array(3);

/** Search from 0 upwards (inversion), n·p < 10. */
function searched(s: Stream, n: number, p: number): number {
  let u = s.uniform();
  // (1−p)^n ≥ 1−np: most rare hazards end here without a logarithm.
  if (u < 1 - n * p) return 0;
  if (lastEmpty[0] !== n || lastEmpty[1] !== p) {
    lastEmpty[0] = n;
    lastEmpty[1] = p;
    lastEmpty[2] = exp(n * log1p(-p));
  }
  const empty = lastEmpty[2] as number;
  const odds = p / (1 - p);
  const rise = (n + 1) * odds;
  const limit = Math.min(n, SEARCH_LIMIT);
  let k = 0;
  let term = empty;
  while (u >= term) {
    u -= term;
    k += 1;
    if (k > limit) {
      // Only rounding in the sum can lead here (about once in 1e15): draw anew.
      k = 0;
      u = s.uniform();
      term = empty;
    } else {
      term *= rise / k - odds;
    }
  }
  return k;
}

/** P(k) ÷ P(mode) as one fraction; the products stay below 1e200 for |k − mode| ≤ NEAR and n ≤ 2^31. */
function ratioToMode(k: number, mode: number, n: number, odds: number): number {
  let above = 1;
  let below = 1;
  for (let i = mode + 1; i <= k; i++) {
    above *= (n - i + 1) * odds;
    below *= i;
  }
  for (let i = k + 1; i <= mode; i++) {
    above *= i;
    below *= (n - i + 1) * odds;
  }
  return above / below;
}

/**
 * Transformed rejection with squeeze, BTRS: W. Hörmann, "The generation of binomial random variates",
 * J. Stat. Comput. Simul. 46 (1993). n·p ≥ 10, p ≤ ½. Its constants are the paper's.
 */
function rejected(s: Stream, n: number, p: number): number {
  const q = 1 - p;
  const mean = n * p;
  const sd = Math.sqrt(mean * q);
  const b = 1.15 + 2.53 * sd;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = mean + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  let atMode = NaN;
  for (;;) {
    const u = s.uniform() - 0.5;
    const v = s.uniform();
    const edge = 0.5 - (u < 0 ? -u : u);
    const k = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= squeeze) return k;
    if (!(k >= 0 && k <= n)) continue;
    const alpha = (2.83 + 5.1 / b) * sd;
    const height = (v * alpha) / (a / (edge * edge) + b);
    const mode = Math.floor((n + 1) * p);
    if (k - mode <= NEAR && mode - k <= NEAR) {
      if (height <= ratioToMode(k, mode, n, p / q)) return k;
      continue;
    }
    // Needed by about one draw in six only, hence not part of the set-up.
    if (Number.isNaN(atMode)) atMode = lnBinomialPmf(mode, n, p, q);
    if (ln(height) <= lnBinomialPmf(k, n, p, q) - atMode) return k;
  }
}

let watcher: ((n: number, p: number) => void) | null = null;

/** Tells somebody the n and p of every draw that takes luck, until told null: for measurements, not for rules. */
export function watchDraws(listener: ((n: number, p: number) => void) | null): void {
  watcher = listener;
}

/**
 * How many of n succeed at probability p each: exact for whole n from 0 to 2^31 (tested to 2e9) and p in [0, 1],
 * 0 and 1 included (these take no luck). RangeError otherwise.
 */
export function binomial(s: Stream, n: number, p: number): number {
  if (!(n >= 0 && n <= 2147483648 && p >= 0 && p <= 1) || Math.floor(n) !== n) {
    throw new RangeError(`binomial cannot draw n ${n}, p ${p}`);
  }
  if (n === 0 || p === 0) return 0;
  if (p === 1) return n;
  if (watcher !== null) watcher(n, p);
  if (p > 0.5) {
    // 1 − p is exact from ½ upwards.
    const rare = 1 - p;
    return n - (n * rare < SMALL_MEAN ? searched(s, n, rare) : rejected(s, n, rare));
  }
  return n * p < SMALL_MEAN ? searched(s, n, p) : rejected(s, n, p);
}

/**
 * Shares n out over classes in proportion to weights (≥ 0, finite): counts that sum to n, a chain of binomials.
 * RangeError for a bad weight, or if all are 0 while n > 0.
 */
export function multinomial(s: Stream, n: number, weights: readonly number[]): number[] {
  const rest = new Array<number>(weights.length);
  let sum = 0;
  // Summed from the end: subtracting from a total would leave crumbs that give weight to nothing.
  for (let i = weights.length - 1; i >= 0; i--) {
    const weight = weights[i] as number;
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`a weight cannot be ${weight}`);
    sum += weight;
    rest[i] = sum;
  }
  if (!(sum < Infinity) || (n > 0 && sum === 0)) throw new RangeError(`weights sum to ${sum}`);
  let left = n;
  return weights.map((weight, i) => {
    const count = left === 0 || weight === 0 ? 0 : binomial(s, left, weight / (rest[i] as number));
    left -= count;
    return count;
  });
}
