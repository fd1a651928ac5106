/**
 * Samplers against exact probabilities. Seeds are fixed, so every verdict repeats; over the whole file right samplers
 * would have failed with chance about 1e-4 on the day they were written (Bonferroni: 1e-6 for each of about 100 tests).
 */
import { describe, expect, it } from 'vitest';
import { binomial, multinomial } from '../../../src/sim/chance/binomial.ts';
import { hypergeometric, hypergeometricSplit } from '../../../src/sim/chance/hypergeometric.ts';
import { poisson } from '../../../src/sim/chance/poisson.ts';
import { deriveSeed } from '../../../src/sim/chance/seeds.ts';
import { type Stream, stream } from '../../../src/sim/chance/streams.ts';
import {
  binomialLaw,
  hypergeometricLaw,
  type Law,
  moments,
  poissonLaw,
  pValue,
  tailScore,
} from './statistics.ts';

const RARE = 1e-6;
/** Two-sided z for 1e-6. */
const Z = 4.9;
const DRAWS = 100000;
/** Means at the seam of the two methods and of everyday incidents get enough draws to see errors of half a percent. */
const SHARP = new Set([0.03, 0.7, 10, 11, 15, 60, 1000, 20000]);
const SHARP_DRAWS = 2000000;
const fresh = (...labels: (string | number)[]): Stream =>
  stream(deriveSeed('samplers.test', ...labels));

function verdict(exact: Law, draw: () => number, draws = DRAWS): void {
  expect(pValue(exact, draws, draw)).toBeGreaterThan(RARE);
}

describe('binomial', () => {
  const cases: readonly (readonly [n: number, p: number])[] = [
    [1, 0.3],
    [30, 0.001],
    [2, 0.5],
    [5, 0.9],
    [12, 0.04],
    [20, 0.5],
    [20, 0.49],
    [19, 0.5],
    [25, 0.4],
    [100, 0.0995],
    [100, 0.1],
    [100, 0.101],
    [40, 0.6],
    [50, 0.97],
    [500, 0.02],
    [500, 0.98],
    [1000, 0.001],
    [1000, 0.0098],
    [1000, 0.011],
    [300, 0.06],
    [150, 0.3],
    [64, 0.5],
    [5000, 0.01],
    [700, 0.9],
    [10000, 0.0099],
    [1e6, 1e-6],
    [1e6, 1e-4],
    [1e6, 0.02],
    [1e9, 1e-9],
    [1e9, 7e-9],
    [1e9, 1.5e-8],
    [1e9, 4e-8],
    [1e9, 1e-6],
    [2e9, 5e-9],
    [1e9, 1 - 2 ** -28],
  ];
  it.each(cases)('n = %d, p = %d', (n, p) => {
    const s = fresh('binomial', n, p);
    verdict(binomialLaw(n, p), () => binomial(s, n, p), SHARP.has(n * p) ? SHARP_DRAWS : DRAWS);
  });

  it.each([
    [1.4e9, 0.3],
    [1.4e9, 0.7],
    [2e9, 0.5],
    [8.5e6, 0.013],
  ])('n = %d, p = %d: cells, mean, variance, tails', (n, p) => {
    const s = fresh('huge', n, p);
    const exact = binomialLaw(n, p);
    const values: number[] = [];
    verdict(exact, () => {
      const k = binomial(s, n, p);
      values.push(k);
      return k;
    });
    const { mean, variance } = moments(values);
    const v = n * p * (1 - p);
    expect(Math.abs(mean - n * p) / Math.sqrt(v / DRAWS)).toBeLessThan(Z);
    expect(Math.abs(variance / v - 1) / Math.sqrt(2 / DRAWS)).toBeLessThan(Z);
    for (const side of ['low', 'high'] as const)
      expect(Math.abs(tailScore(exact, 1e-3, side, values))).toBeLessThan(Z);
  });

  it.each([
    [500, 0.02],
    [20, 0.5],
    [400, 0.1],
    [1e9, 3e-8],
    [100, 0.09],
  ])('n = %d, p = %d: both tails', (n, p) => {
    const s = fresh('tails', n, p);
    const values = Array.from({ length: 2 * DRAWS }, () => binomial(s, n, p));
    const exact = binomialLaw(n, p);
    for (const side of ['low', 'high'] as const)
      expect(Math.abs(tailScore(exact, 1e-3, side, values))).toBeLessThan(Z);
  });

  it('draws alike when n and p change between draws', () => {
    // The remembered set-up must never serve another hazard.
    const s = fresh('alternating');
    verdict(binomialLaw(300, 0.03), () => {
      binomial(s, 90, 0.03);
      return binomial(s, 300, 0.03);
    });
    verdict(binomialLaw(300, 0.01), () => {
      binomial(s, 300, 0.03);
      return binomial(s, 300, 0.01);
    });
  });

  it('is certain at the ends, and these take no luck', () => {
    const s = fresh('ends');
    const before = [...s.words];
    expect([binomial(s, 0, 0.5), binomial(s, 1.4e9, 0), binomial(s, 1.4e9, 1)]).toEqual([
      0, 0, 1.4e9,
    ]);
    expect(s.words).toEqual(before);
  });

  it('refuses what is no binomial', () => {
    const s = fresh('errors');
    for (const [n, p] of [
      [-1, 0.5],
      [1.5, 0.5],
      [NaN, 0.5],
      [2 ** 32, 0.5],
      [5, -0.1],
      [5, 1.1],
      [5, NaN],
    ] as const) {
      expect(() => binomial(s, n, p)).toThrow(RangeError);
    }
  });
});

