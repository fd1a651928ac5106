import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../src/cli/balance/figures.ts';
import type { Figure, Games, Measure, Probe } from '../../../src/cli/balance/measures/measure.ts';
import { game } from './game.ts';

const figure = (value: number): Figure => ({
  ...{ what: 'a gap', asked: null, seen: '', verdict: null },
  ...{ value, low: value, high: value },
});
const measure = (figures: (games: Games) => readonly number[]): Measure => ({
  ...{ name: 'gap', levels: ['08-the-summit'], seeds: 60 },
  parts: () => [{ player: 'careful' }, { player: 'routine' }],
  figures: (games) => figures(games).map(figure),
});
const of = (bot: string, ...seeds: number[]) =>
  seeds.map((i) => game({ bot, seed: `s-${i}`, score: i }));

describe('a measure', () => {
  test('is given games in pairs: the seeds that all its players played', () => {
    const pairs = measure((games) => {
      const routine = games.of('routine');
      return games.of('careful').map((g, i) => g.score * 100 + (routine[i]?.score ?? -1));
    });
    const played = [...of('careful', 3, 1, 2), ...of('routine', 1, 2, 4), ...of('nothing', 9)];
    expect(figuresOf([pairs], played).map((f) => f.value)).toEqual([101, 202]);
  });

  test('tells of each level apart, and of those alone in which it is asked', () => {
    const count = measure((games) => [games.of('careful').length]);
    const elsewhere = [...of('careful', 1), ...of('routine', 1)].map((g) => ({
      ...{ ...g, level: '01-first-ring', quarters: 4 },
    }));
    const here = [...of('careful', 1, 2), ...of('routine', 1, 2)];
    expect(figuresOf([count], [...elsewhere, ...here])).toMatchObject([
      { level: '08-the-summit', measure: 'gap', value: 2 },
    ]);
    expect(figuresOf([{ ...count, levels: 'all' }], [...elsewhere, ...here])).toMatchObject([
      { level: '01-first-ring', value: 1 },
      { level: '08-the-summit', value: 2 },
    ]);
  });

  test('says nothing where one of its players was not played', () => {
    expect(figuresOf([measure(() => [1])], of('careful', 1))).toEqual([]);
  });

  test('may not look at games that it has not asked for', () => {
    const nosy = measure((games) => [games.of('nothing').length]);
    const played = [...of('careful', 1), ...of('routine', 1), ...of('nothing', 1)];
    expect(() => figuresOf([nosy], played)).toThrow(/has not asked for 08-the-summit 8 nothing/);
  });

  test('reads what its probes found, paired with the games', () => {
    const probe: Probe<number> = { name: 'dawns', look: () => 0 };
    const reading: Measure = {
      ...measure((games) => games.found(probe)),
      parts: () => [{ player: 'careful' }],
      probes: [probe],
    };
    const look = (i: number, found: number) => ({
      ...{ level: '08-the-summit', quarters: 8, probe: 'dawns', seed: `s-${i}`, found },
    });
    const played = [...of('careful', 1, 2), look(2, 22), look(1, 11), look(3, 33)];
    expect(figuresOf([reading], played).map((f) => f.value)).toEqual([11, 22]);
  });
});
