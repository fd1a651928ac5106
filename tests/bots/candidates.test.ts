import { describe, expect, test } from 'vitest';
import { botLuck, daysFor } from '../../src/bots/index.ts';
import { type Command, newRun } from '../../src/sim/index.ts';
import { smallLevel } from '../kit/level.ts';

const climbs = (day: readonly Command[]): string[] =>
  day.flatMap((c) => (c.type === 'climb' ? [c.ladder] : []));

describe('days worth a try', () => {
  const s = newRun(smallLevel(), 'days');
  const days = daysFor(s, 14, botLuck('days'));

  test('are different, and so many at most', () => {
    expect(new Set(days.map((day) => JSON.stringify(day))).size).toBe(days.length);
    expect(days.length).toBeLessThanOrEqual(14);
  });

  test('have one among them that begins with guards against attackers', () =>
    expect(days.slice(0, 5).map((day) => climbs(day).slice(0, 2))).toContainEqual([
      'hygiene',
      'attestation',
    ]));
});
