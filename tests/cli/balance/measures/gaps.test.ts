import { describe, expect, test } from 'vitest';
import { bite } from '../../../../src/cli/balance/measures/bite.ts';
import { buildGap, nights, teams } from '../../../../src/cli/balance/measures/gaps.ts';
import { knowledge } from '../../../../src/cli/balance/measures/knowledge.ts';
import { routineGap } from '../../../../src/cli/balance/measures/routineGap.ts';
import { shipped } from '../../../kit/campaigns.ts';
import { figureOf, game, games, wins } from './games.ts';

const routine = (careful: number, first: number, top: number, of: number) =>
  figureOf(
    routineGap,
    games({
      careful: wins('careful', careful, of),
      'routine-first': wins('routine-first', first, of),
      'routine-top': wins('routine-top', top, of),
    }),
  );

describe('the routine gap', () => {
  test('is taken to the better of two routines', () => {
    const figure = routine(60, 20, 40, 100);
    expect(figure.what).toBe('careful above routine-top');
    expect(figure.value).toBeCloseTo(20, 12);
    expect(routine(60, 40, 20, 100).what).toBe('careful above routine-first');
  });

  test('is met where the interval lies above 30 points, open where only the difference does', () => {
    expect(routine(130, 40, 0, 200).verdict).toBe('met');
    expect(routine(14, 4, 0, 24).verdict).toBe('open');
    expect(routine(14, 8, 0, 24).verdict).toBe('missed');
  });

  test('says half of it in First Ring', () => {
    const figure = routineGap.figures(
      games(
        {
          careful: wins('careful', 95, 100),
          'routine-first': wins('routine-first', 60, 100),
          'routine-top': wins('routine-top', 50, 100),
        },
        [],
        shipped('01-first-ring'),
      ),
    )[0];
    expect(figure?.asked).toBe('at least 15 points of wins');
    expect(figure?.verdict).toBe('met');
  });
});

describe('what one thing is worth', () => {
  test('is read seed by seed', () => {
    const careful = wins('careful', 60, 100);
    const same = figureOf(buildGap, games({ careful, 'climbs-random': wins('x', 30, 100) }));
    // The same 30 wins, but on other seeds: the difference is the same and less sure.
    const crossed = wins('x', 30, 100).reverse();
    const other = figureOf(buildGap, games({ careful, 'climbs-random': crossed }));
    expect(same.value).toBeCloseTo(30, 12);
    expect(other.value).toBeCloseTo(30, 12);
    expect(other.high - other.low).toBeGreaterThan(same.high - same.low);
  });

  test('of a night without thinking shows in wins or in score', () => {
    const careful = wins('careful', 60, 100);
    const all = games({
      careful,
      'night-idle': wins('x', 10, 100),
      'night-first': wins('x', 30, 100),
      'night-top': careful,
    });
    expect(figureOf(nights, all, 'careful above night-idle').verdict).toBe('met');
    expect(figureOf(nights, all, 'careful above night-first').verdict).toBe('met');
    expect(figureOf(nights, all, 'careful above night-top').verdict).toBe('missed');
  });

  test('of teams is asked in score where they are posted blindly, in wins where they rest', () => {
    const careful = wins('careful', 60, 100);
    const poor = careful.map((run) => ({ ...run, score: run.score - 5 }));
    const all = games({ careful, 'posts-random': poor, 'no-teams': wins('x', 40, 100) });
    expect(figureOf(teams, all, 'careful above posts-random')).toMatchObject({
      asked: 'at least 4 points of score',
      value: 5,
      verdict: 'met',
    });
    expect(figureOf(teams, all, 'careful above no-teams')).toMatchObject({
      asked: 'at least 8 points of wins',
      verdict: 'met',
    });
  });

  test('of knowing the culprit is told in points of score', () => {
    const careful = Array.from({ length: 20 }, (_, i) => game('careful', i, { score: 50 }));
    const oracle = Array.from({ length: 20 }, (_, i) =>
      game('night-oracle', i, { score: i % 2 === 0 ? 54 : 58 }),
    );
    const figure = figureOf(knowledge, games({ careful, 'night-oracle': oracle }));
    expect(figure.value).toBe(6);
    expect(figure.low).toBeLessThan(6);
    expect(figure.low).toBeGreaterThan(4.5);
    expect(figure).toMatchObject({ asked: 'at least 5 points of score', verdict: 'met' });
  });
});

describe('bite', () => {
  const summit = shipped('08-the-summit', 8);
  const players = (over: Record<string, ReturnType<typeof wins>>) =>
    games({
      ...Object.fromEntries(
        bite.parts(summit).map(({ player }) => [player, wins(player, 60, 100)]),
      ),
      ...over,
    });

  test('asks for every ladder of the level, every switch, the dial and the teams', () => {
    const asked = bite.parts(summit).map(({ player }) => player);
    for (const player of [
      'no-hygiene',
      'closed-no-door',
      'tiered-no-enclaves',
      'no-parity',
      'no-content',
      'no-teams',
    ])
      expect(asked).toContain(player);
    expect(asked).not.toContain('no-door');
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('is missed where nothing is lost', () => {
    expect(figureOf(bite, players({}), 'careful without hygiene').verdict).toBe('missed');
  });

  test('is met by wins or by score alone', () => {
    const byWins = players({ 'no-hygiene': wins('x', 40, 100) });
    expect(figureOf(bite, byWins, 'careful without hygiene').verdict).toBe('met');
    const poor = Array.from({ length: 100 }, (_, i) =>
      game('x', i, { won: i < 60, score: (i < 60 ? 60 : 30) - 4 - (i % 2) / 2 }),
    );
    const byScore = players({ 'no-hygiene': poor });
    const figure = figureOf(bite, byScore, 'careful without hygiene');
    expect(figure.value).toBeCloseTo(4.25, 12);
    expect(figure.verdict).toBe('met');
  });

  test('of a switch is asked of whoever misses it most', () => {
    const all = players({ 'tiered-no-help': wins('x', 30, 100) });
    const figure = figureOf(bite, all, 'tiered-well without help');
    expect(figure.verdict).toBe('met');
  });
});
