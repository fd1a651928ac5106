/** What the review of a night says: the other policy, and the receipts. */
import { describe, expect, test } from 'vitest';
import { ghostWords, nightReceipts } from '../../../src/rooms/review/review.ts';
import type { GameState, GhostLine, HarmClass, Receipt, Review } from '../../../src/sim/index.ts';
import { newRun } from '../../../src/sim/index.ts';
import { english } from '../../kit/english.ts';
import { pond } from '../../kit/pond.ts';

const text = english();

const facts = (hits: number, harm: HarmClass | null = null) =>
  ({ symptom: 'stopped', hits, harm, stoppedAfter: 60, healedAfter: 600 }) as const;
const ghost = (yours: number, theirs: number): GhostLine => ({
  faultId: 'f',
  other: { kind: 'rung', ladder: 'checks', rung: 1 },
  yours: facts(yours),
  theirs: facts(theirs),
});

describe('the same fault under one other policy', () => {
  test('ours is the better one where it reached fewer machines, and as good where as many', () => {
    expect(ghostWords(text, ghost(10, 500)).better).toBe(true);
    expect(ghostWords(text, ghost(500, 10)).better).toBe(false);
    expect(ghostWords(text, ghost(10, 10)).better).toBe(true);
  });

  test('each side tells its own machines', () => {
    const words = ghostWords(text, ghost(12, 3456));
    expect(words.yours).toContain('12');
    expect(words.theirs).toContain(text.number(3456));
    expect(words.theirs).toContain(text.say('ladder.checks.name'));
  });

  test('each side names its class of harm', () => {
    const words = ghostWords(text, {
      ...ghost(12, 3456),
      yours: facts(12),
      theirs: facts(3456, 'wound'),
    });
    expect(words.yours).toContain(text.say('ghost.harm.less.stopped'));
    expect(words.theirs).toContain(text.say('harm.a.wound'));
  });

  test('the larger fills the bar, the other its part of it', () => {
    expect(ghostWords(text, ghost(25, 100)).parts).toEqual({ yours: 0.25, theirs: 1 });
    expect(ghostWords(text, ghost(100, 50)).parts).toEqual({ yours: 1, theirs: 0.5 });
    expect(ghostWords(text, ghost(0, 0)).parts).toEqual({ yours: 0, theirs: 0 });
  });
});

describe('the receipts of a night', () => {
  const fresh = newRun(pond(), 'receipts');
  const receipt = (meter: Receipt['meter'], by: number): Receipt => ({
    quarter: 1,
    meter,
    by,
    cause: { key: 'calmQuarter', params: {} },
  });
  /** The night wrote the second and the third; the first was there before, the last came after. */
  const receipts = [
    receipt('continuity', -1),
    receipt('continuity', -5),
    receipt('security', 2),
    receipt('continuity', 4),
  ];
  const s: GameState = { ...fresh, receipts, meters: { ...fresh.meters, continuity: 58 } };
  const review = { receipts: [1, 3] } as unknown as Review;

  test('lead from the value before the night to the value after it', () => {
    const told = nightReceipts(text, s, review, 'continuity');
    expect(told?.by).toBe(-5);
    expect(told?.list.start.figure).toBe(text.number(59));
    expect(told?.list.lines.map(({ delta, tone }) => [delta, tone])).toEqual([
      [text.points(-5), 'loss'],
    ]);
    expect(told?.list.now.figure).toBe(text.number(54));
  });

  test('say nothing of a meter that did not move', () => {
    expect(nightReceipts(text, s, review, 'legitimacy')).toBeNull();
  });
});
