import { describe, expect, it } from 'vitest';
import { binomialCdf, probabilityAtLeast } from '../../../src/sim/chance/binomialTail.ts';
import { binomialLaw } from './statistics.ts';

describe('binomial odds', () => {
  it.each([
    [10, 0.5],
    [20, 0.03],
    [500, 0.02],
    [1000, 0.999],
    [1e6, 3e-6],
    [1e9, 2e-9],
    [1e9, 1e-6],
    [1e5, 0.4],
  ])('n = %d, p = %d: sums of exact probabilities, from either side', (n, p) => {
    const { first, p: exact } = binomialLaw(n, p);
    const low = Float64Array.from(exact);
    const high = Float64Array.from(exact);
    for (let i = 1; i < low.length; i++) low[i]! += low[i - 1]!;
    for (let i = high.length - 2; i >= 0; i--) high[i]! += high[i + 1]!;
    const stride = Math.max(1, Math.floor(low.length / 60));
    for (let i = 0; i < low.length; i += stride) {
      const k = first + i;
      expect(Math.abs(binomialCdf(k, n, p) - low[i]!)).toBeLessThan(1e-11);
      expect(Math.abs(probabilityAtLeast(k, n, p) - high[i]!)).toBeLessThan(1e-11);
      // Small chances keep their digits (the table itself ends at 1e-32).
      if (low[i]! > 1e-20 && low[i]! < 1e-3)
        expect(Math.abs(binomialCdf(k, n, p) / low[i]! - 1)).toBeLessThan(1e-10);
      if (high[i]! > 1e-20 && high[i]! < 1e-3)
        expect(Math.abs(probabilityAtLeast(k, n, p) / high[i]! - 1)).toBeLessThan(1e-10);
    }
  });

  it('knows the odds by hand', () => {
    expect(probabilityAtLeast(1, 2, 0.5)).toBeCloseTo(0.75, 14);
    expect(binomialCdf(1, 3, 0.2)).toBeCloseTo(0.896, 14);
    expect(probabilityAtLeast(1, 1e9, 1e-9)).toBeCloseTo(1 - Math.exp(-1), 9);
    expect(probabilityAtLeast(3, 3, 1e-5) / 1e-15).toBeCloseTo(1, 12);
  });

  it('is certain at the ends and refuses what is no binomial', () => {
    expect([
      binomialCdf(-1, 5, 0.5),
      binomialCdf(5, 5, 0.5),
      binomialCdf(4, 5, 1),
      binomialCdf(0, 5, 0),
    ]).toEqual([0, 1, 0, 1]);
    expect([
      probabilityAtLeast(0, 5, 0),
      probabilityAtLeast(6, 5, 1),
      probabilityAtLeast(5, 5, 1),
      probabilityAtLeast(1, 0, 0.5),
    ]).toEqual([1, 0, 1, 0]);
    expect(() => binomialCdf(1.5, 5, 0.5)).toThrow(RangeError);
    expect(() => binomialCdf(1, -5, 0.5)).toThrow(RangeError);
    expect(() => probabilityAtLeast(1, 5, 2)).toThrow(RangeError);
  });
});
