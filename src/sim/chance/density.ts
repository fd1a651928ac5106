/**
 * Logarithms of exact probabilities by Loader's saddle-point form. Differences of ln n! would lose seven digits at
 * fleet sizes (1.4 billion); these keep full precision, because each part is small where the probability is not.
 */
import { ln, log1p } from './exact.ts';
import { HALF_LN_2PI, stirlingError } from './gamma.ts';

/** x ln(x/mean) + mean − x, for x > 0, mean > 0: how far x strays from its mean, ≥ 0. */
export function deviance(x: number, mean: number): number {
  const d = x - mean;
  if (d < 0.1 * (x + mean) && -d < 0.1 * (x + mean)) {
    const v = d / (x + mean);
    const vv = v * v;
    let sum = d * v;
    let term = 2 * x * v;
    for (let j = 3; ; j += 2) {
      term *= vv;
      const next = sum + term / j;
      if (next === sum) return sum;
      sum = next;
    }
  }
  return x * ln(x / mean) + mean - x;
}

/** ln P(X = k) for X ~ Binomial(n, p): whole 0 ≤ k ≤ n, 0 < p < 1, q = 1 − p. Not checked. */
export function lnBinomialPmf(k: number, n: number, p: number, q: number): number {
  if (k === 0) return p < 0.5 ? n * log1p(-p) : n * ln(q);
  if (k === n) return q < 0.5 ? n * log1p(-q) : n * ln(p);
  const spread = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  return (
    spread - deviance(k, n * p) - deviance(n - k, n * q) - HALF_LN_2PI - 0.5 * ln(k * (1 - k / n))
  );
}

/** ln P(X = k) for X ~ Poisson(mean): whole k ≥ 0, mean > 0. Not checked. */
export function lnPoissonPmf(k: number, mean: number): number {
  if (k === 0) return -mean;
  return -stirlingError(k) - deviance(k, mean) - HALF_LN_2PI - 0.5 * ln(k);
}

/** ln P(k good among `draws` taken without putting back); 0 < draws < good + bad, k possible. Not checked. */
export function lnHypergeometricPmf(k: number, good: number, bad: number, draws: number): number {
  const all = good + bad;
  const p = draws / all;
  const q = (all - draws) / all;
  return (
    lnBinomialPmf(k, good, p, q) +
    lnBinomialPmf(draws - k, bad, p, q) -
    lnBinomialPmf(draws, all, p, q)
  );
}
