import { describe, expect, test } from 'vitest';
import { contextSwing } from '../../../../src/cli/balance/measures/contextSwing.ts';
import { habits } from '../../../../src/cli/balance/measures/habits.ts';
import type { Dawn } from '../../../../src/cli/balance/measures/openLate/probe.ts';
import { openLate } from '../../../../src/cli/balance/measures/openLate.ts';
import { questioners } from '../../../../src/cli/balance/measures/questioners.ts';
import { search } from '../../../../src/cli/balance/measures/search.ts';
import { spread } from '../../../../src/cli/balance/measures/spread.ts';
import { twoRisks } from '../../../../src/cli/balance/measures/twoRisks.ts';
import { figureOf, game, games, wins } from './games.ts';

const dawn = (chance: number, day: number | null = null, night: number | null = null): Dawn => ({
  quarter: 8,
  chance,
  day,
  night,
});

describe('open late', () => {
  const runs = [
    // Decided by the night; by the day at the dawn before; only by luck; over; lost before.
    [dawn(0.95), dawn(0.5, 0.05, 0.2)],
    [dawn(0.2, 0.15, 0), dawn(0.05)],
    [dawn(0.6, 0.1, 0.1), dawn(0.3, 0.14, 0.14)],
    [dawn(1), dawn(1)],
    [],
  ];
  const all = games({}, runs);

  test('counts runs that orders can still decide', () => {
    expect(figureOf(openLate, all, 'runs that orders').value).toBe(0.4);
    expect(figureOf(openLate, all, 'runs that orders').verdict).toBe('open');
  });

  test('tells luck and what is over apart', () => {
    expect(figureOf(openLate, all, 'runs that only luck').value).toBe(0.2);
    expect(figureOf(openLate, all, 'runs that are over').value).toBe(0.4);
  });
});

describe('two risks', () => {
  const dawnAt = (...rungs: [fails: number, raced: number][]) =>
    rungs.map(([fails, raced]) => ({ fails, raced }));
  const dilemma = dawnAt([30, 14], [26, 20], [19, 31], [12, 44]);
  const noFewerFaults = dawnAt([30, 14], [26, 20], [26, 31], [12, 44]);
  const noMoreRaces = dawnAt([30, 14], [26, 20], [19, 20], [12, 44]);
  const moreFaults = dawnAt([30, 14], [31, 20], [19, 31], [12, 44]);
  const all = games({}, [[dilemma, noFewerFaults], [noMoreRaces, moreFaults], []]);

  test('count dawns at which every rung lowers one and raises the other', () => {
    expect(figureOf(twoRisks, all, 'dawns at which every rung of rollout').value).toBe(0.25);
    const only = games({}, [[dilemma]]);
    expect(figureOf(twoRisks, only, 'dawns at which every rung of rollout').verdict).toBe('open');
  });

  test('tell each of them apart', () => {
    expect(figureOf(twoRisks, all, 'dawns at which no rung raises the first').value).toBe(0.75);
    expect(figureOf(twoRisks, all, 'dawns at which every rung raises the second').value).toBe(0.75);
  });
});

describe('questioners', () => {
  const calls = (turns: number) => Array.from({ length: 9 }, () => ({ turns, right: true }));

  test('are told by the share of turns that the best question saves', () => {
    const figure = figureOf(questioners, games({}, [{ best: calls(3), any: calls(4) }]));
    expect(figure).toMatchObject({ value: 0.25, asked: 'at least 12%', verdict: 'met' });
    const same = figureOf(questioners, games({}, [{ best: calls(3), any: calls(3) }]));
    expect(same.verdict).toBe('missed');
  });
});

describe('habits', () => {
  test('are told where the mean of what is known lies above a bit', () => {
    expect(
      figureOf(
        habits,
        games({}, [
          [1.5, 1.25],
          [1.25, 1.5],
        ]),
      ),
    ).toMatchObject({
      asked: 'at least 1 bit',
      verdict: 'met',
    });
    expect(figureOf(habits, games({}, [[0.5, 0.75], []])).verdict).toBe('missed');
  });
});

describe('context swing', () => {
  const answers = (matter: string, choices: string, above: number) =>
    [...choices].map((best) => ({ matter, best, above }));

  test('counts letters whose answer changes and matters', () => {
    const found = [
      answers('changes', 'aaabbb', 3),
      answers('never changes', 'aaaaaaaaaa', 3),
      answers('does not matter', 'aaabbb', 1),
      answers('met too seldom', 'ab', 9),
    ];
    const figure = figureOf(contextSwing, games({}, found));
    expect(figure.value).toBeCloseTo(1 / 3, 12);
    expect(figure.seen).toContain('1 of 3');
  });
});

describe('the competent spread', () => {
  const players = (score: (player: number, seed: number) => number) =>
    games(
      Object.fromEntries(
        spread
          .parts({} as never)
          .map(({ player }, p) => [
            player,
            Array.from({ length: 30 }, (_, i) => game(player, i, { score: score(p, i) })),
          ]),
      ),
    );

  test('is all of the score where it hangs on the player alone, nothing where on the seed alone', () => {
    expect(
      figureOf(
        spread,
        players((p) => 40 + p),
      ).value,
    ).toBeCloseTo(1, 12);
    expect(
      figureOf(
        spread,
        players((p) => 40 + p),
      ).verdict,
    ).toBe('met');
    expect(
      figureOf(
        spread,
        players((_, seed) => 40 + seed),
      ).value,
    ).toBeCloseTo(0, 12);
    expect(
      figureOf(
        spread,
        players((_, seed) => 40 + seed),
      ).verdict,
    ).toBe('missed');
  });

  test('lies in its interval', () => {
    const { value, low, high } = figureOf(
      spread,
      players((p, seed) => 3 * p + ((seed * 7) % 11)),
    );
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
  });
});

describe('search', () => {
  const all = (over: Parameters<typeof game>[2]) =>
    games({
      careful: wins('careful', 30, 60),
      pure: Array.from({ length: 60 }, (_, i) => game('pure', i, over)),
      'pure-narrow': Array.from({ length: 60 }, (_, i) => game('pure-narrow', i, over)),
    });

  test('tells the room above careful', () => {
    expect(figureOf(search, all({}), 'room above careful').value).toBeCloseTo(50, 12);
    expect(figureOf(search, all({}), 'pure wins').verdict).toBe('met');
  });

  test('names rungs that nobody holds, and letters that are always answered alike', () => {
    const games = all({ held: ['door/certified'], matters: [['m', 'a']] });
    const dead = figureOf(search, games, 'rungs that search hardly holds');
    expect(dead.verdict).toBe('missed');
    expect(dead.seen).toContain('door/closed');
    expect(dead.seen).not.toContain('door/certified');
    expect(figureOf(search, games, 'letters that search answers alike').seen).toContain('m');
  });
});
