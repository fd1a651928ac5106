import { describe, expect, test } from 'vitest';
import { campaigns, meanLines, shipped, winRate } from '../kit/campaigns.ts';
import { sized } from '../kit/size.ts';

// Forty were so few that luck alone decided: the same rules read 52% on one forty and 65% on the next sixty.
const RUNS = sized(100, 200);
/** Runs that end early, by many and large nights: slow to play, and plain to read. */
const LOST_RUNS = sized(12, 100);
const level = shipped('08-the-summit', 8);

describe('The Summit, eight quarters, over many seeds', () => {
  test('is not won by doing nothing, and nothing is expensive', () => {
    const finals = campaigns(level, 'nothing', LOST_RUNS);
    expect(winRate(finals)).toBeLessThanOrEqual(0.1);
    // Dose: 6 to 8 incidents a whole run (game design); these runs end early, by crisis.
    expect(meanLines(finals, (l) => l.kind === 'incident')).toBeGreaterThan(4.5);
  });

  test('is not won by luck', () => {
    expect(winRate(campaigns(level, 'random', LOST_RUNS))).toBeLessThanOrEqual(0.05);
  });

  test('is won by care, with a dose of nights that is neither dull nor cruel', () => {
    const finals = campaigns(level, 'careful', RUNS);
    expect(winRate(finals)).toBeGreaterThanOrEqual(0.55);
    // Game design, for 12 quarters: 3 to 4 nights that hurt, 8 to 14 that pass by or scratch, at most 1 major. Here two thirds of it.
    const hurt = meanLines(
      finals,
      (l) => l.kind === 'incident' && l.harm !== null && l.harm !== 'scratch',
    );
    expect(hurt).toBeGreaterThan(1.2);
    expect(hurt).toBeLessThan(3.4);
    const light = meanLines(finals, (l) => l.kind === 'nearMiss' || l.harm === 'scratch');
    expect(light).toBeGreaterThan(5);
    expect(light).toBeLessThan(10);
    expect(meanLines(finals, (l) => l.major)).toBeLessThan(1);
  });
});
