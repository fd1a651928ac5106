import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE } from '../../src/stage/fleet/allocate.ts';
import { mostInAQuarter, splits } from '../../src/stage/fleet/deep.ts';
import { FINEST } from '../../src/stage/fleet/dots.ts';
import { layOutFleet } from '../../src/stage/fleet/layout.ts';
import {
  dotOfMachine,
  machineAt,
  machinesOfDot,
  stretches,
} from '../../src/stage/fleet/machines.ts';
import { Marks } from '../../src/stage/fleet/marks.ts';
import { atlasOf } from '../../src/stage/map/atlas.ts';
import { DOT_STATES, type DotState, type StagePlace } from '../../src/stage/picture.ts';

const place = (id: string, lon: number, lat: number, weight: number): StagePlace => ({
  id,
  label: id,
  lon,
  lat,
  radius: 16,
  utcOffset: 0,
  weight,
});
const places = [place('europe', 12, 49, 3), place('oceania', 146, -28, 1)];
const layout = layOutFleet(atlasOf('world'), places, 2);
const night = {
  counts: {
    europe: { healthy: 249_000, looping: 930, waiting: 63, healed: 7 },
    oceania: { healthy: 70_000, looping: 9_000, handed: 11 },
  },
  reached: { europe: 4_000 },
};
const kinds = splits(mostInAQuarter(layout, night));
const last = kinds.at(-1) ?? 1;

/** How many marks of each state lie on the whole map. */
function seen(marks: Marks): Partial<Record<DotState, number>> {
  const sight = marks.sight(-10, -10, 360, 170);
  const found: Partial<Record<DotState, number>> = {};
  for (const code of sight.codes) {
    const state = DOT_STATES[code - 1];
    if (state) found[state] = (found[state] ?? 0) + 1;
  }
  return found;
}

describe('machines by number', () => {
  const counts = fc.record({
    healthy: fc.nat(9_000),
    updating: fc.nat(50),
    looping: fc.nat(900),
    waiting: fc.nat(90),
    healed: fc.nat(9),
    handed: fc.nat(9),
  });

  it('each stand behind exactly one dot, which stands for them', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 30, max: 400 }), (c, dots) => {
        const fleet = { counts: { here: c }, reached: { here: 40 } };
        const list = stretches(fleet, 'here', dots);
        const all = Object.values(c).reduce((a, b) => a + b, 0);
        if (all < dots) return;
        for (let machine = 0; machine < all; machine += 1 + Math.floor(all / 97)) {
          const [first, many] = machinesOfDot(list, dotOfMachine(list, machine));
          const own = list.find((s) => machine >= s.machine && machine < s.machine + s.machines);
          // A state that got no dot at all is counted with its neighbour.
          if (!own || own.dots === 0) continue;
          expect(machine).toBeGreaterThanOrEqual(first);
          expect(machine).toBeLessThan(first + many);
        }
      }),
    );
  });

  it('do what the counts say, state by state', () => {
    const { europe } = night.counts;
    expect(machineAt(night, 'europe', 0)).toEqual({ state: 'healed', rank: 0, of: 7 });
    expect(machineAt(night, 'europe', 7)).toEqual({ state: 'waiting', rank: 0, of: 63 });
    expect(machineAt(night, 'europe', 7 + 63 + 929)).toMatchObject({ state: 'looping', of: 930 });
    expect(machineAt(night, 'europe', 1000)?.state).toBe('healthy');
    const all = Object.values(europe).reduce((a, b) => a + b, 0);
    expect(machineAt(night, 'europe', all)).toBeNull();
  });

  it('stay what they are while others fall', () => {
    const before = machineAt(night, 'oceania', 500);
    const later = { counts: { oceania: { healthy: 60_000, looping: 19_000, handed: 11 } } };
    expect(machineAt(later, 'oceania', 500)?.state).toBe(before?.state);
  });
});

describe('marks', () => {
  it('come down to one for every machine of millions, each in its state', () => {
    const marks = new Marks(layout, night, FINEST * last);
    expect(marks.isDeep).toBe(true);
    expect(seen(marks)).toEqual({
      healthy: 249_000 + 70_000,
      looping: 9_930,
      waiting: 63,
      healed: 7,
      handed: 11,
    });
  });

  it('keep every fault in sight on the way there', () => {
    for (const k of kinds) {
      const found = seen(new Marks(layout, night, FINEST * k));
      for (const state of ['looping', 'waiting', 'healed', 'handed'] as const)
        expect(found[state] ?? 0, `${state} at ${k}`).toBeGreaterThan(0);
    }
  });

  it('show the same piece whatever else is in sight', () => {
    const marks = new Marks(layout, night, FINEST * last);
    const wide = marks.sight(180, 30, 200, 50);
    const small = marks.sight(188, 38, 192, 42);
    for (let y = 0; y < small.height; y++)
      for (let x = 0; x < small.width; x++) {
        const there = (small.y + y - wide.y) * wide.width + small.x + x - wide.x;
        if (small.x + x - wide.x >= wide.width) continue;
        expect(small.codes[y * small.width + x]).toBe(wide.codes[there]);
      }
    expect(marks.holds(wide, 188, 38, 192, 42)).toBe(true);
    expect(marks.holds(small, 180, 30, 200, 50)).toBe(false);
  });

  it('are found again where their machine is said to stand, at every grain', () => {
    for (const side of [1, 2, 4, FINEST, ...kinds.map((k) => k * FINEST)]) {
      const marks = new Marks(layout, night, side);
      for (const machine of [0, 8, 80, 950, 5_000, 100_000, 249_999]) {
        const at = marks.spotOf('europe', machine);
        const mark = at && marks.at(at.x, at.y);
        expect(mark?.place).toBe('europe');
        const now = machineAt(night, 'europe', machine)?.state;
        expect(
          machineAt(night, 'europe', mark?.machine ?? -1)?.state,
          `${machine} of ${side}`,
        ).toBe(now);
        if (side === FINEST * last) expect(mark).toMatchObject({ machine, machines: 1 });
      }
    }
  });

  it('are not split where every machine has one already', () => {
    const town = { counts: { europe: { healthy: 3_000 }, oceania: { healthy: 900 } } };
    expect(splits(mostInAQuarter(layout, town))).toEqual([]);
  });

  it('tell nothing beside them', () => {
    expect(new Marks(layout, night, 1).at(-50, -50)).toBeNull();
    expect(new Marks(layout, night, FINEST * 2).at(5, 150)).toBeNull();
  });
});

it('codes fit their textures', () => {
  expect(Math.max(...Object.values(CODE))).toBeLessThan(16);
});
