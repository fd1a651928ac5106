import { describe, expect, test } from 'vitest';
import { BOTS, playRun } from '../../src/bots/index.ts';
import { fingerprint, isOver } from '../../src/sim/index.ts';
import { shipped, shippedIds, shippedLengths } from '../kit/campaigns.ts';
import { sized } from '../kit/size.ts';

const ids = shippedIds();
/** `pure` thinks for seconds a quarter: it is held to the shortest length, to one run, and in short to two levels. */
const THINKS = new Set(['pure']);
const thoughtThrough = new Set(ids.slice(0, sized(2, ids.length)));
/** Ghost lines cost half the time and rule nothing: for the others it is enough that one bot's can be drawn. */
const GHOSTS = new Set(sized(['careful'], Object.keys(BOTS)));

describe.each(ids)('%s', (id) => {
  const shortest = Math.min(...shippedLengths(id));
  const players = Object.entries(BOTS).filter(
    ([name]) => thoughtThrough.has(id) || !THINKS.has(name),
  );

  test.each(players)('is played to its end by %s', (name, bot) => {
    const level = shipped(id, shortest);
    // A refused command is an error.
    const play = () => playRun(level, 'to the end', bot, undefined, GHOSTS.has(name)).final;
    const final = play();
    expect(isOver(final)).toBe(true);
    expect(final.outcome).not.toBeNull();
    if (!THINKS.has(name)) expect(fingerprint(play())).toBe(fingerprint(final));
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
