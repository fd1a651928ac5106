import { describe, expect, test } from 'vitest';
import { BOTS, careful, playRun } from '../../../../src/bots/index.ts';
import { answersOf } from '../../../../src/cli/balance/measures/contextSwing/probe.ts';
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

describe('the answers of a player', () => {
  test('are all told, with what they were worth', () => {
    const given = playRun(pond(), 'answers', careful).commands.filter((c) => c.type === 'answer');
    const answers = answersOf(careful, pond(), 'answers', 2);
    expect(answers.map(({ matter, choice }) => ({ type: 'answer', matter, choice }))).toEqual(
      given,
    );
    for (const { above } of answers) expect(Number.isFinite(above)).toBe(true);
  });

  test('are worth nothing above the others where nobody answers', () => {
    expect(answersOf(BOTS['nothing']!, pond(), 'answers', 1)).toEqual([]);
  });
});
