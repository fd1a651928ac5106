/** What policy a night meets: rungs, switches and posts as they stand when the day ends. */
import { describe, expect, test } from 'vitest';
import { type LadderId, PRACTICES, rungNamed, SWITCHES } from '../../../src/sim/index.ts';
import { nightPolicy } from '../../../src/sim/rules/nightPolicy.ts';
import { peace, village, type World, world } from '../../kit/world.ts';

const quiet = { ...peace, ...village, matters: [] };
const tonight = (w: World) => nightPolicy(w.state);

describe('tonight’s policy', () => {
  const at = (start: Partial<Record<LadderId, number>>) =>
    tonight(world({ ...quiet, ladders: { open: [], start } }));

  test.each([
    'hygiene',
    'interface',
    'enclaves',
    'attestation',
  ] as const satisfies readonly LadderId[])('is the rung on which %s stands', (ladder) => {
    expect(at({ [ladder]: 2 })).toEqual({ ...at({}), [ladder]: 2 });
  });

  test('is what the rung of rollout says of rings and bake time', () => {
    const { shares, wait } = rungNamed('rollout', 'three');
    expect(at({ rollout: 2 })).toEqual({ ...at({}), rollout: { shares, wait } });
  });

  test('is what the gate of the checks sees and does', () => {
    const { sees, seesRare, silence, halts, diversity } = rungNamed('checks', 'halt');
    expect(at({ checks: 2 })).toEqual({
      ...at({}),
      checks: { sees, seesRare, silence, halts, diversity },
    });
  });

  test('is how machines come home, and who walks to them', () => {
    const { fallback, remote, pace, fieldStaff } = rungNamed('wayback', 'remote');
    expect(at({ wayback: 2 })).toEqual({
      ...at({}),
      wayback: { fallback, remote, pace, fieldStaff },
    });
  });

  test('counts the field staff that a level sends out whatever its way back', () => {
    const own = tonight(world({ ...quiet, fieldStaff: 0.2 })).wayback;
    expect(own).toEqual({ ...at({}).wayback, fieldStaff: 0.2 });
  });

  test('does not yet know a rung that is still on its way', () => {
    const w = world(quiet).climbs('interface');
    expect(w.state.flights).toHaveLength(1);
    expect(tonight(w).interface).toBe(0);
  });

  test.each(PRACTICES)('knows whether %s is in force', (id) => {
    const before = tonight(world(quiet));
    expect(before[id]).toBe(false);
    expect(tonight(world(quiet).practises(id))).toEqual({ ...before, [id]: true });
  });

  test('knows where the dial stands the moment it is turned', () => {
    const w = world(quiet);
    const before = tonight(w);
    expect(before.content).toBe('free');
    expect(tonight(w.turnsContent('allInRings'))).toEqual({ ...before, content: 'allInRings' });
  });

  test.each(SWITCHES)('is the same whatever the switch %s says', (id) => {
    const w = world(quiet);
    const before = tonight(w);
    expect(tonight(w.switches(id, true))).toEqual(before);
  });

  test('is watched where the duty teams are posted', () => {
    expect(tonight(world(quiet))).toMatchObject({
      watchedSuspects: [],
      watchedRegions: [],
      threatDesk: false,
    });
    const posted = world(quiet)
      .posts(0, { at: 'vendor', vendor: 'birch' })
      .posts(1, { at: 'region', region: 'here' })
      .posts(2, { at: 'threats' });
    expect(tonight(posted)).toMatchObject({
      watchedSuspects: ['birch'],
      watchedRegions: ['here'],
      threatDesk: true,
    });
  });
});
