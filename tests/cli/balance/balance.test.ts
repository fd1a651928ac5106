import { describe, expect, test } from 'vitest';
import { lopsided, rungsHeld } from '../../../src/cli/balance/deck.ts';
import { median, overlap, shareBetween, wilson } from '../../../src/cli/balance/statistics.ts';
import { game } from './game.ts';

describe('figures of the balance', () => {
  test('know the interval of a rate', () => {
    // Wilson (1927); the worked example of quality.md: careful at 60% of 200 needs about 67% seen.
    expect(wilson(134, 200).low).toBeGreaterThan(0.6);
    expect(wilson(132, 200).low).toBeLessThan(0.6);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    expect(wilson(0, 10).low).toBeCloseTo(0, 12);
  });

  test('know what lies between groups, what sets share, and the middle', () => {
    expect(
      shareBetween([
        [1, 1],
        [3, 3],
      ]),
    ).toBe(1);
    expect(
      shareBetween([
        [1, 3],
        [1, 3],
      ]),
    ).toBe(0);
    expect(overlap(new Set(['a', 'b']), new Set(['b', 'c']))).toBe(0.5);
    expect(median([3, 1, 2, 10])).toBe(2.5);
  });
});

describe('the deck', () => {
  const met = (choice: string, n: number) =>
    Array.from({ length: n }, () => game({ matters: [['m', choice]], held: ['door/certified'] }));

  test('names choices that are taken nearly always, once a matter was met often', () => {
    expect(lopsided(met('a', 29))).toEqual([]);
    expect(lopsided([...met('a', 28), ...met('b', 2)])[0]?.matter).toBe('m');
    expect(lopsided([...met('a', 26), ...met('b', 4)])).toEqual([]);
  });

  test('counts the games that held a rung', () => {
    const held = new Map(rungsHeld([...met('a', 3), game()]));
    expect(held.get('door/certified')).toBe(3);
    expect(held.get('rollout/two')).toBe(0);
  });
});
