import { describe, expect, test } from 'vitest';
import {
  follower,
  luckOrSkill,
  otherSeeds,
  otherWorlds,
  ownWorldByPolicy,
  type Policy,
  playOn,
  playWorld,
  policyOf,
  tellStory,
  type World,
  type WorldStep,
  worldOf,
} from '../../src/report/index.ts';
import { easyResponse, METERS, newRun } from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';
import { played, storyIn } from './kit.ts';

const follow = (policy: Policy) => follower(policy, easyResponse);

const meters = { continuity: 50, security: 50, ecosystem: 50, legitimacy: 50 };
const world = (score: number, won = false): World => ({ seed: 's', score, won, meters });
const worlds = (...scores: number[]) => scores.map((score) => world(score, score >= 50));

describe('luck or skill', () => {
  test('knows the place of a run on lists that can be counted by hand', () => {
    const ten = worlds(10, 20, 30, 40, 50, 60, 70, 80, 90, 100);
    const at = (score: number) => luckOrSkill(world(score), ten);
    expect(at(45)).toMatchObject({ better: 0.6, worse: 0.4, equal: 0, percentile: 40 });
    expect(at(5)).toMatchObject({ better: 1, worse: 0, percentile: 0 });
    expect(at(101)).toMatchObject({ better: 0, worse: 1, percentile: 100 });
    expect(at(50)).toMatchObject({ better: 0.5, worse: 0.4 });
    expect(at(50).percentile).toBeCloseTo(45, 9);
    expect(at(50).equal).toBeCloseTo(0.1, 9);
    expect(luckOrSkill(world(50), worlds(50, 50, 50)).percentile).toBe(50);
  });

  test('draws the spread, and the share won with its interval', () => {
    const { spread, wins } = luckOrSkill(world(1), worlds(0, 25, 50, 75, 100));
    expect(spread).toEqual([0, 5, 25, 50, 75, 95, 100]);
    expect(wins.share).toBeCloseTo(0.6, 9);
    // Wilson, 3 of 5: known from tables.
    expect(wins.low).toBeCloseTo(0.2307, 3);
    expect(wins.high).toBeCloseTo(0.8824, 3);
  });

  test('says so plainly', () => {
    const key = (own: number, ...scores: number[]) =>
      luckOrSkill(world(own), worlds(...scores)).sentence;
    expect(key(10, 20, 30, 40, 5)).toMatchObject({
      key: 'after.luck.unlucky',
      params: { better: 75, worse: 25, worlds: 4 },
    });
    expect(key(45, 20, 30, 40, 50).key).toBe('after.luck.lucky');
    expect(key(35, 20, 30, 40, 50).key).toBe('after.luck.fair');
    expect(key(35).key).toBe('after.luck.none');
  });

  test('tells the nights’ hand apart', () => {
    expect(luckOrSkill(world(60), worlds(1), world(52)).nights).toBe(8);
    expect(luckOrSkill(world(60), worlds(1)).nights).toBeNull();
  });
});

describe('the policy of a run', () => {
  test('in its own world decides what was decided there', () => {
    for (const seed of ['p1', 'p2']) {
      // Played by somebody whose nights are the stand-in's: then the whole run must come out again.
      const first = played(seed, 'careful', { quarters: 3 });
      const policy = policyOf(first.level, seed, first.commands);
      const commands: (typeof first.commands)[number][] = [];
      playOn(newRun(first.level, seed), follow(policy), (c) => commands.push(c));
      const own = { level: first.level, seed, commands };
      const again = ownWorldByPolicy(own.level, seed, policyOf(own.level, seed, commands));
      expect(again).toEqual(worldOf(storyIn(own).final));
    }
  });

  test('answers a letter as the player did, whenever it comes', () => {
    const { level, seed, commands } = played('p3', 'careful', { quarters: 2 });
    const policy = policyOf(level, seed, commands);
    for (const other of ['o1', 'o2']) {
      const taken: (typeof commands)[number][] = [];
      playOn(newRun(level, other), follow(policy), (c) => taken.push(c));
      expect(tellStory(level, other, taken).final.phase).toBe('over');
      for (const c of taken)
        if (c.type === 'answer' && policy.answers.has(c.matter)) {
          const own = policy.answers.get(c.matter);
          // Another choice only where the own one cannot be paid or its needs are missing.
          if (c.choice !== own) expect(['print', 'promise', 'yes', 'no']).toContain(c.choice);
        }
      const climbs = (list: typeof commands) =>
        new Set(list.filter((c) => c.type === 'climb').map((c) => JSON.stringify(c)));
      for (const climb of climbs(taken)) expect(climbs(commands)).toContain(climb);
    }
  });

  test('meets other worlds one by one, the same each time', () => {
    const { level, seed, commands } = played('p4', 'random', { quarters: 2 });
    const policy = policyOf(level, seed, commands);
    const seeds = otherSeeds(seed, 4);
    expect(new Set(seeds).size).toBe(4);
    expect(seeds).not.toContain(seed);
    const walk = () => {
      const steps: WorldStep[] = [];
      const run = otherWorlds(level, policy, seeds);
      for (;;) {
        const step = run.next();
        if (step.done) return { steps, all: step.value };
        if (step.value) steps.push(step.value);
      }
    };
    const { steps, all } = walk();
    expect(steps.map(({ done, total }) => [done, total])).toEqual([1, 2, 3, 4].map((n) => [n, 4]));
    expect(steps.map((step) => step.world)).toEqual(all);
    expect(walk().all).toEqual(all);
    expect(all[2]).toEqual(playWorld(level, seeds[2] as string, policy));
    for (const one of all)
      for (const meter of METERS) expect(one.meters[meter]).toBeLessThanOrEqual(100);
  });

  test('is played by the same rules, ghost lines or not', () => {
    const { level, seed, commands } = played('p5', 'careful', { quarters: 2 });
    const policy = policyOf(level, seed, commands);
    for (const other of ['g1', 'g2'])
      expect(playWorld(level, other, policy)).toEqual(
        worldOf(playOn(newRun(level, other), follow(policy))),
      );
  });

  test('lets go of what the player gave up', () => {
    const level = pond({ quarters: 2 });
    const policy = policyOf(level, 'x', [
      { type: 'switch', id: 'parity', on: true },
      { type: 'commit' },
    ]);
    expect(policy.orders.get(1)).toHaveLength(1);
    const state = newRun(level, 'x');
    expect(follow(policy)(state)).not.toEqual({ type: 'commit' });
  });
});
