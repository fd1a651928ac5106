import type { FleetLayout } from '../fleet/layout.ts';
import type { Atlas } from '../map/atlas.ts';
import { cityLight, daylight, lightByte, sunLon } from '../map/light.ts';
import { scatter } from '../map/luck.ts';
import { fromCell } from '../projection.ts';
import { landBit, landBits } from './bytes.ts';
import { BRIGHTEST } from './far.glsl.ts';

/** Rows of cells above and below the matrix that carry light only: a city's is the same in all rows, so that one does. */
export const MARGIN = {
  miller: { above: 40, below: 70 },
  plane: { above: 1, below: 1 },
} as const;

/** Rows of cells, those of light included. */
export const rowsOf = ({ kind, height }: Atlas): number =>
  MARGIN[kind].above + height + MARGIN[kind].below;

/** Bytes of the first half cell of the matrix, and of a row of half cells. */
const start = (atlas: Atlas): number => MARGIN[atlas.kind].above * 2 * rowOf(atlas);
const rowOf = (atlas: Atlas): number => atlas.width * 8;

/** Room for all half cells of a map, four bytes each: land, state, brightness, light. */
export function roomFor(atlas: Atlas): Uint8Array {
  return new Uint8Array(rowOf(atlas) * rowsOf(atlas) * 2);
}

/** A city's districts differ in tone; the world is of one. */
const toneOf = (atlas: Atlas, bits: number): number =>
  atlas.kind === 'plane' ? 0.86 + 0.065 * (((bits >> 3) * 2) % 5) : 1;

/** Writes land at a grain: how bright each land dot is, a little of its own, and 0 where there is none. */
export function landInto(atlas: Atlas, grain: number, out: Uint8Array): void {
  const bits = landBits(atlas);
  const bit = landBit(grain);
  const across = atlas.width * 2;
  for (let y = 0; y < atlas.height * 2; y++) {
    let at = start(atlas) + y * rowOf(atlas);
    const cells = (y >> 1) * atlas.width;
    const row = Math.floor(y / 2 / grain);
    for (let x = 0; x < across; x++, at += 4) {
      const cell = bits[cells + (x >> 1)] ?? 0;
      if (!(cell & bit)) {
        out[at] = 0;
        continue;
      }
      const luck = scatter(Math.floor(x / 2 / grain), row, 64);
      const bright = ((0.93 + 0.14 * luck) * toneOf(atlas, cell)) / BRIGHTEST[atlas.kind];
      out[at] = Math.round(bright * 255);
    }
  }
}

/**
 * Writes the state of the machine of every block, one a block. It stands in for the land under it; the dots around
 * it stay.
 *
 * @param codes state of each block's machine, 0 = none
 * @param land what `landInto` wrote, as it was before any machine stood there
 */
export function machinesInto(
  atlas: Atlas,
  layout: FleetLayout,
  codes: Uint8Array,
  land: Uint8Array,
  out: Uint8Array,
): void {
  const across = atlas.width * 2;
  const down = atlas.height * 2;
  const half = layout.step * 2;
  layout.blocks.forEach(({ i, j }, number) => {
    const code = codes[number] ?? 0;
    // Healthy machines live: each has a brightness of its own.
    const life = code === 1 ? 0.62 + 0.38 * ((number * 0.618034) % 1) : 1;
    const left = i * half + layout.offset * 2;
    const top = j * half + layout.offset * 2;
    const from = half / 4;
    const to = from + half / 2;
    for (let y = Math.max(0, -top); y < half && top + y < down; y++) {
      for (let x = Math.max(0, -left); x < half && left + x < across; x++) {
        const at = start(atlas) + (top + y) * rowOf(atlas) + (left + x) * 4;
        const middle = x >= from && x < to && y >= from && y < to;
        out[at] = code > 0 && middle ? 0 : (land[at] ?? 0);
        out[at + 1] = code * 16;
        out[at + 2] = Math.round(life * 255);
      }
    }
  });
}

/**
 * Writes the light of a minute of the UTC day over a map: 128 = the horizon, brighter = day.
 *
 * @param offset a city's own clock, in hours ahead of UTC
 */
export function lightInto(atlas: Atlas, utcMinute: number, offset: number, out: Uint8Array): void {
  const across = atlas.width * 2;
  const rows = rowsOf(atlas) * 2;
  if (atlas.kind === 'plane') {
    const row = Uint8Array.from({ length: across }, (_, x) =>
      lightByte(cityLight(utcMinute, offset, x / across)),
    );
    for (let at = 3, x = 0; at < across * rows * 4; at += 4, x = (x + 1) % across)
      out[at] = row[x] ?? 0;
    return;
  }
  // Rounds and keeps within a byte by itself.
  const bytes = new Uint8ClampedArray(out.buffer, out.byteOffset, out.length);
  const sun = sunLon(utcMinute);
  // Light is a(lat) + b(lat) * cos(lon - sun): told by the sun's height at noon and at midnight.
  const turn = new Float64Array(across);
  for (let x = 0; x < across; x++) {
    const { lon } = fromCell(atlas, (x + 0.5) / 2, 0);
    turn[x] = Math.cos(((lon - sun) * Math.PI) / 180);
  }
  for (let y = 0; y < rows; y++) {
    const { lat } = fromCell(atlas, 0, (y + 0.5) / 2 - MARGIN.miller.above);
    const held = Math.max(-85, Math.min(85, lat));
    const noon = daylight(sun, held, utcMinute);
    const night = daylight(sun + 180, held, utcMinute);
    const middle = 128 + 80 * (noon + night);
    const swing = 80 * (noon - night);
    for (let x = 0, at = y * across * 4 + 3; x < across; x++, at += 4) {
      bytes[at] = middle + swing * (turn[x] ?? 0);
    }
  }
}
