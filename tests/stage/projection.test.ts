import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atlasOf } from '../../src/stage/map/atlas.ts';
import {
  basePitch,
  clampView,
  fromCell,
  homeView,
  matrixOf,
  miller,
  project,
  toCell,
  unmiller,
  unproject,
} from '../../src/stage/projection.ts';

const world = atlasOf('world');
const city = atlasOf('city');
const insets = { left: 390, top: 66, right: 0, bottom: 218 };
const size = { width: 1366, height: 768, ratio: 1 };

describe('projection', () => {
  it('undoes its own latitudes', () => {
    expect(miller(0)).toBeCloseTo(0, 9);
    for (const lat of [-56, -20, 10, 45, 75]) expect(unmiller(miller(lat))).toBeCloseTo(lat, 9);
  });

  it('comes back from the screen to the same place', () => {
    const lon = fc.double({ min: -170, max: 179, noNaN: true });
    const lat = fc.double({ min: -50, max: 74, noNaN: true });
    const zoom = fc.double({ min: 1, max: 14, noNaN: true });
    fc.assert(
      fc.property(lon, lat, zoom, (x, y, z) => {
        const view = { ...homeView(world), zoom: z };
        const at = project(x, y, size, insets, world, view);
        const back = unproject(at.x, at.y, size, insets, world, view);
        expect(back.lon).toBeCloseTo(x, 6);
        expect(back.lat).toBeCloseTo(y, 6);
      }),
    );
  });

  it('fills the free place with the land where people live, give or take the rounding to whole pixels', () => {
    for (const map of [world, city]) {
      for (const s of [
        size,
        { width: 390, height: 844, ratio: 2 },
        { width: 952, height: 666, ratio: 1 },
        { width: 1920, height: 1080, ratio: 1 },
      ]) {
        const room = s.width === 390 ? { left: 0, top: 76, right: 0, bottom: 566 } : insets;
        const { core } = map;
        const a = project(core.west, core.north, s, room, map, homeView(map));
        const b = project(core.east, core.south, s, room, map, homeView(map));
        const free = { x: s.width - room.left - room.right, y: s.height - room.top - room.bottom };
        const full = Math.max((b.x - a.x) / free.x, (b.y - a.y) / free.y);
        expect(full).toBeGreaterThan(0.72);
        expect(full).toBeLessThan(1.125);
        expect((a.x + b.x) / 2).toBeCloseTo(room.left + free.x / 2, -1);
        expect((a.y + b.y) / 2).toBeCloseTo(room.top + free.y / 2, -1);
      }
    }
  });

  it('sets land dots whole device pixels apart, so that the matrix does not shimmer', () => {
    for (const ratio of [1, 1.5, 2]) {
      for (let width = 320; width <= 1920; width += 40) {
        const s = { width, height: 800, ratio };
        const pitch = basePitch(world, s, { left: 0, top: 0, right: 0, bottom: 0 });
        const steps = [1, 2, 4].map((k) => pitch * k * ratio);
        expect(steps.some((v) => Math.abs(v - Math.round(v)) < 1e-9)).toBe(true);
      }
    }
    const across = (width: number) =>
      matrixOf(world, { width, height: 900, ratio: 1 }, { left: 0, top: 0, right: 0, bottom: 0 });
    for (const width of [390, 952, 1366, 1920]) {
      const { pitch, step } = across(width);
      expect(pitch * step).toBeGreaterThan(2.5);
      expect(pitch * step).toBeLessThanOrEqual(6.2);
    }
  });

  it('puts north up on the city map, in cells from the south-west corner', () => {
    expect(toCell(city, 0, city.height)).toEqual({ x: 0, y: 0 });
    expect(fromCell(city, 10, city.height)).toEqual({ lon: 10, lat: 0 });
  });

  it('does not let anybody lose the map', () => {
    const far = clampView(world, { zoom: 3, x: 9_999, y: -9_999 }, 14);
    const at = toCell(world, world.home.east, world.home.north);
    expect(far.x).toBeLessThan(at.x);
    expect(far.y).toBeGreaterThan(at.y);
    expect(clampView(world, { zoom: 0.2, x: 0, y: 0 }, 14)).toEqual(homeView(world));
    expect(clampView(world, { zoom: 90, x: 100, y: 60 }, 14).zoom).toBe(14);
  });
});
