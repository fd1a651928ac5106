/** Exact Poisson counts. */
import { lnPoissonPmf } from './density.ts';
import { exp, ln } from './exact.ts';
import type { Stream } from './streams.ts';

/** A mean below 10 yields more than this with probability under 1e-70. */
const SEARCH_LIMIT = 110;

function searched(s: Stream, mean: number): number {
  let u = s.uniform();
  if (u < 1 - mean) return 0; // e^−m ≥ 1−m
  const empty = exp(-mean);
  let term = empty;
  let k = 0;
  while (u >= term) {
    u -= term;
    k += 1;
    if (k > SEARCH_LIMIT) {
      k = 0;
      u = s.uniform();
      term = empty;
    } else {
      term *= mean / k;
    }
  }
  return k;
}

/** PTRS: W. Hörmann, "The transformed rejection method for generating Poisson random variables", 1993; mean ≥ 10. */
function rejected(s: Stream, mean: number): number {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  for (;;) {
    const u = s.uniform() - 0.5;
    const v = s.uniform();
    const edge = 0.5 - (u < 0 ? -u : u);
    const k = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= squeeze) return k;
    if (!(k >= 0 && k < Infinity) || (edge < 0.013 && v > edge)) continue;
    if (ln((v * inverseAlpha) / (a / (edge * edge) + b)) <= lnPoissonPmf(k, mean)) return k;
  }
}

/** How many events happen where `mean` are expected; mean from 0 to 2^40. RangeError otherwise. */
export function poisson(s: Stream, mean: number): number {
  if (!(mean >= 0 && mean <= 1099511627776))
    throw new RangeError(`a Poisson mean cannot be ${mean}`);
  if (mean === 0) return 0;
  return mean < 10 ? searched(s, mean) : rejected(s, mean);
}
