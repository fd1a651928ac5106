import { describe, expect, it } from 'vitest';
import type { Film } from '../../src/app/filmOf.ts';
import { placeOf } from '../../src/app/place.ts';
import { Whereabouts } from '../../src/app/whereabouts.ts';
import type { Command, GameState } from '../../src/sim/index.ts';

const state = (phase: GameState['phase'], quarter = 1) => ({ phase, quarter }) as GameState;
const run = (s: GameState, command: Command | null = null) => ({ s, before: null, command });
const beat: Command = { type: 'beat', actions: [] };
const film: Film = { kind: 'quiet' };

describe('the place where one is', () => {
  it('follows from the phase of the run', () => {
    expect(placeOf(run(state('coldOpen', 0))).at).toBe('coldOpen');
    expect(placeOf(run(state('review', 0))).at).toBe('stopped');
    expect(placeOf(run(state('desk'))).at).toBe('desk');
    expect(placeOf(run(state('night'))).at).toBe('watch');
    expect(placeOf(run(state('review'))).at).toBe('review');
    expect(placeOf(run(state('over'))).at).toBe('over');
  });

  it('shows the last night of a run that a crisis ended, before it says so', () => {
    expect(placeOf(run(state('over'), beat)).at).toBe('review');
    expect(placeOf(run(state('over'), { type: 'next' })).at).toBe('over');
  });

  it('is the title without a run, and the run where one is under way', () => {
    expect(new Whereabouts(null).place.value).toEqual({ at: 'title' });
    expect(new Whereabouts(state('desk')).place.value.at).toBe('desk');
  });

  it('is the film first, then the room that the run stands in', () => {
    const where = new Whereabouts(null);
    where.follow(run(state('review'), { type: 'commit' }), film);
    expect(where.place.value).toMatchObject({ at: 'film', film });
    where.filmSeen();
    expect(where.place.value.at).toBe('review');
  });

  it('goes from the last night to the end once it is read, and no other way', () => {
    const where = new Whereabouts(null);
    where.follow(run(state('over'), beat), null);
    where.filmSeen();
    expect(where.place.value.at).toBe('review');
    where.lastNightRead();
    expect(where.place.value.at).toBe('over');
    where.follow(run(state('desk')), null);
    where.lastNightRead();
    expect(where.place.value.at).toBe('desk');
  });

  it('is in no run at the title and in the theatre', () => {
    const where = new Whereabouts(state('desk'));
    expect(where.state.value?.phase).toBe('desk');
    where.goTo('theatre');
    expect(where.state.value).toBeNull();
    where.goTo('title');
    expect(where.place.value.at).toBe('title');
  });
});
