import { describe, expect, test } from 'vitest';
import { type BotRun, PLAYERS, playRun } from '../../src/bots/index.ts';
import { type Command, type GameState, isOver, LADDERS, SWITCHES } from '../../src/sim/index.ts';
import { shipped, shippedIds, shippedLengths } from '../kit/campaigns.ts';
import { pond } from '../kit/pond.ts';
import { sized } from '../kit/size.ts';

/** Who thinks for seconds a quarter: held to a small level. */
const THINKS = ['pure-narrow', 'road-by-forecast'];
const ABLATED = Object.keys(PLAYERS).filter((name) => /(^|-)no-/.test(name));
const OTHERS = [
  ...['careful-2026', 'routine-first', 'routine-top', 'climbs-random', 'letters-random'],
  ...['letters-worst', 'night-idle', 'night-first', 'night-top', 'night-oracle'],
];
const SUMMIT = shipped('08-the-summit', 8);

interface Played extends BotRun {
  steps: { before: GameState; command: Command }[];
}
const played = new Map<string, Played>();

/** One run of a player, played once however many tests look at it. */
function play(name: string, level = SUMMIT, seed = 'player'): Played {
  const key = `${name} ${level.id} ${level.quarters} ${seed}`;
  const known = played.get(key);
  if (known) return known;
  const player = PLAYERS[name];
  if (!player) throw new RangeError(`no player "${name}"`);
  const steps: Played['steps'] = [];
  let before: GameState | null = null;
  const run = playRun(
    level,
    seed,
    player,
    (after, command) => {
      if (before) steps.push({ before, command });
      before = after;
    },
    false,
  );
  const found = { ...run, steps };
  played.set(key, found);
  return found;
}

const shortest = (id: string) => shipped(id, Math.min(...shippedLengths(id)));

const ids = shippedIds();

/** Where a player is tried: in one level, by turns; in all of them in the whole test. */
const levelsOf = (nth: number) =>
  ids.filter((_, i) => i === nth % ids.length || sized(0, 1) > 0).map(shortest);

// A refused command is an error.
test.each(OTHERS.map((name, nth) => ({ name, nth })))(
  '$name plays by the rules to the end',
  ({ name, nth }) => {
    for (const level of levelsOf(nth)) expect(isOver(play(name, level).final)).toBe(true);
  },
);

test.each(THINKS)('%s plays by the rules to the end', (name) => {
  expect(isOver(play(name, pond()).final)).toBe(true);
});

describe('from whom one thing is taken', () => {
  const roads = ['', 'tiered-', 'closed-'];

  test('there is one for every ladder, every switch, the dial and the teams, on each road', () => {
    for (const prefix of roads)
      for (const what of [...LADDERS, ...SWITCHES, 'content', 'teams'])
        expect(ABLATED).toContain(`${prefix}no-${what}`);
  });

  test.each(ABLATED.map((name, nth) => ({ name, nth })))(
    '$name never orders it, and plays to the end',
    ({ name, nth }) => {
      const what = name.replace(/^(.*-)?no-/, '');
      for (const level of levelsOf(nth)) {
        const { commands, final } = play(name, level);
        expect(isOver(final)).toBe(true);
        for (const c of commands) {
          if (c.type === 'climb') expect(c.ladder).not.toBe(what);
          // What a letter set is taken back.
          if (c.type === 'switch' && c.on) expect(c.id).not.toBe(what);
          if (c.type === 'content' || c.type === 'post')
            expect(what).not.toBe(c.type === 'post' ? 'teams' : c.type);
        }
      }
    },
  );

  const orders = (name: string) =>
    play(name).commands.flatMap((c) =>
      c.type === 'climb' ? [c.ladder] : c.type === 'switch' && c.on ? [c.id] : [],
    );

  test('nobody orders what the whole player orders', () => {
    const things = new Set(orders('careful'));
    expect(things.size).toBeGreaterThan(3);
    for (const what of things) expect(orders(`no-${what}`)).not.toContain(what);
  });

  /** Capacity paid for rungs and switches. */
  const spent = (name: string) => {
    const { steps } = play(name);
    let sum = 0;
    for (const [i, { before, command }] of steps.entries())
      if (['climb', 'switch', 'content'].includes(command.type))
        sum += before.capacity - (steps[i + 1]?.before.capacity ?? before.capacity);
    return sum;
  };

  test('what is saved is spent on the next wish', () => {
    const things = [...new Set(orders('careful'))];
    const sum = things.reduce((n, what) => n + spent(`no-${what}`), 0);
    expect(sum).toBeGreaterThan(0.8 * things.length * spent('careful'));
  });
});

describe('a routine', () => {
  test('posts nobody, writes nothing, offers nothing, and begins with the same rung in every world', () => {
    const order = (seed: string) =>
      play('routine-first', SUMMIT, seed).commands.flatMap((c) =>
        c.type === 'climb' ? [`${c.ladder} ${c.to}`] : [],
      );
    const kinds = new Set(play('routine-first').commands.map(({ type }) => type));
    for (const kind of ['post', 'report', 'offer'] as const) expect(kinds).not.toContain(kind);
    // Later on a random answer may have spent what a step costs.
    expect(order('a')[0]).toBe(order('b')[0]);
  });

  test('presses one button a beat', () => {
    for (const name of ['routine-first', 'routine-top'])
      for (const c of play(name).commands)
        if (c.type === 'beat') expect(c.actions.length).toBeLessThanOrEqual(1);
  });
});

describe('nights', () => {
  /** Commands at beats, with what was known. */
  const beats = (name: string) =>
    ['player', 'another'].flatMap((seed) =>
      play(name, SUMMIT, seed).steps.filter(({ before }) => before.phase === 'night'),
    );
  const orderIn = (command: Command) =>
    command.type === 'beat'
      ? command.actions.find((a) => a.do === 'revert' || a.do === 'contain')
      : undefined;

  test('asleep nobody does anything', () => {
    for (const { command } of beats('night-idle'))
      expect(command).toEqual({ type: 'beat', actions: [] });
  });

  test('the oracle never orders the wrong one, and never asks', () => {
    for (const { before, command } of beats('night-oracle')) {
      const culprit = before.night?.incident?.spec.fault.culprit;
      const order = orderIn(command);
      if (order?.do === 'revert') expect(order.suspect).toBe(culprit);
      if (order?.do === 'contain') expect(culprit).toBe('attack');
      if (command.type === 'beat') expect(command.actions.map((a) => a.do)).not.toContain('ask');
    }
  });

  test('who takes the likeliest orders at the first beat, on whatever chance', () => {
    const first = beats('night-top').filter(
      ({ before }) =>
        before.night?.beats?.index === 0 &&
        before.night.beats.stations[0]?.kind !== 'triage' &&
        before.night.incident?.response.revertedAt === null,
    );
    expect(first.length).toBeGreaterThan(0);
    for (const { before, command } of first) {
      const top = [...(before.night?.beats?.suspects ?? [])].sort((a, b) => b.chance - a.chance)[0];
      const order = orderIn(command);
      expect(order?.do === 'revert' ? order.suspect : 'attack').toBe(top?.id);
    }
  });
});

describe('letters', () => {
  test('are answered by whoever answers them worst or at random, as often as by who answers well', () => {
    const answered = (name: string) =>
      play(name).commands.filter(({ type }) => type === 'answer').length;
    for (const name of ['letters-random', 'letters-worst', 'routine-first'])
      expect(answered(name)).toBeGreaterThan(0.6 * answered('careful'));
  });
});
