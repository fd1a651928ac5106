/** Fronts: what the groups at work here press, and what each costs while the policy leaves it open. */
import { describe, expect, test } from 'vitest';
import { type AttackKind, type LadderId, type Level, threats } from '../../../src/sim/index.ts';
import { pressedFronts } from '../../../src/sim/rules/fronts.ts';
import { smallLevel } from '../../kit/level.ts';
import { peace, total, village, world } from '../../kit/world.ts';

type Groups = NonNullable<Level['adversaries']>;
const drivers: Groups = [{ id: 'drivers', taste: { driver: 2, bootkit: 1.5, race: 1.4 } }];

const place = (adversaries: Groups | undefined, rungs: Partial<Record<LadderId, number>> = {}) =>
  world({
    ...peace,
    ...village,
    matters: [],
    ladders: { open: smallLevel().ladders.open, start: rungs },
    ...(adversaries ? { adversaries } : {}),
  });
/** What open fronts cost in the second quarter. */
const cost = (...of: Parameters<typeof place>): number =>
  total(
    place(...of)
      .waits()
      .commits()
      .receipts('frontOpen', 'security')
      .filter((r) => r.quarter === 2)
      .map((r) => r.by),
  );

describe('the fronts that are pressed', () => {
  test('are what a group lives by: what it tries by the way is none', () => {
    expect(pressedFronts(place(drivers).state)).toEqual(['driver', 'bootkit']);
  });

  test('count once, however many groups press them, and fraud is none: it feeds on outages', () => {
    const both: Groups = [...drivers, { id: 'others', taste: { driver: 3, fraud: 3 } }];
    expect(pressedFronts(place(both).state)).toEqual(['driver', 'bootkit']);
  });

  test('are the weakest alone where nobody has a name', () => {
    expect(pressedFronts(place(undefined).state)).toEqual(['driver']);
    expect(pressedFronts(place(undefined, { hygiene: 2 }).state)).not.toContain('driver');
  });

  test('are told with the threats, each with whether it stands open', () => {
    const open = (rungs: Parameters<typeof place>[1]): AttackKind[] =>
      threats(place(drivers, rungs).state).fronts.flatMap((f) => (f.open ? [f.kind] : []));
    expect(open({})).toEqual(['driver', 'bootkit']);
    expect(open({ hygiene: 2 })).toEqual(['bootkit']);
    expect(open({ hygiene: 2, attestation: 2 })).toEqual([]);
  });
});

describe('a front that stands open', () => {
  test('costs 3 Security a quarter; a guard that closes it ends that', () => {
    expect(cost(drivers)).toBe(-6);
    expect(cost(drivers, { hygiene: 2 })).toBe(-3);
    expect(cost(drivers, { attestation: 2 })).toBe(-3);
    expect(cost(drivers, { hygiene: 2, attestation: 2 })).toBe(0);
  });

  test('costs nothing in the first quarter: they take one to find it', () => {
    expect(place(drivers).commits().receipts('frontOpen', 'security')).toEqual([]);
  });

  test('costs nothing in the first four quarters of a calm run', () => {
    const calm = place(drivers).given((s) => {
      s.level = { ...s.level, calm: true, quarters: 8 };
    });
    const paid = calm
      .waits(6)
      .state.receipts.flatMap(({ quarter, parts, cause }) =>
        [cause, ...(parts ?? []).map((p) => p.cause)].some(({ key }) => key === 'frontOpen')
          ? [quarter]
          : [],
      );
    expect([...new Set(paid)]).toEqual([5, 6]);
  });

  test('closes as keys leave ring 0: no driver is left to borrow, and nothing to hide behind at the start', () => {
    const left = place(drivers, { hygiene: 1, attestation: 1 });
    expect(threats(left.state).fronts.every((f) => f.open)).toBe(true);
    left.given((s) => {
      for (const v of s.vendors) v.keys.see.out = v.keys.stop.out = v.keys.boot.out = true;
    });
    expect(threats(left.state).fronts.some((f) => f.open)).toBe(false);
  });
});
