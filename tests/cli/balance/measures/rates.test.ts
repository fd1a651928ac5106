import { describe, expect, test } from 'vitest';
import { besideLists, fixedList } from '../../../../src/cli/balance/measures/fixedList.ts';
import { matters } from '../../../../src/cli/balance/measures/matters.ts';
import type { Games } from '../../../../src/cli/balance/measures/measure.ts';
import { rates } from '../../../../src/cli/balance/measures/rates.ts';
import { receipts } from '../../../../src/cli/balance/measures/receipts.ts';
import { roads } from '../../../../src/cli/balance/measures/roads.ts';
import { RULES } from '../../../../src/session/index.ts';
import { shipped, shippedIds } from '../../../kit/campaigns.ts';
import { figureOf, game, games, wins } from './games.ts';

/** Games in which everybody wins so many of so many. */
function everybody(level: string, won: number, of: number): Games {
  const there = shipped(level);
  const parts = rates.parts(there);
  const named = parts.map(({ player, calm }) => (calm ? `${player}, calm` : player));
  return games(Object.fromEntries(named.map((name) => [name, wins(name, won, of)])), [], there);
}

describe('rates of wins', () => {
  const verdictOf = (player: string, won: number, of: number, level = '08-the-summit') =>
    figureOf(rates, everybody(level, won, of), `${player} wins`).verdict;

  test('are shown by the bound nearest to the target, open where only the rate is right, else missed', () => {
    expect(verdictOf('close-at-once', 20, 200)).toBe('met');
    expect(verdictOf('close-at-once', 1, 10)).toBe('open');
    expect(verdictOf('close-at-once', 2, 10)).toBe('missed');
    expect(verdictOf('open-well', 104, 200)).toBe('met');
    expect(verdictOf('open-well', 92, 200)).toBe('open');
    expect(verdictOf('careful', 134, 200, '06-legacy-ward')).toBe('met');
  });

  test('that shall lie in a range are read as they are', () => {
    expect(verdictOf('careful', 110, 200)).toBe('met');
    expect(verdictOf('careful', 152, 200)).toBe('missed');
  });

  test('of careful as it was are only printed', () =>
    expect(verdictOf('careful-2026', 0, 10)).toBeNull());

  test('of the stubborn are asked only where their ladder can be climbed', () => {
    for (const id of shippedIds()) {
      const asked = rates.parts(shipped(id)).map(({ player }) => player);
      expect(asked).toContain('careful');
      if (id === '01-first-ring') expect(asked).not.toContain('all-enclaves');
    }
  });
});

describe('the fixed list', () => {
  test('is nothing to be measured by in First Ring', () => {
    expect(fixedList.levels).not.toContain('01-first-ring');
    expect(fixedList.levels).toContain('08-the-summit');
  });

  const level = shipped('08-the-summit', 8);
  const all = games(
    { careful: wins('careful', 60, 100), 'fixed-list': wins('x', 20, 100) },
    [],
    level,
  );
  const found = { mandate: null, quarters: [], posts: [], answers: {}, beats: [] };
  const beside = (version: number, rules: number) =>
    figureOf(besideLists({ [level.id]: { ...found, version, rules } }), all);

  test('wins less than careful', () => expect(beside(level.version, RULES).verdict).toBe('met'));

  test('that was found for another version or other rules is only printed, and said to be', () => {
    const older = beside(level.version - 1, RULES);
    expect(older.verdict).toBeNull();
    expect(older.what).toContain(`found for version ${level.version - 1}, rules ${RULES}`);
    expect(beside(level.version, RULES + 1).verdict).toBeNull();
  });
});

describe('the three roads', () => {
  /** Worlds in turn, by who wins there. */
  const worlds = (of: number, winner: (i: number) => string, chooser: (i: number) => boolean) =>
    games(
      Object.fromEntries([
        ...['open-well', 'tiered-well', 'closed-well'].map((road) => [
          road,
          Array.from({ length: of }, (_, i) =>
            game(road, i, { won: winner(i) === road, score: winner(i) === road ? 60 : 30 }),
          ),
        ]),
        ['careful', wins('careful', 0, of)],
        [
          'road-by-forecast',
          Array.from({ length: of }, (_, i) => game('road-by-forecast', i, { won: chooser(i) })),
        ],
      ]),
    );
  const byTurns = (i: number) => ['open-well', 'tiered-well', 'closed-well'][i % 3] ?? '';

  test('are a decision where each is best in some worlds, and one sees in which', () => {
    const all = worlds(210, byTurns, () => true);
    expect(figureOf(roads, all, 'worlds in which').verdict).toBe('met');
    expect(figureOf(roads, all, 'worlds in which').value).toBeCloseTo(1 / 3, 12);
    const choice = figureOf(roads, all, 'road-by-forecast above the best road');
    expect(choice.verdict).toBe('met');
    expect(choice.value).toBeCloseTo(200 / 3, 9);
  });

  test('are none where one is always best', () => {
    const all = worlds(
      210,
      () => 'open-well',
      () => true,
    );
    expect(figureOf(roads, all, 'worlds in which').verdict).toBe('missed');
    expect(figureOf(roads, all, 'road-by-forecast above').verdict).toBe('missed');
    expect(figureOf(roads, all, 'the three roads lie apart').verdict).toBe('missed');
  });

  test('are best where they win, and of those that win where they score most', () => {
    const all = games({
      'open-well': [game('open-well', 0, { won: false, score: 90 })],
      'tiered-well': [game('tiered-well', 0, { score: 50 })],
      'closed-well': [game('closed-well', 0, { score: 51 })],
      careful: wins('x', 1, 1),
      'road-by-forecast': wins('x', 1, 1),
    });
    expect(figureOf(roads, all, 'worlds in which').seen).toContain('closed-well 100%');
  });
});

describe('smaller things', () => {
  test('receipts that are too small are counted over all games', () => {
    const careful = [
      game('careful', 0, { receipts: { all: 40, small: 1 } }),
      game('careful', 1, { receipts: { all: 60, small: 4 } }),
    ];
    const figure = figureOf(receipts, games({ careful }));
    expect(figure.value).toBe(0.05);
    expect(figure.verdict).toBe('open');
  });

  test('matters of a run are counted, and what two runs share', () => {
    const careful = [
      game('careful', 0, {
        matters: [
          ['a', null],
          ['b', null],
        ],
      }),
      game('careful', 1, {
        matters: [
          ['b', null],
          ['c', null],
        ],
      }),
    ];
    const all = games({ careful });
    expect(figureOf(matters, all, 'different').value).toBe(2);
    expect(figureOf(matters, all, 'matters that two').value).toBe(0.5);
  });
});
