import { describe, expect, test } from 'vitest';
import { BOTS, playRun } from '../../src/bots/index.ts';
import { fingerprint, isOver } from '../../src/sim/index.ts';
import { shipped, shippedIds, shippedLengths } from '../kit/campaigns.ts';

/** `search` thinks for seconds a quarter: it is held to the shortest length, and to one run. */
const THINKS = new Set(['search']);

describe.each(shippedIds())('%s', (id) => {
  const shortest = Math.min(...shippedLengths(id));

  test.each(Object.entries(BOTS))('is played to its end by %s', (name, bot) => {
    const level = shipped(id, shortest);
    // A refused command is an error.
    const { final } = playRun(level, 'to the end', bot);
    expect(isOver(final)).toBe(true);
    expect(final.outcome).not.toBeNull();
    if (THINKS.has(name)) return;
    expect(fingerprint(playRun(level, 'to the end', bot).final)).toBe(fingerprint(final));
  });
});

describe('the roads', () => {
  test('lead to different places', () => {
    const level = shipped('08-the-summit', 8);
    const keysOut = (bot: string) => {
      const { final } = playRun(level, 'roads', BOTS[bot]!);
      return final.history.at(-1)?.keysOut ?? 0;
    };
    expect(keysOut('all-kernel')).toBe(0);
    expect(keysOut('closed-well')).toBeGreaterThan(keysOut('open-well'));
  });
});
