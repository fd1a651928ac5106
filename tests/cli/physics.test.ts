/** What rollout, checks and way back are worth: the wanted factors, in a small size, and that a wrong one is seen. */
import { describe, expect, test } from 'vitest';
import { burden, gather, type Worth, worthOf } from '../../src/cli/physics/measure.ts';
import { factorsOf } from '../../src/cli/physics/wanted.ts';
import { levelFileOnDisk } from '../../src/cli/shared/levels-on-disk.ts';
import { levelFor } from '../../src/content/index.ts';
import { newRun } from '../../src/sim/index.ts';
import { sized } from '../kit/size.ts';

const summit = levelFor(levelFileOnDisk('08-the-summit'), { quarters: 8 });
const worth = worthOf(gather((seed) => newRun(summit, seed), sized(400, 800)));

describe('on the Summit’s fleet, loud faults', () => {
  test('do a tenth to a fiftieth of the harm under full defence at rung 2, and each of the three has its part', () => {
    const missed = factorsOf(worth).filter(({ holds }) => !holds);
    expect(missed).toEqual([]);
  });

  test('are never worse for one defence more', () => {
    for (const less of Object.values(worth.without))
      expect(burden(worth.full)).toBeLessThanOrEqual(burden(less));
    for (const some of Object.values(worth.alone))
      expect(burden(some)).toBeLessThanOrEqual(burden(worth.none));
  });

  test('leave whatever rollout and way back are: only checks keep some', () => {
    expect(worth.none.left).toBe(1);
    expect(worth.without.checks.left).toBe(1);
    expect(worth.full.left).toBe(worth.alone.checks.left);
    expect(worth.full.left).toBeLessThan(1);
  });
});

test('a defence that is worth too little or too much is named', () => {
  const all = (median: number) => ({ median, left: 1 });
  const made: Worth = {
    none: all(1),
    full: all(0.05),
    without: { rollout: all(0.2), checks: all(0.08), wayback: all(0.35) },
    alone: { rollout: all(0.3), checks: all(1), wayback: all(0.4) },
  };
  const missed = factorsOf(made).filter(({ holds }) => !holds);
  expect(missed.map(({ name }) => name)).toEqual(['without.checks', 'without.wayback']);
});
