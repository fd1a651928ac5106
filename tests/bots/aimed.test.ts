/** Careful builds what helps against the habits that it believes in. */
import { expect, test } from 'vitest';
import { aimedPlan } from '../../src/bots/aimed.ts';
import { step } from '../../src/bots/desk.ts';
import { type HabitId, newRun } from '../../src/sim/index.ts';
import { certainOf } from '../../src/sim/rules/knowledge.ts';
import { smallLevel } from '../kit/level.ts';

const canary = step('checks', 'diverse');
const drills = step('wayback', 'drills');
const plan = [step('rollout', 'two'), canary, step('hygiene', 'blockList'), drills];

const among = (habit: HabitId | null) => {
  const s = newRun(smallLevel(), 'aimed');
  if (habit) for (const v of s.vendors) v.belief = certainOf(habit);
  return aimedPlan(s, plan);
};

test('drills come first among quiet vendors, a diverse canary among sloppy ones; all else keeps its place', () => {
  expect(among('quiet')).toEqual([plan[0], drills, plan[2], canary]);
  expect(among('sloppy')).toEqual(plan);
});

test('nothing is turned round where neither is believed more', () => {
  expect(among(null)).toEqual(plan);
  expect(among('hasty')).toEqual(plan);
});
