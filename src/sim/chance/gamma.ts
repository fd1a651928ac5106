/** Factorials and the gamma function, portable (see exact.ts). */
import { ln } from './exact.ts';

export const HALF_LN_2PI = 0.9189385332046728;

/** stirlingError(n) for n = 1..15 (C. Loader, "Fast and Accurate Computation of Binomial Probabilities", 2000). */
const SMALL: readonly number[] = [
  0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093,
  0.016644691189821193, 0.013876128823070748, 0.01189670994589177, 0.010411265261972096,
  0.009255462182712733, 0.00833056343336287, 0.007573675487951841, 0.00694284010720953,
  0.006408994188004207, 0.0059513701127588475, 0.005554733551962801,
];

/** Stirling's series at x ≥ 15; what is left off stays below 1e-16. */
function series(x: number): number {
  const xx = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / xx) / xx) / xx) / xx) / x;
}

/** ln n! − [(n+½) ln n − n + ½ ln 2π] for whole n ≥ 1 (0 by convention at n = 0); absolute error below 1e-16. */
export function stirlingError(n: number): number {
  return n < 16 ? (SMALL[n] as number) : series(n);
}

/** ln n! for whole n ≥ 0; relative error below 1e-15. RangeError otherwise. */
export function lnFactorial(n: number): number {
  if (!(n >= 0) || Math.floor(n) !== n)
    throw new RangeError(`lnFactorial needs a whole number from 0, not ${n}`);
  if (n < 19) {
    // Up to 18! the product is exact.
    let product = 1;
    for (let i = 2; i <= n; i++) product *= i;
    return ln(product);
  }
  return (n + 0.5) * ln(n) - n + HALF_LN_2PI + series(n);
}

/** ln Γ(x) for x > 0; error below 1e-14 × max(1, |ln Γ(x)|). RangeError otherwise. */
export function lnGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`lnGamma needs a number above 0, not ${x}`);
  let shift = 1;
  let y = x;
  while (y < 15) {
    shift *= y;
    y += 1;
  }
  return (y - 0.5) * ln(y) - y + HALF_LN_2PI + series(y) - ln(shift);
}
