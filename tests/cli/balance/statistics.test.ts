import { describe, expect, test } from 'vitest';
import { botLuck } from '../../../src/bots/index.ts';
import { pairedMean, pairedRates, tPoint } from '../../../src/cli/balance/statistics.ts';

/** Pairs of answers by their four counts: both yes, only the first, only the second, neither. */
function answers(yy: number, yn: number, ny: number, nn: number): [boolean[], boolean[]] {
  const times = (n: number, pair: [boolean, boolean]) => Array.from({ length: n }, () => pair);
  const all = [
    ...times(yy, [true, true]),
    ...times(yn, [true, false]),
    ...times(ny, [false, true]),
    ...times(nn, [false, false]),
  ];
  return [all.map(([a]) => a), all.map(([, b]) => b)];
}

describe('the mean of paired differences', () => {
  test('has the interval of Student’s t', () => {
    // Tables: 2.5706 for 5 degrees of freedom, 2.2622 for 9, 2.0687 for 23.
    expect(tPoint(5)).toBeCloseTo(2.5706, 3);
    expect(tPoint(9)).toBeCloseTo(2.2622, 3);
    expect(tPoint(23)).toBeCloseTo(2.0687, 3);
    // Differences 1 … 10: mean 5.5, standard deviation 3.0277, standard error 0.95743.
    const a = [2, 4, 6, 8, 10, 12, 14, 16, 18, 20];
    const b = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const { d, low, high } = pairedMean(a, b);
    expect(d).toBe(5.5);
    expect(low).toBeCloseTo(5.5 - 2.2622 * 0.95743, 3);
    expect(high).toBeCloseTo(5.5 + 2.2622 * 0.95743, 3);
  });

  test('knows nothing from one pair, and refuses what is no pair', () => {
    expect(pairedMean([1], [0])).toEqual({
      d: 1,
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    });
    expect(() => pairedMean([1, 2], [1])).toThrow(RangeError);
  });
});

describe('the difference of paired rates', () => {
  test('has the interval that was published for a known table', () => {
    // Airway hyper-responsiveness before and after: Fagerland, Lydersen and Laake (2014) give −0.507 to −0.026.
    const { d, low, high } = pairedRates(...answers(1, 1, 7, 12));
    expect(d).toBeCloseTo(-6 / 21, 12);
    expect(low).toBeCloseTo(-0.507, 3);
    expect(high).toBeCloseTo(-0.026, 3);
  });

  test('is the same seen from the other side', () => {
    const [a, b] = answers(30, 12, 4, 14);
    const [here, there] = [pairedRates(a, b), pairedRates(b, a)];
    expect(there.d).toBeCloseTo(-here.d, 12);
    expect(there.low).toBeCloseTo(-here.high, 12);
    expect(there.high).toBeCloseTo(-here.low, 12);
  });

  test('is known better the more the two go together', () => {
    const width = (table: [boolean[], boolean[]]) => {
      const { low, high } = pairedRates(...table);
      return high - low;
    };
    // 30 of 60 and 24 of 60 each time.
    expect(width(answers(24, 6, 0, 30))).toBeLessThan(width(answers(12, 18, 12, 18)));
  });

  test('covers the truth as often as it says', () => {
    const luck = botLuck('coverage');
    const games = 1000;
    let covered = 0;
    for (let i = 0; i < games; i++) {
      // The first wins 0.7 of its games; the second what the first wins in two of three, and some of the rest.
      const a = Array.from({ length: 24 }, () => luck.chance(0.7));
      const b = a.map((won) => luck.chance(won ? 0.66 : 0.2));
      const truth = 0.7 - (0.7 * 0.66 + 0.3 * 0.2);
      const { low, high } = pairedRates(a, b);
      if (low <= truth && truth <= high) covered += 1;
    }
    expect(covered / games).toBeGreaterThan(0.93);
  });

  test('is anything without a game', () => {
    expect(pairedRates([], [])).toEqual({ d: 0, low: -1, high: 1 });
  });
});
