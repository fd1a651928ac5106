import { expect, test } from 'vitest';
import { expectedOver } from '../../src/report/after/evidence.ts';
import { expectedFaults, knownVendors, newRun } from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';

const QUARTERS = 8;
const usual = { faults: 1, services: 0, attacks: 0 };
const of = (hazards: typeof usual & { haste?: { first: number; last: number } }) =>
  newRun(pond({ quarters: QUARTERS, hazards }), 'haste');
const hasty = of({ ...usual, haste: { first: 0.4, last: 2 } });

test('what is expected of a run in a hurry counts each quarter with its own haste', () => {
  const each = expectedFaults(of(usual));
  expect(expectedOver(of(usual), QUARTERS)).toBeCloseTo(QUARTERS * each, 9);
  expect(expectedOver(hasty, QUARTERS)).toBeCloseTo(QUARTERS * 1.2 * each, 9);
});

test("a vendor's range is that of the quarter; where luck brings no faults, that of a usual one", () => {
  const high = (s: typeof hasty) => knownVendors(s)[0]?.faults.high ?? 0;
  expect(high({ ...hasty, quarter: 1 })).toBeCloseTo(0.4 * high(of(usual)), 9);
  expect(high({ ...hasty, quarter: QUARTERS })).toBeCloseTo(2 * high(of(usual)), 9);
  expect(high(of({ ...usual, faults: 0 }))).toBe(high(of(usual)));
});
