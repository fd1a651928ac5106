import { expect, test } from 'vitest';
import { expectedOver } from '../../src/report/after/evidence.ts';
import { expectedFaults, knownVendors, newRun } from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';

const QUARTERS = 8;
const usual = { faults: 1, services: 0, attacks: 0 };
const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const of = (hazards: typeof usual & { haste?: { first: number; last: number } }) =>
  newRun(pond({ quarters: QUARTERS, hazards }), 'haste');
const hasty = of({ ...usual, haste: { first: 0.4, last: 2 } });

test('what is expected of a run in a hurry counts each quarter with its own haste', () => {
  const each = (s: typeof hasty) =>
    Array.from({ length: QUARTERS }, (_, i) => expectedFaults({ ...s, quarter: i + 1 }));
  expect(expectedOver(of(usual), QUARTERS)).toBeCloseTo(total(each(of(usual))), 9);
  // In equal steps from 0.4 to 2 times the usual.
  const hurried = each(of(usual)).map((x, i) => x * (0.4 + (1.6 * i) / (QUARTERS - 1)));
  expect(expectedOver(hasty, QUARTERS)).toBeCloseTo(total(hurried), 9);
});

test('what is expected of a vendor is that of the quarter; where luck brings no faults, that of a usual one', () => {
  const first = (s: typeof hasty) => knownVendors(s)[0]?.faults.expected ?? 0;
  const at = (s: typeof hasty, quarter: number) => first({ ...s, quarter });
  expect(at(hasty, 1)).toBeCloseTo(0.4 * at(of(usual), 1), 9);
  expect(at(hasty, QUARTERS)).toBeCloseTo(2 * at(of(usual), QUARTERS), 9);
  expect(first(of({ ...usual, faults: 0 }))).toBe(first(of(usual)));
});
