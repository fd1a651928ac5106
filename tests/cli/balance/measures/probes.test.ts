import { describe, expect, test } from 'vitest';
import { careful, playRun } from '../../../../src/bots/index.ts';
import {
  stagesOnRoads,
  watchedOnly,
} from '../../../../src/cli/balance/measures/authorities/probe.ts';
import { meetingsOf } from '../../../../src/cli/balance/measures/contextSwing/probe.ts';
import { bitsAfter } from '../../../../src/cli/balance/measures/habits/probe.ts';
import { dawnsOf } from '../../../../src/cli/balance/measures/openLate/probe.ts';
import { callsAsked } from '../../../../src/cli/balance/measures/questioners/probe.ts';
import { risksAtDawns } from '../../../../src/cli/balance/measures/twoRisks/probe.ts';
import { allStay, movesOnRoads } from '../../../../src/cli/balance/measures/vendorMoves/probe.ts';
import { newRun, topRung } from '../../../../src/sim/index.ts';
import { clockAuthority } from '../../../../src/sim/rules/regulators/clocks.ts';
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

describe('both risks', () => {
  const dawns = risksAtDawns(pond(), 'risks', 4);

  test('are told once for every rung, at dawns that look two nights ahead', () => {
    expect(dawns.length).toBeLessThan(pond().quarters);
    for (const rungs of dawns) expect(rungs).toHaveLength(topRung(pond(), 'rollout') + 1);
  });

  test('are the same each time', () => expect(risksAtDawns(pond(), 'risks', 4)).toEqual(dawns));
});

describe('who only asks', () => {
  const { best, any } = callsAsked(pond(), 'ask');

  test('meets every call of careful’s nights, whichever question is asked first', () => {
    expect(best.length).toBeGreaterThan(0);
    expect(any).toHaveLength(best.length);
    for (const { turns } of [...best, ...any]) expect(turns).toBeLessThanOrEqual(4);
  });

  test('asks the same each time', () => expect(callsAsked(pond(), 'ask')).toEqual({ best, any }));
});

describe('what own nights tell', () => {
  test('is no more than the two bits of four habits, and nothing after no night', () => {
    const bits = ['a', 'b', 'c', 'd'].flatMap((seed) => bitsAfter(pond(), seed, 1));
    expect(bits.length).toBeGreaterThan(0);
    for (const known of bits) {
      expect(known).toBeGreaterThan(0);
      expect(known).toBeLessThanOrEqual(2);
    }
  });
});

describe('the authorities', () => {
  test('are counted once a quarter, each in one stage', () => {
    const level = pond();
    const { careful: counts } = stagesOnRoads.look(level, 'stages');
    const sum = Object.values(counts).reduce((a, b) => a + b, 0);
    expect(sum % level.regulators.length).toBe(0);
    expect(sum / level.regulators.length).toBeLessThanOrEqual(level.quarters);
  });

  test('that only watch are moved by no policy, and open no case', () => {
    const level = watchedOnly(pond());
    const { careful: counts } = stagesOnRoads.look(level, 'stages');
    expect(Object.keys(counts)).toEqual(['watching']);
    expect(clockAuthority(newRun(level, 'stages'))?.id).toBe(
      clockAuthority(newRun(pond(), 'stages'))?.id,
    );
  });
});

describe('the vendors', () => {
  test('are counted once a quarter, each outside one in one move', () => {
    const level = pond();
    const { careful: counts } = movesOnRoads.look(level, 'moves');
    const sum = Object.values(counts).reduce((a, b) => a + b, 0);
    const outside = level.vendors.filter((v) => !v.own).length;
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(outside * level.quarters);
  });

  test('that all stay do nothing else on any road', () => {
    for (const counts of Object.values(movesOnRoads.look(allStay(pond()), 'moves')))
      expect(Object.keys(counts)).toEqual(['stay']);
  });
});
