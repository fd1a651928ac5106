/** The public guess: the one bet of a run, placed at night. */
import { describe, expect, test } from 'vitest';
import { actionsNow, type Level } from '../../../src/sim/index.ts';
import { loudFault, peace, type World, world } from '../../kit/world.ts';

const night = (level: Partial<Level> = {}): World =>
  world(
    {
      ...peace,
      matters: [],
      script: [1, 2].map((quarter) => ({ quarter, fault: loudFault })),
      ...level,
    },
    'guess',
  ).commits();
const guesses = (w: World): string[] =>
  actionsNow(w.state).flatMap((a) => (a.do === 'guess' ? [a.suspect] : []));
const name = (suspect: string) => ({ do: 'guess', suspect }) as const;

describe('a public guess', () => {
  test.each([
    ['alder', 2],
    ['birch', -2],
  ])('of %s is worth %i Standing once the call is over, and nothing before', (suspect, worth) => {
    const w = night();
    const { standing } = w.state;
    w.acts(name(suspect));
    expect(w.state.standing).toBe(standing);
    w.sleeps();
    expect(w.state.standing).toBe(standing + worth);
    expect(w.state.review?.lines[0]?.guessed).toEqual({ suspect, right: worth > 0 });
  });

  test('is free, names anybody who is still possible, and is made before the second call', () => {
    const w = night();
    const possible = (w.state.night?.beats?.suspects ?? []).map((x) => x.id);
    expect(guesses(w)).toEqual(possible);
    w.acts();
    expect(guesses(w)).toEqual([]);
  });

  test('is made once a run', () => {
    const w = night().acts(name('birch')).sleeps().does({ type: 'next' });
    expect(guesses(w.commits())).toEqual([]);
  });

  test('is not made once it is known who it was', () => {
    const w = night();
    w.given((s) => {
      if (s.night?.beats) s.night.beats.confirmed = 'alder';
    });
    expect(guesses(w)).toEqual([]);
  });
});
