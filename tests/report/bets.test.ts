import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betOdds, betsOf, calibration, dayOfBet, settledBets } from '../../src/report/index.ts';
import {
  apply,
  BETS,
  type Bet,
  type Command,
  conditionHolds,
  fingerprint,
  newRun,
  whyNot,
} from '../../src/sim/index.ts';
import { pond } from '../kit/pond.ts';
import { played, storyIn } from './kit.ts';

const bet = (chance: number, came: boolean | null, quarter = 1): Bet => ({
  quarter,
  about: { kind: 'incident' },
  chance,
  came,
});
const stated = (...list: [chance: number, came: boolean][]) =>
  calibration(settledBets(list.map(([chance, came]) => bet(chance, came))));

describe('a bet in the rules', () => {
  const plain = played('bet', 'careful');
  const at = plain.commands.findIndex(({ type }) => type === 'commit');
  const withBet = (command: Command) => ({
    ...plain,
    commands: [...plain.commands.slice(0, at), command, ...plain.commands.slice(at)],
  });
  const say = (kind: (typeof BETS)[number], chance: number): Command => ({
    type: 'bet',
    about: { kind },
    chance,
  });

  test('changes nothing but that it was made', () => {
    const { bets, ...rest } = storyIn(withBet(say('incident', 40))).final;
    expect(bets).toHaveLength(1);
    const without = storyIn(plain).final;
    expect(without.bets).toBeUndefined();
    expect(fingerprint(rest)).toBe(fingerprint(without));
  });

  test('is settled by what the night held', () => {
    for (const kind of BETS) {
      const story = storyIn(withBet(say(kind, 40)));
      const night = story.turns.find(({ quarter }) => quarter === 2);
      if (!night) throw new Error('no second quarter');
      const came = story.final.bets?.[0]?.came;
      expect(came).toBe(conditionHolds(night, { lastNight: kind }));
      expect(betsOf(story).bets).toHaveLength(1);
    }
  });

  test('is one a run, a whole percentage, by day, about something known', () => {
    const state = newRun(pond(), 'b');
    const reason = (c: Command) => whyNot(state, c)?.key ?? null;
    expect(reason(say('major', 0))).toBeNull();
    expect(reason(say('major', 100))).toBeNull();
    expect(reason(say('major', 101))).toBe('betChance');
    expect(reason(say('major', -1))).toBe('betChance');
    expect(reason(say('major', 12.5))).toBe('betChance');
    expect(reason(say('rain' as never, 10))).toBe('betUnknown');
    const answer = apply(state, say('major', 20));
    if ('refused' in answer) throw new Error('refused');
    expect(whyNot(answer.state, say('breach', 20))?.key).toBe('betOnce');
  });

  test('can be asked of the worlds that agreed with what was known', () => {
    const story = storyIn(withBet(say('incident', 40)));
    const made = story.final.bets?.[0];
    const day = made && dayOfBet(story, made);
    if (!made || !day) throw new Error('no day');
    expect(day.phase).toBe('desk');
    expect(day.quarter).toBe(made.quarter);
    const ask = (worlds: number) => {
      const steps = betOdds(day, made.about, worlds);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    };
    const odds = ask(40);
    expect(odds).toBeGreaterThanOrEqual(0);
    expect(odds).toBeLessThanOrEqual(1);
    expect(ask(40)).toBe(odds);
    // A certain night is certain: a script brings it in every world.
    expect(ask(0)).toBe(0);
  });
});

describe('scoring', () => {
  test('is Brier’s, on lists that can be counted by hand', () => {
    expect(stated([100, true], [0, false]).brier).toBe(0);
    expect(stated([100, false]).brier).toBe(1);
    expect(stated([50, true], [50, false]).brier).toBe(0.25);
    expect(stated([70, true], [20, false], [90, false]).brier).toBeCloseTo(
      (0.09 + 0.04 + 0.81) / 3,
      12,
    );
    expect(stated([70, true], [20, false]).base).toBe(0.25);
    expect(stated().brier).toBeNull();
    expect(settledBets([bet(10, null)])).toEqual([]);
  });

  test('is best for who says the true share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(100), (came, chance) => {
        const list = (said: number) =>
          stated(...Array.from({ length: 10 }, (_, i): [number, boolean] => [said, i < came]));
        expect(list(came * 10).brier ?? 1).toBeLessThanOrEqual((list(chance).brier ?? 0) + 1e-12);
        expect(list(came * 10).brier).toBeCloseTo(list(came * 10).base ?? 1, 12);
      }),
    );
  });

  test('puts every bet into one bin', () => {
    const all = stated([0, false], [20, false], [39, true], [80, true], [100, true]);
    expect(all.bins.map(({ low, high, bets }) => [low, high, bets])).toEqual([
      [0, 20, 1],
      [20, 40, 2],
      [80, 100, 2],
    ]);
    expect(all.bins[1]).toMatchObject({ stated: 0.295, came: 0.5 });
  });

  test('says what it means', () => {
    const key = (...list: [number, boolean][]) => stated(...list).sentence.key;
    expect(key()).toBe('after.bets.none');
    expect(key([80, true])).toBe('after.bets.near');
    expect(key([80, false])).toBe('after.bets.far');
    expect(key([50, false])).toBe('after.bets.coin');
    const five = (chance: number, came: number) =>
      key(...Array.from({ length: 5 }, (_, i): [number, boolean] => [chance, i < came]));
    expect(five(90, 2)).toBe('after.bets.over');
    expect(five(10, 2)).toBe('after.bets.under');
    expect(five(40, 2)).toBe('after.bets.calibrated');
  });
});
