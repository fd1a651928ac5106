import { describe, expect, it } from 'vitest';
import { atlasOf } from '../../src/stage/map/atlas.ts';
import { daylight, duskLat, fillLight, LIGHT } from '../../src/stage/map/light.ts';

describe('day and night', () => {
  it('lights Asia and leaves the Americas dark at 04:21 UTC', () => {
    expect(daylight(114, 30, 261)).toBeGreaterThan(0.9);
    expect(daylight(-74, 40, 261)).toBeLessThan(0);
    expect(daylight(-46, -23, 261)).toBeLessThan(-0.5);
  });

  it('draws the edge of the night where the sun stands on the horizon', () => {
    for (const lon of [-150, -60, 10, 90]) {
      expect(daylight(lon, duskLat(lon, 700), 700)).toBeCloseTo(0, 9);
    }
  });

  it('goes once round the world in a day', () => {
    const at = (minute: number) => {
      const out = new Uint8Array(LIGHT.width * LIGHT.height);
      fillLight(atlasOf('world'), minute, 0, out);
      return out;
    };
    expect(at(0)).toEqual(at(1440));
    expect(at(0)).not.toEqual(at(360));
  });

  it('is dark in the city before its own morning', () => {
    const out = new Uint8Array(LIGHT.width * LIGHT.height);
    fillLight(atlasOf('city'), 4 * 60, 1, out);
    expect(Math.max(...out)).toBeLessThan(128);
    fillLight(atlasOf('city'), 11 * 60, 1, out);
    expect(Math.min(...out)).toBeGreaterThan(128);
  });
});
