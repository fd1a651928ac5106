/** Where in a run the report says that something happened. */
import { describe, expect, test } from 'vitest';
import { swings } from '../../src/report/after/evidence.ts';
import { afterAction, questionsOf } from '../../src/report/index.ts';
import { apply, newRun } from '../../src/sim/index.ts';
import { played, storyIn } from './kit.ts';

const run = played('moments', 'random');
const story = storyIn(run);

/** The step, from 1, after which each receipt stood; 0: before the first. */
function written(): number[] {
  let s = newRun(run.level, run.seed);
  const at = s.receipts.map(() => 0);
  for (const [i, command] of run.commands.entries()) {
    const answer = apply(s, command);
    if ('refused' in answer) throw new Error(answer.refused.key);
    s = answer.state;
    while (at.length < s.receipts.length) at.push(i + 1);
  }
  return at;
}

describe('a swing', () => {
  test('is what a meter did in a quarter, at the moment of the last receipt of it', () => {
    const at = written();
    const found = swings(story);
    expect(found.length).toBeGreaterThan(5);
    for (const { meter, quarter, by, index } of found) {
      const own = story.final.receipts.flatMap((receipt, i) =>
        receipt.meter === meter && receipt.quarter === quarter ? [{ receipt, at: at[i] }] : [],
      );
      expect(by).toBe(own.reduce((sum, { receipt }) => sum + receipt.by, 0));
      expect(index).toBe(own.at(-1)?.at);
    }
    const lasting = found.filter(({ meter, quarter, index }) =>
      story.final.receipts.some(
        (r, i) => r.meter === meter && r.quarter === quarter && at[i] !== index,
      ),
    );
    expect(lasting.length, 'swings over more than one step').toBeGreaterThan(0);
  });

  test('the question about the widest leads to the steps that wrote its heaviest receipts', () => {
    const at = written();
    const swing = questionsOf(story).find(({ id }) => id === 'widestSwing');
    if (!swing) throw new Error('no swing is asked about');
    const { meter, quarter } = swing.params;
    for (const { params, index } of swing.facts)
      expect(
        story.final.receipts.some(
          (r, i) =>
            r.meter === meter && r.quarter === quarter && r.by === params['by'] && at[i] === index,
        ),
      ).toBe(true);
  });
});

describe('the line about the other policy', () => {
  test('says better where ours reached fewer machines, worse where more, nothing where as many', () => {
    const told = (yours: number, theirs: number) => {
      const [night] = story.final.history.filter(({ quarter }) => quarter > 0);
      if (!night) throw new Error('no night');
      const facts = { symptom: 'stopped', harm: null, stoppedAfter: 1, healedAfter: 2 } as const;
      const ghost = {
        faultId: 'f',
        other: { kind: 'coldOpen' as const },
        yours: { ...facts, hits: yours },
        theirs: { ...facts, hits: theirs },
      };
      const final = { ...story.final, history: [{ ...night, ghost }] };
      return afterAction({ ...story, final })
        .why.map(({ key }) => key)
        .filter((key) => key.includes('ghost'));
    };
    expect(told(5, 50)).toEqual(['aar.why.ghostBetter']);
    expect(told(50, 5)).toEqual(['aar.why.ghostWorse']);
    expect(told(5, 5)).toEqual([]);
  });
});
