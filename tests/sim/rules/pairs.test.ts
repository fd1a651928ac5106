/** Ladders hold one another up: what may not be ordered without its partner, and what a rung in the air costs. */
import { describe, expect, test } from 'vitest';
import { LADDERS, type LadderId, PAIRS, RUNG_IN_THE_AIR } from '../../../src/sim/index.ts';
import { STANDING_CAP } from '../../../src/sim/rules/turn.ts';
import { peace, total, village, world } from '../../kit/world.ts';

const place = (start: Partial<Record<LadderId, number>>) =>
  world({
    ...peace,
    ...village,
    matters: [],
    budgets: { capacity: 60, carry: 3, standing: STANDING_CAP },
    ladders: { open: [...LADDERS], start },
  });

describe('checks', () => {
  test('are ordered only on the same rung of rollout', () => {
    expect(place({}).refusesToClimb('checks')).toBe('hangsInTheAir');
    expect(place({ rollout: 1 }).refusesToClimb('checks')).toBeNull();
    expect(place({ rollout: 1, checks: 1 }).refusesToClimb('checks')).toBe('hangsInTheAir');
    expect(place({ rollout: 2, checks: 1 }).refusesToClimb('checks')).toBeNull();
    expect(place({ rollout: 3, checks: 2 }).refusesToClimb('checks')).toBeNull();
  });

  test('wait for a rollout that stands: one that is ordered is not enough', () => {
    const w = place({}).climbs('rollout');
    expect(w.refusesToClimb('checks')).toBe('hangsInTheAir');
    expect(w.waits().refusesToClimb('checks')).toBeNull();
  });

  test('may always be taken back', () => {
    expect(place({ checks: 1 }).refusesToClimb('checks', 0)).toBeNull();
  });
});

describe('a rung in the air', () => {
  test.each(PAIRS)('of $ladder above $on costs $meter each quarter', (pair) => {
    const { ladder, on, free, meter, cause } = pair;
    const cost = (rung: number, under: number): number =>
      total(
        place({ [ladder]: rung, [on]: under })
          .commits()
          .receipts(cause, meter)
          .map((r) => r.by),
      );
    expect(cost(free, 0)).toBe(0);
    expect(cost(free + 1, 0)).toBe(-RUNG_IN_THE_AIR);
    expect(cost(free + 2, 0)).toBe(-2 * RUNG_IN_THE_AIR);
    expect(cost(free + 2, 1)).toBe(-RUNG_IN_THE_AIR);
    expect(cost(free + 1, 3)).toBe(0);
  });
});
