import { describe, expect, test } from 'vitest';
import { careful, playRun } from '../../../../src/bots/index.ts';
import { meetingsOf } from '../../../../src/cli/balance/measures/contextSwing/probe.ts';
import { dawnsOf } from '../../../../src/cli/balance/measures/openLate/probe.ts';
import { pond } from '../../../kit/pond.ts';

const SMALL = { worlds: 4, days: 3 };

describe('the last dawns', () => {
  const dawns = dawnsOf(pond(), 'dawn', SMALL);

  test('are those of the last two quarters', () => {
    expect(dawns.map(({ quarter }) => quarter)).toEqual([3, 4]);
  });

  test('have a chance, and what orders move only where it is open', () => {
    for (const { chance, day, night } of dawns) {
      expect(chance * SMALL.worlds).toBe(Math.round(chance * SMALL.worlds));
      const open = chance >= 0.15 && chance <= 0.85;
      expect(day === null).toBe(!open);
      expect(night === null).toBe(!open);
    }
  });

  test('are the same each time', () => expect(dawnsOf(pond(), 'dawn', SMALL)).toEqual(dawns));
});

describe('the letters of a careful run', () => {
  const meetings = meetingsOf(pond(), 'answers', 2);

  test('are met once each, every answer tried', () => {
    const given = playRun(pond(), 'answers', careful).commands.flatMap((c) =>
      c.type === 'answer' ? [c.matter] : [],
    );
    expect(meetings.map(({ matter }) => matter).sort()).toEqual(given.sort());
    for (const { above } of meetings) expect(Number.isFinite(above)).toBe(true);
  });

  test('are the same each time', () => expect(meetingsOf(pond(), 'answers', 2)).toEqual(meetings));
});
