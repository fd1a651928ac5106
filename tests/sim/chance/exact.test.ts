import { describe, expect, it } from 'vitest';
import { exp, expm1, ln, log1p, powr } from '../../../src/sim/chance/exact.ts';
import { lnFactorial, lnGamma, stirlingError } from '../../../src/sim/chance/gamma.ts';
import { normalQuantile } from '../../../src/sim/chance/normal.ts';

const off = (ours: number, theirs: number): number =>
  ours === theirs ? 0 : Math.abs(ours - theirs) / Math.abs(theirs);

/** The worst relative error of f against g over a spread of arguments. */
function worst(f: (x: number) => number, g: (x: number) => number, xs: readonly number[]): number {
  return Math.max(...xs.map((x) => off(f(x), g(x))));
}

const even = (from: number, to: number, n = 20000): number[] =>
  Array.from({ length: n }, (_, i) => from + ((to - from) * (i + 0.37)) / n);

describe('portable elementary functions', () => {
  it('ln agrees with Math.log to the last bits, over all sizes', () => {
    expect(worst(ln, Math.log, even(0, 5))).toBeLessThan(4e-16);
    expect(worst(ln, Math.log, even(1, 3e9))).toBeLessThan(4e-16);
    expect(
      worst(
        ln,
        Math.log,
        even(-300, 300).map((e) => 10 ** e),
      ),
    ).toBeLessThan(4e-16);
    expect(worst(ln, Math.log, [5e-324, 1e-310, 2.3e-308, 1.7976931348623157e308])).toBeLessThan(
      4e-16,
    );
    expect([ln(1), ln(0), ln(-1), ln(Infinity), ln(NaN)]).toEqual([
      0,
      -Infinity,
      NaN,
      Infinity,
      NaN,
    ]);
  });

  it('exp agrees with Math.exp, to its ends', () => {
    expect(worst(exp, Math.exp, even(-2, 2))).toBeLessThan(4e-16);
    expect(worst(exp, Math.exp, even(-708, 709.7))).toBeLessThan(4e-16);
    expect(exp(709.78)).toBeGreaterThan(1.79e308);
    expect([exp(-745), exp(-744.5)]).toEqual([5e-324, 5e-324]);
    expect([exp(-744.1), exp(-743.6)]).toEqual([Math.exp(-744.1), Math.exp(-743.6)]);
    expect([exp(0), exp(710), exp(-746), exp(-Infinity), exp(NaN)]).toEqual([
      1,
      Infinity,
      0,
      0,
      NaN,
    ]);
  });

  it('log1p and expm1 keep the digits of small arguments', () => {
    const small = even(-16, -1).flatMap((e) => [10 ** e, -(10 ** e)]);
    expect(
      worst(log1p, Math.log1p, [...small, ...even(-0.999, 30), 1e15, 2 ** 53, 3e300]),
    ).toBeLessThan(1e-15);
    expect(worst(expm1, Math.expm1, [...small, ...even(-30, 30)])).toBeLessThan(2e-15);
    expect([log1p(0), log1p(-1), log1p(-2), expm1(0), expm1(-800)]).toEqual([
      0,
      -Infinity,
      NaN,
      0,
      -1,
    ]);
  });

  it('powr is accurate where the power is huge', () => {
    for (const y of [0.5, 1, 2, -1, 3.7, 100.25, -250]) {
      const xs = even(0.02, 15, 3000);
      expect(
        worst(
          (x) => powr(x, y),
          (x) => x ** y,
          xs,
        ),
      ).toBeLessThan(2e-14);
    }
    expect(off(powr(10, 300), 1e300)).toBeLessThan(1e-15);
    expect(off(powr(1 - 2 ** -20, 1e8), Math.exp(1e8 * Math.log1p(-(2 ** -20))))).toBeLessThan(
      2e-14,
    );
    expect([powr(0, 0), powr(0, 2), powr(0, -1), powr(-1, 2), powr(1, 1e300)]).toEqual([
      1,
      0,
      Infinity,
      NaN,
      1,
    ]);
  });

  it('lnFactorial agrees with exact products', () => {
    let product = 1n;
    for (let n = 1; n <= 170; n++) {
      product *= BigInt(n);
      expect(off(lnFactorial(n), Math.log(Number(product)))).toBeLessThan(1e-15);
    }
    expect(lnFactorial(0)).toBe(0);
    expect(() => lnFactorial(2.5)).toThrow(RangeError);
    expect(() => lnFactorial(-1)).toThrow(RangeError);
  });

  it('stirlingError has no seam between table and series', () => {
    for (let n = 1; n < 30; n++) {
      const rest = lnFactorial(n) - ((n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI));
      expect(Math.abs(stirlingError(n) - rest)).toBeLessThan(3e-14);
    }
    expect(stirlingError(15) / stirlingError(16)).toBeCloseTo(16 / 15, 3);
  });

  it('lnGamma meets its known values', () => {
    for (let n = 1; n < 100; n++)
      expect(Math.abs(lnGamma(n + 1) - lnFactorial(n))).toBeLessThan(
        1e-14 * Math.max(1, lnFactorial(n)),
      );
    expect(Math.abs(lnGamma(0.5) - 0.5 * Math.log(Math.PI))).toBeLessThan(1e-14);
    expect(off(lnGamma(1e-10), -Math.log(1e-10))).toBeLessThan(1e-11);
    expect(() => lnGamma(0)).toThrow(RangeError);
  });

  it('normalQuantile inverts the normal law', () => {
    /** Φ(−z) by Simpson's rule over z … z + 12. */
    const upper = (z: number): number => {
      const n = 20000;
      const h = 12 / n;
      let sum = 0;
      for (let i = 0; i <= n; i++) {
        const x = z + i * h;
        sum += (i === 0 || i === n ? 1 : i % 2 ? 4 : 2) * Math.exp((-x * x) / 2);
      }
      return (sum * h) / 3 / Math.sqrt(2 * Math.PI);
    };
    for (const z of [0.1, 0.5, 1.1, 1.2, 2, 3.3, 4.9, 5.1, 6, 8]) {
      const p = upper(z);
      expect(Math.abs(normalQuantile(p) + z)).toBeLessThan(1e-12);
      if (z < 4) expect(Math.abs(normalQuantile(1 - p) - z)).toBeLessThan(1e-11);
    }
    expect(normalQuantile(0.5)).toBe(0);
    expect(() => normalQuantile(0)).toThrow(RangeError);
  });
});
