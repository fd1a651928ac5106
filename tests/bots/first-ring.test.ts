import { describe, expect, test } from 'vitest';
import { campaigns, shipped, winRate } from '../kit/campaigns.ts';

const RUNS = 100;
const level = shipped('01-first-ring');
const rate = (bot: string) => winRate(campaigns(level, bot, RUNS));

describe(`First Ring over ${RUNS} seeds`, () => {
  test(
    'is not won by doing nothing',
    () => expect(rate('nothing')).toBeLessThanOrEqual(0.1),
    300_000,
  );
  test(
    'is hardly ever won by luck',
    () => expect(rate('random')).toBeLessThanOrEqual(0.05),
    300_000,
  );
  test(
    'is won by most newcomers',
    () => expect(rate('newcomer')).toBeGreaterThanOrEqual(0.8),
    300_000,
  );
  test('is won by care', () => expect(rate('careful')).toBeGreaterThanOrEqual(0.85), 300_000);
});
