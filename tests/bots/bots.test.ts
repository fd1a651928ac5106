import { describe, expect, test } from 'vitest';
import { BOTS, botLuck, playRun } from '../../src/bots/index.ts';
import { fingerprint, isOver, type Level } from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';
import { sized } from '../kit/size.ts';

/** `pure` thinks for seconds a quarter: in short, two quarters are enough to see it play. */
const quartersFor = (name: string): number => (name === 'pure' ? sized(2, 4) : 4);

describe.each(Object.entries(BOTS))('the bot %s', (name, bot) => {
  const level = pond({ quarters: quartersFor(name) });

  test('ends every run by legal commands alone', () => {
    for (let seed = 0; seed < sized(1, 3); seed++) {
      const { final } = playRun(level, `s${seed}`, bot);
      expect(isOver(final)).toBe(true);
      expect(final.outcome).not.toBeNull();
    }
  });

  test('plays the same run twice', () => {
    const once = playRun(level, 'twice', bot);
    const again = playRun(level, 'twice', bot);
    expect(again.commands).toEqual(once.commands);
    expect(fingerprint(again.final)).toBe(fingerprint(once.final));
  });
});

describe('a bot that plays foul', () => {
  test('is reported with what it takes to play it again', () => {
    expect(() => playRun(pond(), 'foul', () => ({ type: 'next' }))).toThrow(
      /"seed":"foul","commands":\[\{"type":"next"\}\]/,
    );
  });

  test('and one that never ends is stopped', () => {
    const level: Level = pond();
    const circle = (n: { i: number }) => () =>
      ({ type: 'post', team: n.i++ % 3, post: { at: 'rest' } }) as const;
    expect(() => playRun(level, 'circle', circle({ i: 0 }))).toThrow(/without end/);
  });
});

describe('a bot’s luck', () => {
  test('is even enough', () => {
    const luck = botLuck('even');
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 4000; i++) {
      const at = luck.int(4);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(850);
  });

  test('differs from seed to seed', () => {
    expect(botLuck('a').uniform()).not.toBe(botLuck('b').uniform());
  });
});
