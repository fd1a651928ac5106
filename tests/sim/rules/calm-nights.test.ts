/** A calm night: the same as any other, but for what the chair knows of it. */
import { describe, expect, test } from 'vitest';
import { HABITS } from '../../../src/sim/index.ts';
import { loudFault, peace, village, type World, world } from '../../kit/world.ts';

const evening = (calm: boolean, seed = 'night'): World =>
  world(
    { ...peace, ...village, matters: [], calm, script: [{ quarter: 1, fault: loudFault }] },
    seed,
  );
const night = (calm: boolean, seed = 'night'): World => evening(calm, seed).commits();
const suspects = ({ state }: World): string[] =>
  (state.night?.beats?.suspects ?? []).filter((x) => x.chance > 0).map((x) => x.id);
const struck = (w: World): string[] =>
  (w.state.night?.beats?.signals ?? []).flatMap((x) => (x.kind === 'echo' ? [x.points] : []));

/** The innocent one who is left beside the one who did it. */
const innocent = (w: World): string[] =>
  w.state.vendors.map((v) => v.id).filter((id) => id !== 'alder' && !struck(w).includes(id));

describe('a calm night', () => {
  test('begins with two suspects: the one, and somebody who might as well have been', () => {
    expect(suspects(night(false))).toHaveLength(4);
    const calm = suspects(night(true));
    expect(calm).toHaveLength(2);
    expect(calm).toContain('alder');
  });

  test('never strikes the one who did it', () => {
    for (let i = 0; i < 40; i++) expect(suspects(night(true, `guilty ${i}`))).toContain('alder');
  });

  test('strikes each innocent as often as any other, by the night’s own luck', () => {
    const left = { birch: 0, cedar: 0, hearth: 0 };
    const nights = 150;
    for (let i = 0; i < nights; i++)
      for (const id of innocent(night(true, `innocent ${i}`))) left[id as keyof typeof left] += 1;
    expect(left.birch + left.cedar + left.hearth).toBe(nights);
    // Four standard deviations of a fair third.
    const wide = 4 * Math.sqrt((nights * 2) / 9);
    for (const times of Object.values(left))
      expect(Math.abs(times - nights / 3)).toBeLessThan(wide);
  });

  test('strikes the same innocents whatever the chair did before: the night’s luck is its own', () => {
    const busy = evening(true).climbs('rollout').switches('parity', true).commits();
    expect(struck(busy)).toHaveLength(2);
    expect(struck(busy)).toEqual(struck(night(true)));
  });

  test('has cleared the innocent one too by the second call', () => {
    const w = night(true);
    expect(w.state.night?.beats?.confirmed).toBeNull();
    expect(w.acts().state.night?.beats?.confirmed).toBe('alder');
    expect(suspects(w)).toEqual(['alder']);
    expect(night(false).acts().state.night?.beats?.confirmed).toBeNull();
  });

  test('costs what any other night costs that is played alike', () => {
    const costs = (w: World) => w.sleeps().state.receipts.map((r) => [r.meter, r.by, r.cause.key]);
    expect(costs(night(true))).toEqual(costs(night(false)));
  });
});

describe('a calm chair', () => {
  test('knows two habits that a vendor may have, the true one among them, each as likely', () => {
    for (let i = 0; i < 30; i++)
      for (const v of night(true, `habit ${i}`).state.vendors) {
        const possible = HABITS.filter((_, nth) => (v.belief[nth] ?? 0) > 0);
        expect(possible).toHaveLength(2);
        expect(possible).toContain(v.habit);
        expect(Math.max(...v.belief)).toBe(0.5);
      }
  });
});
