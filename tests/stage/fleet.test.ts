import { describe, expect, it } from 'vitest';
import { CODE } from '../../src/stage/fleet/allocate.ts';
import { FINEST, finestSide, Seating } from '../../src/stage/fleet/dots.ts';
import { layOutFleet } from '../../src/stage/fleet/layout.ts';
import { atlasOf, unpackMap } from '../../src/stage/map/atlas.ts';
import type { StagePlace } from '../../src/stage/picture.ts';

const place = (
  id: string,
  lon: number,
  lat: number,
  radius: number,
  weight: number,
): StagePlace => ({
  id,
  label: id,
  lon,
  lat,
  radius,
  utcOffset: 0,
  weight,
});
const regions = [
  place('america', -95, 40, 26, 30),
  place('europe', 10, 50, 18, 40),
  place('asia', 110, 30, 24, 30),
];
const districts = ['harbour', 'oldtown', 'hill', 'field', 'suburbs'].map((id) =>
  place(id, 0, 0, 10, 20),
);
const world = atlasOf('world');
const city = atlasOf('city');

describe('maps', () => {
  it('keep the islands that a coarse raster loses', () => {
    const landNear = (lon: number, lat: number, reach: number) => {
      let cells = 0;
      for (let j = 0; j < world.height; j++)
        for (let i = 0; i < world.width; i++) {
          const x = world.west + (i + 0.5) * world.pitch;
          const y = world.top - (j + 0.5) * world.pitch;
          if (Math.hypot(x - lon, y - lat) < reach && world.land[j * world.width + i]) cells++;
        }
      return cells;
    };
    expect(landNear(138, 38, 8)).toBeGreaterThan(25); // Japan (in Miller degrees)
    expect(landNear(-2, 60, 6)).toBeGreaterThan(20); // Britain
    expect(landNear(173, -44, 7)).toBeGreaterThan(15); // New Zealand
    expect(landNear(-30, 30, 6)).toBe(0); // open Atlantic
  });

  it('carry the districts that levels name', () => {
    expect(city.districts.map((d) => d.id)).toEqual([
      'harbour',
      'oldtown',
      'hill',
      'field',
      'suburbs',
    ]);
    city.districts.forEach((_, k) => {
      expect(city.land.filter((v) => v === k + 1).length).toBeGreaterThan(300);
    });
  });

  it('unpack runs, a district holding until the next', () => {
    const box = { west: 0, east: 5, north: 2, south: 0 };
    const frame = { pitch: 1, west: 0, top: 2, home: box, core: box };
    const map = unpackMap({
      ...frame,
      kind: 'plane',
      width: 5,
      height: 2,
      districts: [],
      rows: ['0-1:2,3', '4:3'],
    });
    expect([...map.land]).toEqual([2, 2, 0, 2, 0, 0, 0, 0, 0, 3]);
  });
});

describe('the fleet on the map', () => {
  it('is the same every time', () => {
    expect(layOutFleet(world, regions, 1).blocks).toEqual(layOutFleet(world, regions, 1).blocks);
  });

  it('gives each place blocks by its weight, none of them twice', () => {
    const layout = layOutFleet(world, regions, 1);
    const seen = new Set(layout.blocks.map((b) => b.j * layout.columns + b.i));
    expect(seen.size).toBe(layout.blocks.length);
    for (const { from, to } of layout.ranges.values()) expect(to - from).toBeGreaterThan(60);
  });

  it('finds room for a place without land', () => {
    const layout = layOutFleet(world, [...regions, place('atoll', -140, -30, 0.01, 1)], 1);
    const range = layout.ranges.get('atoll');
    expect((range?.to ?? 0) - (range?.from ?? 0)).toBe(1);
  });

  it('keeps city districts to their own ground', () => {
    const layout = layOutFleet(city, districts, 1);
    for (const [id, { from, to }] of layout.ranges) {
      const number = city.districts.findIndex((d) => d.id === id) + 1;
      for (const { i, j } of layout.blocks.slice(from, to)) {
        const cells = [0, 1].flatMap((dy) =>
          [0, 1].map((dx) => city.land[(j * 2 + dy) * city.width + i * 2 + dx]),
        );
        expect(cells).toContain(number);
      }
    }
  });

  it('shows each of 24,000 machines as a dot of its own when near', () => {
    const layout = layOutFleet(city, districts, 1);
    const counts = Object.fromEntries(
      districts.map((d) => [d.id, { healthy: 4_100, looping: 700 }]),
    );
    const side = finestSide(layout, { counts });
    const out = new Uint8Array(layout.blocks.length * side * side);
    new Seating(layout, side).fill({ counts }, out);
    expect(out.filter((c) => c === CODE.healthy).length).toBe(20_500);
    expect(out.filter((c) => c === CODE.looping).length).toBe(3_500);
    expect(side).toBeLessThanOrEqual(FINEST);
    expect(out.length).toBeLessThanOrEqual(512 * 192);
  });

  it('never shows more dots than machines', () => {
    const layout = layOutFleet(world, regions, 1);
    const out = new Uint8Array(layout.blocks.length * 4);
    new Seating(layout, 2).fill({ counts: { europe: { healthy: 7, looping: 2 } } }, out);
    expect(out.filter((c) => c > 0).length).toBe(9);
    expect(out.filter((c) => c === CODE.looping).length).toBe(2);
  });

  it('keeps a machine at fault in its seat while others fall', () => {
    const layout = layOutFleet(world, regions, 1);
    const seating = new Seating(layout, 4);
    let before = new Uint8Array(layout.blocks.length * 16);
    for (let looping = 0; looping <= 200_000; looping += 8_000) {
      const out = new Uint8Array(before.length);
      seating.fill({ counts: { asia: { looping, healthy: 400_000 - looping } } }, out);
      expect(before.every((code, at) => code !== CODE.looping || out[at] === CODE.looping)).toBe(
        true,
      );
      before = out;
    }
  });
});
