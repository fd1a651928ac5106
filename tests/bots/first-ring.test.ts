import { describe, expect, test } from 'vitest';
import { BOTS, type Bot } from '../../src/bots/index.ts';
import { campaigns, shipped, winRate } from '../kit/campaigns.ts';

const RUNS = 100;
const level = shipped('01-first-ring');
const rate = (bot: string | Bot, runs = RUNS) => winRate(campaigns(level, bot, runs));

/** The newcomer's days, and nothing done at any beat. */
const asleep: Bot = (s, luck) =>
  s.phase === 'night' ? { type: 'beat', actions: [] } : (BOTS.newcomer as Bot)(s, luck);

describe(`First Ring over ${RUNS} seeds`, () => {
  test('is not won by doing nothing', () => expect(rate('nothing')).toBeLessThanOrEqual(0.1));
  // So near the line a hundred runs do not tell.
  test('is hardly ever won by luck', () =>
    expect(rate('random', 3 * RUNS)).toBeLessThanOrEqual(0.1));
  test('is won by most newcomers', () => expect(rate('newcomer')).toBeGreaterThanOrEqual(0.8));
  test('is won by care', () => expect(rate('careful')).toBeGreaterThanOrEqual(0.85));
  test('is won far less often by somebody who works by day and sleeps at night', () =>
    expect(rate(asleep)).toBeLessThanOrEqual(rate('newcomer') - 0.2));
});
