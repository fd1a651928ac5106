/** What the drawer says of a rung that is on its way. */
import { describe, expect, test } from 'vitest';
import { ladderProps } from '../../src/parts/ladder/ladders.ts';
import { costOfStep, type LadderId } from '../../src/sim/index.ts';
import { english } from '../kit/english.ts';
import { peace, type World, world } from '../kit/world.ts';

const text = english();
const rung = (w: World, ladder: LadderId, n: number) => ladderProps(text, w.state, ladder).rungs[n];

describe('a rung with a lead time', () => {
  const today = () => world({ ...peace, matters: [] }).climbs('rollout');

  test('is pledged on the day on which it is ordered: it can be taken back', () => {
    const w = today();
    expect(costOfStep(w.state, 'rollout', 1).lands).toBeGreaterThan(w.state.quarter);
    expect(rung(w, 'rollout', 1)).toMatchObject({
      state: 'pledged',
      note: text.say('screens.ladder.takeBack'),
    });
  });

  test('is ordered from the next morning on: it has a date and cannot be taken back', () => {
    const w = world({
      ...peace,
      matters: [],
      ladders: { open: ['rollout'], start: {}, lead: { rollout: 2 } },
    })
      .climbs('rollout')
      .waits();
    const told = rung(w, 'rollout', 1);
    expect(told).toMatchObject({ state: 'ordered', lands: 'Q3' });
    expect(told?.note).not.toContain(text.say('screens.ladder.takeBack'));
  });

  test('stands once it has landed', () => {
    expect(rung(today().waits(2), 'rollout', 1)?.state).toBe('current');
  });
});

test('a rung says what it costs each quarter, and a rung below what a step down frees', () => {
  const w = world({
    ...peace,
    matters: [],
    ladders: { open: ['rollout'], start: { rollout: 2 } },
  });
  expect(rung(w, 'rollout', 3)?.note).toContain(text.say('ladder.upkeep', { n: 1 }));
  const below = rung(w, 'rollout', 1);
  expect(below).toMatchObject({ state: 'passed', costs: { capacity: 0, standing: 1 } });
  expect(below?.note).toContain(text.say('ladder.freed', { n: 1 }));
});

test('a rung that lands at once is pledged today and stands tomorrow', () => {
  const level = {
    ...peace,
    matters: [],
    ladders: { open: ['hygiene' as const], start: {}, lead: { hygiene: 0 } },
  };
  const w = world(level).climbs('hygiene');
  expect(rung(w, 'hygiene', 1)?.state).toBe('pledged');
  expect(rung(w.waits(), 'hygiene', 1)?.state).toBe('current');
});
