import type { FleetLayout } from '../fleet/layout.ts';
import type { Atlas } from '../map/atlas.ts';

/** Coasts as bytes by cell: land, water, 0, 0. The graphics card blends them between cells. */
export function shoreBytes(atlas: Atlas): Uint8Array {
  const bytes = new Uint8Array(atlas.land.length * 4);
  atlas.land.forEach((district, at) => {
    bytes[at * 4] = district > 0 ? 255 : 0;
    bytes[at * 4 + 1] = atlas.water[at] ?? 0;
  });
  return bytes;
}

/**
 * Land and machine blocks as bytes by half cell, because blocks start in the middle of cells: land at three
 * grains as bits 1, 2, 4 and the district above them, then the number of the block + 1 in two bytes.
 */
export function groundBytes(atlas: Atlas, layout: FleetLayout): Uint8Array {
  const { width, height } = atlas;
  const land = landBits(atlas);
  const across = width * 2;
  const bytes = new Uint8Array(across * height * 8);
  const blockOf = (half: number) => Math.floor((half / 2 + 0.25 - layout.offset) / layout.step);
  const columns = Int32Array.from({ length: across }, (_, x) => blockOf(x));
  let at = 0;
  for (let y = 0; y < height * 2; y++) {
    const row = blockOf(y) * layout.columns;
    const cells = (y >> 1) * width;
    for (let x = 0; x < across; x++, at += 4) {
      const number = layout.index[row + (columns[x] ?? 0)] ?? 0;
      bytes[at] = land[cells + (x >> 1)] ?? 0;
      bytes[at + 1] = number & 255;
      bytes[at + 2] = number >> 8;
    }
  }
  return bytes;
}

/** Which of the bits of land counts at a grain. */
export const landBit = (grain: number): 1 | 2 | 4 => (grain > 3 ? 4 : grain > 1.5 ? 2 : 1);

/** Counts the land cells of any square by four looks: how many lie north-west of each corner is summed up first. */
function landCounter({
  width,
  height,
  land,
}: Atlas): (i: number, j: number, size: number) => number {
  const wide = width + 1;
  const sums = new Int32Array(wide * (height + 1));
  for (let j = 0; j < height; j++) {
    let row = 0;
    for (let i = 0; i < width; i++) {
      if (land[j * width + i]) row++;
      sums[(j + 1) * wide + i + 1] = (sums[j * wide + i + 1] ?? 0) + row;
    }
  }
  return (i, j, size) => {
    const x0 = Math.max(0, i);
    const y0 = Math.max(0, j) * wide;
    const x1 = Math.min(width, i + size);
    const y1 = Math.min(height, j + size) * wide;
    const corner = (at: number): number => sums[at] ?? 0;
    return corner(y0 + x0) + corner(y1 + x1) - corner(y0 + x1) - corner(y1 + x0);
  };
}

/** Land itself, and pooled by two and by four cells for small screens, as bits by cell; the district above them. */
export function landBits(atlas: Atlas): Uint8Array {
  const { width, height, land } = atlas;
  const bits = new Uint8Array(width * height);
  const count = landCounter(atlas);
  // All cells of a square of two, and of four, share its bits.
  for (let j = 0; j < height; j += 2) {
    for (let i = 0; i < width; i += 2) {
      const two = count(i, j, 2);
      // A lone cell counts only where nothing larger stands near: narrow islands stay, coasts do not swell.
      const narrow = two > 0 && count(i - 1, j - 1, 4) <= 5;
      const pooled = (two >= 2 || narrow ? 2 : 0) + (count(i & ~3, j & ~3, 4) >= 6 ? 4 : 0);
      for (let y = j; y < Math.min(height, j + 2); y++) {
        for (let x = i; x < Math.min(width, i + 2); x++) {
          const district = land[y * width + x] ?? 0;
          bits[y * width + x] = (district > 0 ? 1 : 0) + pooled + (district << 3);
        }
      }
    }
  }
  return bits;
}
