import { describe, expect, it } from 'vitest';
import { layOutFleet } from '../../src/stage/fleet/layout.ts';
import {
  landInto,
  lightInto,
  MARGIN,
  machinesInto,
  roomFor,
} from '../../src/stage/layers/cells.ts';
import { TILE, tileBytes } from '../../src/stage/layers/tiles.ts';
import { atlasOf } from '../../src/stage/map/atlas.ts';
import { cityLight, daylight, lightByte } from '../../src/stage/map/light.ts';
import { DOT_STATES } from '../../src/stage/picture.ts';
import { fromCell } from '../../src/stage/projection.ts';

const atlas = atlasOf('world');
const places = [
  { id: 'europe', label: '', lon: 10, lat: 50, radius: 18, utcOffset: 1, weight: 2 },
  { id: 'africa', label: '', lon: 20, lat: 2, radius: 26, utcOffset: 2, weight: 1 },
];

/** Four bytes of a half cell, counted from the matrix's corner. */
const at = (bytes: Uint8Array, x: number, y: number) => {
  const from = ((y + MARGIN.miller.above * 2) * atlas.width * 2 + x) * 4;
  return [...bytes.subarray(from, from + 4)];
};

describe('the whole world by half cell', () => {
  for (const grain of [1, 2, 4]) {
    it(`puts a machine in the middle of its block, in place of the land there (grain ${grain})`, () => {
      const layout = layOutFleet(atlas, places, grain);
      const bytes = roomFor(atlas);
      landInto(atlas, grain, bytes);
      const land = bytes.slice();
      const codes = new Uint8Array(layout.blocks.length).fill(3);
      machinesInto(atlas, layout, codes, land, bytes);
      for (const { i, j } of layout.blocks) {
        // The land dot in the middle of a block starts at a whole number of blocks.
        const [x, y] = [i * layout.step * 2, j * layout.step * 2];
        expect(at(bytes, x, y).slice(0, 3)).toEqual([0, 48, 255]);
        expect(at(bytes, x + grain * 2 - 1, y + grain * 2 - 1).slice(0, 3)).toEqual([0, 48, 255]);
        const beside = [x + grain * 2, y] as const;
        expect(at(bytes, ...beside)[0]).toBe(at(land, ...beside)[0]);
        expect(at(bytes, ...beside)[1]).toBe(48);
      }
      machinesInto(atlas, layout, codes.fill(0), land, bytes);
      expect(bytes.every((value, k) => k % 4 !== 0 || value === land[k])).toBe(true);
      expect(bytes.every((value, k) => k % 4 !== 1 || value === 0)).toBe(true);
    });
  }

  it('lights every half cell by the height of the sun', () => {
    const bytes = roomFor(atlas);
    lightInto(atlas, 261, 0, bytes);
    for (const [x, y] of [
      [10, 20],
      [300, 100],
      [500, 200],
      [703, 313],
    ] as const) {
      const { lon, lat } = fromCell(atlas, (x + 0.5) / 2, (y + 0.5) / 2);
      expect(at(bytes, x, y)[3]).toBeCloseTo(lightByte(daylight(lon, lat, 261)), -0.5);
    }
  });
});

describe('a city by half cell', () => {
  const city = atlasOf('city');
  const bytes = roomFor(city);
  landInto(city, 1, bytes);
  const row = (y: number) => (y + MARGIN.plane.above * 2) * city.width * 8;

  it('gives every district a tone of its own, and no land where there is water', () => {
    const tones = new Map<number, number[]>();
    city.land.forEach((district, cell) => {
      const [x, y] = [cell % city.width, Math.floor(cell / city.width)];
      const bright = bytes[row(y * 2) + x * 8] ?? 0;
      expect(bright > 0).toBe(district > 0);
      tones.set(district, [...(tones.get(district) ?? []), bright]);
    });
    const middles = [...tones]
      .filter(([district]) => district > 0)
      .map(([district, all]) => [district, all.reduce((a, b) => a + b) / all.length] as const);
    expect(middles.length).toBeGreaterThan(2);
    for (const [district, middle] of middles)
      expect(middle / 255).toBeCloseTo((0.86 + 0.065 * ((district * 2) % 5)) / 1.2, 1);
  });

  it('lies under one light by its own clock, from the east first', () => {
    lightInto(city, 330, 1, bytes);
    const lights = [0, 219, 439].map((x) => bytes[row(20) + x * 4 + 3]);
    expect(lights).toEqual([0, 219, 439].map((x) => lightByte(cityLight(330, 1, x / 440))));
    expect(lights[2]).toBeGreaterThan(lights[0] ?? 255);
  });
});

describe('tiles', () => {
  const bytes = new Uint8Array(TILE.texels * TILE.texels * TILE.across * 4);
  tileBytes(8, 1.36, 'standard', bytes);
  const texel = (code: number, x: number, y: number) => {
    const from = ((y * TILE.across + code) * TILE.texels + x) * 4;
    return [...bytes.subarray(from, from + 4)];
  };

  it('leaves land and sky alone where no machine stands', () => {
    for (let k = 0; k < TILE.texels; k++) expect(texel(0, k, k)).toEqual([0, 0, 0, 0]);
  });

  it('draws each state in a way of its own, and next to nothing to the corners', () => {
    const pictures = DOT_STATES.map((_, k) => {
      expect(texel(k + 1, 0, 0)[3]).toBeLessThan(32);
      return Array.from({ length: 64 }, (_, i) => texel(k + 1, i, 32).concat(texel(k + 1, 32, i)));
    });
    expect(new Set(pictures.map((p) => p.join())).size).toBe(DOT_STATES.length);
  });
});
