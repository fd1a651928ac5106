import { describe, expect, test } from 'vitest';
import { type Level, newRun, opensIn } from '../../../src/sim/index.ts';
import { shipped } from '../../kit/campaigns.ts';
import { peace, World, world } from '../../kit/world.ts';

const calm: Partial<Level> = {
  ...peace,
  matters: [],
  meters: { continuity: 90, security: 90, ecosystem: 90, legitimacy: 90 },
};
const firstRing = (): World => {
  const w = new World(newRun(shipped('01-first-ring'), 'one a quarter'));
  return w.sleeps().does({ type: 'next' });
};
const post = { type: 'post', team: 0, post: { at: 'threats' } } as const;

describe('what a level opens later', () => {
  const late = () =>
    world({
      ...calm,
      ladders: { open: ['rollout', 'checks'], start: {} },
      switches: { open: ['help'], on: [] },
      content: { stop: 'free', open: true },
      opensIn: { rollout: 2, help: 2, content: 2, teams: 2, bets: 3 },
    });
  const commands = {
    ladder: { type: 'climb', ladder: 'rollout', to: 1 },
    switch: { type: 'switch', id: 'help', on: true },
    dial: { type: 'content', to: 'listsFree' },
    teams: post,
    bets: { type: 'bet', about: { kind: 'incident' }, chance: 50 },
  } as const;

  test.each(Object.entries(commands))(
    'is refused until its quarter, with that as the reason: %s',
    (name, command) => {
      const w = late();
      expect(w.refuses(command)).toBe('opensIn');
      w.waits();
      expect(w.refuses(command)).toBe(name === 'bets' ? 'opensIn' : null);
      w.waits();
      expect(w.refuses(command)).toBeNull();
    },
  );

  test('says in which quarter it opens, and nothing once it is open', () => {
    const w = late();
    expect([opensIn(w.state, 'rollout'), opensIn(w.state, 'checks')]).toEqual([2, null]);
    expect(opensIn(w.waits().state, 'rollout')).toBeNull();
  });

  test('never opens what only a letter opens', () => {
    const w = world({ ...calm, ladders: { open: [], start: {} }, opensIn: { door: 2 } }).waits();
    expect(w.refusesToClimb('door', 1)).toBe('ladderLocked');
  });
});

describe('First Ring', () => {
  test('opens one ladder a quarter, and teams and the bet in the last', () => {
    const w = firstRing();
    const open = () => [
      ...(['rollout', 'checks', 'wayback'] as const).filter((id) => w.state.ladders[id].open),
      ...(['teams', 'bets'] as const).filter((id) => opensIn(w.state, id) === null),
    ];
    const seen: string[][] = [];
    while (w.state.phase === 'desk') {
      seen.push(open());
      w.waits();
    }
    expect(seen).toEqual([
      ['wayback'],
      ['rollout', 'wayback'],
      ['rollout', 'checks', 'wayback'],
      ['rollout', 'checks', 'wayback', 'teams', 'bets'],
    ]);
  });
});

describe('a duty team', () => {
  test('stays where it stood', () => {
    const w = world(calm).posts(0, { at: 'threats' }).posts(1, { at: 'vendor', vendor: 'birch' });
    const { teams } = w.state;
    expect(w.waits().state.teams).toEqual(teams);
  });

  test('rests again where its vendor has gone', () => {
    const w = world(calm)
      .posts(1, { at: 'vendor', vendor: 'birch' })
      .given((s) => {
        for (const v of s.vendors) if (v.id === 'birch') v.present = false;
      });
    expect(w.waits().state.teams[1]).toEqual({ at: 'rest' });
  });
});
