import { describe, expect, test } from 'vitest';
import { levelsOnDisk } from '../../src/cli/shared/levels-on-disk.ts';
import { newRun } from '../../src/sim/index.ts';
import { stillOfState } from '../../src/stage/still.ts';

const NONE = {
  unreached: 0,
  updated: 0,
  looping: 0,
  waiting: 0,
  blind: 0,
  locked: 0,
  healed: 0,
};

describe('the map standing still', () => {
  for (const { id, lengths } of levelsOnDisk().list()) {
    const level = levelsOnDisk().get({ id, quarters: lengths[0] ?? 0 });
    if (!level) throw new Error(id);
    const state = newRun(level, 'still');

    test(`${id}: the whole fleet lies within the picture, each dot on its own place`, () => {
      const { dots, box, land } = stillOfState(state, {});
      expect(land.length).toBeGreaterThan(20);
      expect(dots.length).toBeGreaterThan(100);
      expect(dots.every((d) => d.state === 'healthy')).toBe(true);
      expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(dots.length);
      const inside = dots.filter(
        ({ x, y }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
      );
      expect(inside.length).toBe(dots.length);
    });

    test(`${id}: as many dots of a region are in trouble as machines, and one machine keeps one`, () => {
      const before = stillOfState(state, {}).dots;
      for (const region of level.regions.slice(0, 3)) {
        const machines = Math.round(region.share * level.fleet);
        const half = { ...NONE, looping: Math.round(machines / 2) };
        const { dots } = stillOfState(state, { [region.id]: half });
        const looping = dots.filter((d) => d.state === 'looping').length;
        const all = stillOfState(state, {
          [region.id]: { ...NONE, looping: machines },
        }).dots.filter((d) => d.state === 'looping').length;
        expect(Math.abs(looping - all / 2)).toBeLessThanOrEqual(1);
        expect(dots.length).toBe(before.length);
        const one = stillOfState(state, { [region.id]: { ...NONE, waiting: 1 } });
        expect(one.dots.filter((d) => d.state === 'waiting').length).toBe(1);
      }
    });
  }
});
