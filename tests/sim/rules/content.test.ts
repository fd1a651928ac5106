/** The dial *content*: three stops, one in force tonight. */
import { describe, expect, test } from 'vitest';
import {
  CONTENT_STOPS,
  type ContentStop,
  type Level,
  priceOfContent,
} from '../../../src/sim/index.ts';
import { weakness } from '../../../src/sim/rules/weakness.ts';
import { letter } from '../../kit/level.ts';
import { peace, village, world } from '../../kit/world.ts';

const quiet = { ...peace, ...village, matters: [] };
const at = (stop: ContentStop, more: Partial<Level> = {}) =>
  world({ ...quiet, ...more, content: { stop, open: true } });

describe('Turning content', () => {
  test('into the rings costs 2 Capacity and 1 Standing, at once', () => {
    const before = at('free');
    const after = at('free').turnsContent('allInRings');
    expect(before.state.capacity - after.state.capacity).toBe(2);
    expect(before.state.standing - after.state.standing).toBe(1);
    expect(after.state.content.stop).toBe('allInRings');
    expect(after.told.at(-1)).toEqual({ type: 'contentSet', to: 'allInRings' });
  });

  test('into the rings with lists free costs 1 Capacity more, in one step or in two', () => {
    expect(priceOfContent('free', 'listsFree')).toEqual({ capacity: 3, standing: 1 });
    expect(priceOfContent('allInRings', 'listsFree')).toEqual({ capacity: 1, standing: 0 });
  });

  test.each(CONTENT_STOPS)('from %s to free costs nothing, and nothing is paid back', (stop) => {
    expect(priceOfContent(stop, 'free')).toEqual({ capacity: 0, standing: 0 });
  });

  test('from lists free to all in the rings costs nothing: the lane is closed', () => {
    expect(priceOfContent('listsFree', 'allInRings')).toEqual({ capacity: 0, standing: 0 });
  });

  test('is no ladder’s move: it takes no peg, and may be done twice a day', () => {
    const w = at('free').turnsContent('allInRings').turnsContent('free');
    expect(w.state.moved).toEqual([]);
    expect(w.refuses({ type: 'content', to: 'free' })).toBe('alreadySo');
  });

  test('is refused where it cannot be paid', () => {
    const w = at('free').given((s) => {
      s.capacity = 1;
    });
    expect(w.refuses({ type: 'content', to: 'allInRings' })).toBe('capacity');
  });
});

test('A level fixes the dial until a letter opens it.', () => {
  const opening = {
    ...quiet,
    matters: [letter('lanes', { always: true, opens: { content: true } })],
  };
  const fixed = world({ ...quiet, content: { stop: 'free', open: false } });
  expect(fixed.refuses({ type: 'content', to: 'allInRings' })).toBe('switchLocked');
  const opened = world({ ...opening, content: { stop: 'free', open: false } });
  expect(opened.refuses({ type: 'content', to: 'allInRings' })).toBeNull();
});

describe('Against a race the dial', () => {
  const race = (stop: ContentStop, rollout: number) =>
    Math.round(
      100 * weakness(at(stop, { ladders: { open: [], start: { rollout } } }).state, 'race'),
    );

  test('is weakest where all content bakes, and weaker the longer the bake', () => {
    expect([0, 1, 2, 3].map((rung) => race('allInRings', rung))).toEqual([15, 28, 60, 100]);
    expect([0, 1, 2, 3].map((rung) => race('listsFree', rung))).toEqual([15, 23, 35, 50]);
  });

  test('does not mind rollout where content is free', () => {
    expect([0, 1, 2, 3].map((rung) => race('free', rung))).toEqual([15, 15, 15, 15]);
  });
});
