import { describe, expect, it } from 'vitest';
import {
  deviance,
  lnBinomialPmf,
  lnHypergeometricPmf,
  lnPoissonPmf,
} from '../../../src/sim/chance/density.ts';
import { binomialLaw, hypergeometricLaw, type Law, poissonLaw } from './statistics.ts';

/** The largest gap between a density and the logarithm of a table's entries, up to 1e-25 out. */
function gap(exact: Law, density: (k: number) => number): number {
  let worst = 0;
  const stride = Math.max(1, Math.floor(exact.p.length / 500));
  for (let i = 0; i < exact.p.length; i += stride) {
    if (exact.p[i]! < 1e-25) continue;
    worst = Math.max(worst, Math.abs(density(exact.first + i) - Math.log(exact.p[i]!)));
  }
  return worst;
}

describe('logarithms of exact probabilities', () => {
  it.each([
    [1, 0.3],
    [7, 0.5],
    [20, 0.97],
    [500, 0.02],
    [1e6, 1e-6],
    [1e6, 0.3],
    [1e9, 1e-6],
  ])('binomial n = %d, p = %d', (n, p) => {
    expect(gap(binomialLaw(n, p), (k) => lnBinomialPmf(k, n, p, 1 - p))).toBeLessThan(1e-10);
  });

  it.each([0.2, 3, 12, 60, 1e4, 1e6])('poisson mean %d', (mean) => {
    expect(gap(poissonLaw(mean), (k) => lnPoissonPmf(k, mean))).toBeLessThan(1e-10);
  });

  it.each([
    [5, 8, 4],
    [60, 40, 50],
    [500, 700, 1190],
    [1e5, 3e5, 2e4],
  ])('hypergeometric %d good, %d bad, %d draws', (good, bad, draws) => {
    const exact = hypergeometricLaw(good, bad, draws);
    expect(gap(exact, (k) => lnHypergeometricPmf(k, good, bad, draws))).toBeLessThan(1e-10);
  });

  it('deviance has no seam where its series begins, and is 0 at the mean', () => {
    for (const x of [
      100 * (1.1 / 0.9) - 1e-6,
      100 * (1.1 / 0.9) + 1e-6,
      100 * (0.9 / 1.1),
      140,
      104,
    ]) {
      const plain = x * Math.log(x / 100) + 100 - x;
      expect(Math.abs(deviance(x, 100) - plain)).toBeLessThan(1e-13);
    }
    expect(deviance(7e8, 7e8)).toBe(0);
  });
});
