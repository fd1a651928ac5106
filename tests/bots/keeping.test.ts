import { describe, expect, test } from 'vitest';
import { keeping } from '../../src/bots/keeping.ts';
import { openRoad } from '../../src/bots/roads.ts';
import type { Condition, GameState } from '../../src/sim/index.ts';
import { world } from '../kit/world.ts';

/** The open road of somebody who promised this, in a quarter of eight. */
const bent = (rule: Condition, half: Condition | undefined, quarter: number) => {
  const mandates = [{ id: 'm', rule, ...(half && { half }) }];
  const s: GameState = { ...world({ quarters: 8, mandates }).state, quarter };
  const road = keeping(s, openRoad);
  return { ...road, switches: road.switches(s) };
};

describe('a promise bends the road of a careful player', () => {
  const drilled: Condition = { ladder: 'wayback', atLeast: 3 };

  test('what half time asks for is built before all else, and after it what the end asks for', () => {
    const first = (quarter: number) =>
      bent(drilled, { ladder: 'wayback', atLeast: 1 }, quarter).plan.slice(0, 3);
    expect(first(2)).toEqual([{ ladder: 'wayback', to: 1 }, ...openRoad.plan.slice(0, 2)]);
    expect(first(5)).toEqual([1, 2, 3].map((to) => ({ ladder: 'wayback', to })));
  });

  test('what it forbids is left alone, and stepped down from', () => {
    const road = bent({ ladder: 'attestation', atMost: 1 }, undefined, 1);
    expect(road.top).toEqual({ attestation: 1 });
    expect(road.plan.some(({ ladder, to }) => ladder === 'attestation' && to > 1)).toBe(false);
    expect(openRoad.plan.some(({ ladder, to }) => ladder === 'attestation' && to > 1)).toBe(true);
  });

  test('an answer that would undo it is worth less', () => {
    const s = world().state;
    const down = { rung: 'attestation', by: -1 } as const;
    const loss = (rule: Condition) =>
      openRoad.taste(s, down) - bent(rule, undefined, 1).taste(s, down);
    expect(loss({ ladder: 'attestation', atLeast: 2 })).toBeGreaterThan(5);
    expect(loss({ ladder: 'attestation', atMost: 2 })).toBe(0);
    expect(loss({ ladder: 'wayback', atLeast: 2 })).toBe(0);
  });

  test('its switches are set', () => {
    expect(openRoad.switches(world().state).parity).toBe(false);
    expect(bent({ switch: 'parity', on: true }, undefined, 1).switches.parity).toBe(true);
  });
});
