/** Haste: vendors test after an outage, and hurry more with each quarter that passes. */
import { expect, test } from 'vitest';
import { newRun } from '../../../src/sim/index.ts';
import { faultScale } from '../../../src/sim/rules/knowledge.ts';
import { smallLevel } from '../../kit/level.ts';

const scaleAt = (haste: { first: number; last: number } | undefined, quarters = 5) => {
  const hazards = { faults: 2, services: 0, attacks: 0, ...(haste ? { haste } : {}) };
  const s = newRun(smallLevel({ quarters, hazards }), 'any');
  return Array.from({ length: quarters }, (_, i) => faultScale({ ...s, quarter: i + 1 }));
};

test('goes from the first figure to the last in equal steps, as times the level’s own scale', () => {
  const scales = scaleAt({ first: 0.5, last: 1.5 });
  for (const [i, x] of [1, 1.5, 2, 2.5, 3].entries()) expect(scales[i]).toBeCloseTo(x, 9);
});

test('is none where the level names none, or has but one quarter', () => {
  expect(scaleAt(undefined)).toEqual([2, 2, 2, 2, 2]);
  expect(scaleAt({ first: 0.5, last: 1.5 }, 1)).toEqual([2]);
});
