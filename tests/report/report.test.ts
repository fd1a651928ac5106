import { describe, expect, test } from 'vitest';
import { BOTS, playRun } from '../../src/bots/index.ts';
import { chronicle, debrief, longestThreads, tellStory, whyMeter } from '../../src/report/index.ts';
import { fingerprint, type GameEvent, METERS } from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';

const runs = ['r0', 'r1', 'r2', 'r3'].map((seed, i) => {
  const bot = i % 2 === 0 ? BOTS['random'] : BOTS['nothing'];
  if (bot === undefined) throw new Error('no bot');
  return { level: pond(), seed, ...playRun(pond(), seed, bot) };
});

describe('why a meter stands where it stands', () => {
  test('adds up exactly, group by group and date by date', () => {
    for (const { final } of runs) {
      for (const meter of METERS) {
        const why = whyMeter(final, meter);
        expect(why.groups.reduce((sum, { by }) => sum + by, why.start)).toBe(why.now);
        expect(why.now).toBe(final.meters[meter]);
        for (const group of why.groups)
          expect(group.dates.reduce((sum, { by }) => sum + by, 0)).toBe(group.by);
      }
    }
  });

  test('adds up in every state on the way', () => {
    for (const seed of ['w1', 'w2']) {
      playRun(pond(), seed, BOTS['random'] ?? (() => ({ type: 'commit' })), (state) => {
        for (const meter of METERS) {
          const why = whyMeter(state, meter);
          expect(why.groups.reduce((sum, { by }) => sum + by, why.start)).toBe(state.meters[meter]);
        }
      });
    }
  });

  test('names each cause once, the largest first', () => {
    for (const { final } of runs) {
      const { groups } = whyMeter(final, 'continuity');
      const sizes = groups.map(({ by }) => Math.abs(by));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      const names = groups.map(({ cause }) => JSON.stringify(cause));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('the debrief', () => {
  test('retells the very run', () => {
    for (const { level, seed, commands, final } of runs) {
      const told = chronicle(level, seed, commands);
      expect(told.refusedAt).toBeNull();
      expect(fingerprint(told.final)).toBe(fingerprint(final));
    }
  });

  test('has every cause, and the five largest of them', () => {
    for (const { level, seed, commands, final } of runs) {
      const told = debrief(level, seed, commands);
      const all = METERS.reduce((sum, meter) => sum + final.meters[meter] - level.meters[meter], 0);
      expect(told.causes.reduce((sum, { by }) => sum + by, 0)).toBe(all);
      expect(told.largest.length).toBeLessThanOrEqual(5);
      const rest = told.causes.filter(
        (cause) =>
          !told.largest.some((big) => big.cause === cause.cause && big.meter === cause.meter),
      );
      const least = Math.min(...told.largest.map(({ by }) => Math.abs(by)));
      for (const cause of rest) expect(Math.abs(cause.by)).toBeLessThanOrEqual(least);
    }
  });

  test('draws each meter from start to end', () => {
    for (const { level, seed, commands, final } of runs) {
      const { meters, quarters } = debrief(level, seed, commands);
      expect(meters.map(({ meter }) => meter)).toEqual([...METERS]);
      for (const line of meters) {
        expect(line.points).toHaveLength(quarters);
        expect(line.now).toBe(final.meters[line.meter]);
      }
    }
  });

  test('tells at most one thread of each kind, in order of time, in words that exist', async () => {
    const words = (await import('../../assets/text/en/threads.json')).default as Record<
      string,
      string
    >;
    for (const { level, seed, commands } of runs) {
      const { threads } = debrief(level, seed, commands);
      const kinds = threads.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const { entries } of threads) {
        const dates = entries.map(({ quarter }) => quarter);
        expect(dates).toEqual([...dates].sort((a, b) => a - b));
        for (const { key } of entries) expect(words[`thread.${key}`], key).toBeTypeOf('string');
      }
    }
  });

  test('tells every step of an authority', async () => {
    const words = (await import('../../assets/text/en/threads.json')).default as Record<
      string,
      string
    >;
    const { level, seed, commands } = runs[0] as (typeof runs)[number];
    const story = tellStory(level, seed, commands);
    const by = { regulator: 'harbour-office' };
    const events: GameEvent[] = [
      { type: 'inquiryOpened', ...by },
      { type: 'objectionsIssued', ...by },
      { type: 'offerAnswered', accepted: false, ...by },
      { type: 'offerAnswered', accepted: true, ...by },
      { type: 'commitmentBroken', clause: 'parity', ...by },
      { type: 'termsImposed', ...by },
      { type: 'fined', ...by },
      ...(['full', 'thin', 'missed'] as const).map(
        (how): GameEvent => ({ type: 'reportWritten', fault: 'the-fault', how }),
      ),
    ];
    const clock = { faultId: 'the-fault', culprit: 'heron', quarter: 1, ...by };
    const clocks = [{ ...clock, warned: true, noticed: true, report: null }];
    const told = longestThreads({
      ...story,
      final: { ...story.final, regulators: [], clocks },
      events: events.map((event, i) => ({ quarter: 1 + i, index: i, event })),
    });
    const thread = told.find(({ kind }) => kind === 'regulator');
    expect(thread?.id).toBe(by.regulator);
    expect(thread?.entries).toHaveLength(events.length);
    for (const { key } of thread?.entries ?? [])
      expect(words[`thread.${key}`], key).toBeTypeOf('string');
  });

  test('gives each night its facts', () => {
    for (const { level, seed, commands, final } of runs) {
      const { nights } = debrief(level, seed, commands);
      expect(nights.map(({ quarter }) => quarter)).toEqual(
        final.history.map(({ quarter }) => quarter),
      );
      for (const fact of nights.flatMap(({ facts }) => facts)) {
        if (fact.kind !== 'incident') continue;
        expect(fact.place).not.toBeNull();
        expect(fact.hits).toBeGreaterThan(0);
        expect(fact.lastAfter).not.toBeNull();
      }
    }
  });
});
