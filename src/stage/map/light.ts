import { fromCell, type MapFrame } from '../projection.ts';

const RAD = Math.PI / 180;

/** The sun's height over the equator, in degrees: the incidents happen in July. */
const DECLINATION = 20.2;

/** Longitude under the sun at a minute of the UTC day, in degrees, -180 to 180. */
export function sunLon(utcMinute: number): number {
  return 180 - utcMinute / 4;
}

/** Sine of the sun's height at a point: above 0 it is day. */
export function daylight(lon: number, lat: number, utcMinute: number): number {
  return (
    Math.sin(lat * RAD) * Math.sin(DECLINATION * RAD) +
    Math.cos(lat * RAD) * Math.cos(DECLINATION * RAD) * Math.cos((lon - sunLon(utcMinute)) * RAD)
  );
}

/** The latitude at which the sun stands on the horizon, for drawing the edge of the night. */
export function duskLat(lon: number, utcMinute: number): number {
  return Math.atan(-Math.cos((lon - sunLon(utcMinute)) * RAD) / Math.tan(DECLINATION * RAD)) / RAD;
}

/** The sine of the sun's height as a byte: 128 = the horizon. */
export function lightByte(sine: number): number {
  return Math.max(0, Math.min(255, Math.round(128 + sine * 160)));
}

/** Size of the light map, and how far it reaches above and below the matrix, in cells. */
export const LIGHT = { width: 128, height: 64, above: 40, below: 70 } as const;

/**
 * The light over a city by its own clock, as the sine of the sun's height: from about 6:30 to 17:30, from the east first.
 *
 * @param part from the city's west edge (0) to its east edge (1)
 */
export function cityLight(utcMinute: number, offset: number, part: number): number {
  const turn = ((utcMinute / 60 + offset) / 24) * 2 * Math.PI;
  return -Math.cos(turn) - 0.13 + (part - 0.5) * 0.08;
}

/**
 * Writes the light over a map as bytes: 128 = the horizon, brighter = day. The light map spans the whole
 * width of the matrix and repeats sideways. A city lies under one light, given by its own clock.
 */
export function fillLight(
  frame: MapFrame,
  utcMinute: number,
  offset: number,
  out: Uint8Array,
): void {
  const tall = frame.height + LIGHT.above + LIGHT.below;
  for (let j = 0; j < LIGHT.height; j++) {
    const y = ((j + 0.5) / LIGHT.height) * tall - LIGHT.above;
    for (let i = 0; i < LIGHT.width; i++) {
      const x = ((i + 0.5) / LIGHT.width) * frame.width;
      let sine: number;
      if (frame.kind === 'plane') {
        sine = cityLight(utcMinute, offset, i / LIGHT.width);
      } else {
        const at = fromCell(frame, x, y);
        sine = daylight(at.lon, Math.max(-85, Math.min(85, at.lat)), utcMinute);
      }
      out[j * LIGHT.width + i] = lightByte(sine);
    }
  }
}
