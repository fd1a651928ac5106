/** Worlds of one level: what differs from run to run and is seen on the first day. */
import { describe, expect, test } from 'vitest';
import { type Level, newRun } from '../../src/sim/index.ts';
import { smallLevel } from '../kit/level.ts';

const groups: NonNullable<Level['adversaries']> = ['one', 'two', 'three'].map((id) => ({
  id,
  taste: {},
}));
const varied = (varies: Level['varies']): Level =>
  smallLevel({ adversaries: groups, ...(varies ? { varies } : {}) });
const SEEDS = Array.from({ length: 60 }, (_, i) => `world ${i}`);
const atWork = (level: Level, seed: string) => newRun(level, seed).adversaries.map((a) => a.id);

describe('where a level varies', () => {
  const level = varied({ groups: 2, trust: 20, readiness: 30 });

  test('so many groups are at work, in the level’s order, and every one in some world', () => {
    const seen = SEEDS.map((seed) => atWork(level, seed));
    for (const ids of seen) {
      expect(ids).toHaveLength(2);
      expect(groups.map((g) => g.id).filter((id) => ids.includes(id))).toEqual(ids);
    }
    expect(new Set(seen.flat()).size).toBe(3);
  });

  test('vendors’ trust and readiness lie within their bounds, and mostly the same way', () => {
    let same = 0;
    for (const seed of SEEDS) {
      const by = newRun(level, seed).vendors.map((v, i) => {
        const written = level.vendors[i];
        if (!written) throw new RangeError('a vendor that the level does not have');
        expect(Math.abs(v.readiness - written.readiness)).toBeLessThanOrEqual(30);
        expect(Math.abs(v.trust - written.trust)).toBeLessThanOrEqual(20);
        return Math.sign(v.readiness - written.readiness);
      });
      if (by.every((x) => x >= 0) || by.every((x) => x <= 0)) same++;
    }
    expect(same).toBeGreaterThan(0.7 * SEEDS.length);
  });

  test('the same seed is the same world', () => {
    expect(newRun(level, 'again')).toEqual(newRun(level, 'again'));
  });
});

test('where a level says nothing of it, every world is as written', () => {
  const level = varied(undefined);
  for (const seed of SEEDS.slice(0, 5)) {
    const s = newRun(level, seed);
    expect(atWork(level, seed)).toEqual(['one', 'two', 'three']);
    expect(s.vendors.map((v) => [v.trust, v.readiness])).toEqual(
      level.vendors.map((v) => [v.trust, v.readiness]),
    );
  }
});