describe('poisson', () => {
  it.each([0.01, 0.7, 3, 9.9, 10, 10.1, 14, 25, 60, 100, 1000, 1e6, 1e9])('mean %d', (mean) => {
    const s = fresh('poisson', mean);
    verdict(poissonLaw(mean), () => poisson(s, mean), SHARP.has(mean) ? SHARP_DRAWS : DRAWS);
  });

  it('ends and errors', () => {
    const s = fresh('poisson');
    expect(poisson(s, 0)).toBe(0);
    for (const bad of [-1, NaN, Infinity]) expect(() => poisson(s, bad)).toThrow(RangeError);
  });
});

describe('hypergeometric', () => {
  it.each([
    [1, 1, 1],
    [5, 8, 4],
    [8, 5, 9],
    [30, 70, 9],
    [30, 70, 10],
    [30, 70, 11],
    [12, 1000, 400],
    [1000, 12, 400],
    [9, 1e6, 3e5],
    [60, 40, 50],
    [60, 40, 70],
    [500, 700, 400],
    [500, 700, 900],
    [700, 500, 1190],
    [1e5, 3e5, 2e4],
    [1e9, 3e8, 5e4],
    [7e8, 7e8, 6e8],
    [1.3e9, 3e8, 1.5e9],
    [200, 1.4e9, 7e8],
  ])('%d good, %d bad, %d draws', (good, bad, draws) => {
    const s = fresh('hypergeometric', good, bad, draws);
    verdict(
      hypergeometricLaw(good, bad, draws),
      () => hypergeometric(s, good, bad, draws),
      good === 60 ? SHARP_DRAWS / 2 : DRAWS / 2,
    );
  });

  it('is certain where nothing is open', () => {
    const s = fresh('certain');
    const certain = [
      hypergeometric(s, 0, 9, 4),
      hypergeometric(s, 9, 0, 4),
      hypergeometric(s, 5, 9, 0),
      hypergeometric(s, 5, 9, 14),
    ];
    expect(certain).toEqual([0, 4, 0, 5]);
  });

  it('splits a count over classes: sums hold, each class has its own law', () => {
    const s = fresh('split');
    const sizes = [40, 0, 100, 60];
    verdict(
      hypergeometricLaw(100, 100, 80),
      () => {
        const split = hypergeometricSplit(s, sizes, 80);
        expect(split.reduce((a, b) => a + b, 0)).toBe(80);
        expect(split.every((count, i) => count <= sizes[i]!)).toBe(true);
        return split[2]!;
      },
      DRAWS / 5,
    );
    expect(() => hypergeometricSplit(s, sizes, 201)).toThrow(RangeError);
  });

  it('refuses what cannot be drawn', () => {
    const s = fresh('errors');
    for (const [g, b, d] of [
      [-1, 5, 1],
      [5, 5, 11],
      [1.5, 5, 1],
      [5, NaN, 1],
    ] as const) {
      expect(() => hypergeometric(s, g, b, d)).toThrow(RangeError);
    }
  });
});

describe('multinomial', () => {
  const weights = [1, 0, 3, 0.5, 5.5];
  it.each([0, 2, 3, 4])('class %d of five has its binomial law', (i) => {
    const s = fresh('multinomial', i);
    verdict(
      binomialLaw(200, weights[i]! / 10),
      () => {
        const counts = multinomial(s, 200, weights);
        expect(counts[1]).toBe(0);
        expect(counts.reduce((a, b) => a + b, 0)).toBe(200);
        return counts[i]!;
      },
      DRAWS / 5,
    );
  });

  it('two classes together have their joint law', () => {
    const s = fresh('joint');
    verdict(
      binomialLaw(200, 0.4),
      () => {
        const counts = multinomial(s, 200, weights);
        return counts[0]! + counts[2]!;
      },
      DRAWS / 5,
    );
  });

  it('never gives to a last class that weighs nothing', () => {
    const s = fresh('crumbs');
    for (let i = 0; i < 1000; i++) expect(multinomial(s, 1e9, [0.1, 0.2, 0.7, 0])[3]).toBe(0);
    expect(multinomial(s, 0, [0, 0])).toEqual([0, 0]);
    for (const bad of [
      [0, 0],
      [-1, 2],
      [NaN, 1],
    ])
      expect(() => multinomial(s, 5, bad)).toThrow(RangeError);
  });
});
