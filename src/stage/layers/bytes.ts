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
  const bytes = new Uint8Array(width * height * 16);
  for (let y = 0; y < height * 2; y++) {
    const j = Math.floor((y / 2 + 0.25 - layout.offset) / layout.step);
    for (let x = 0; x < width * 2; x++) {
      const i = Math.floor((x / 2 + 0.25 - layout.offset) / layout.step);
      const number = layout.index[j * layout.columns + i] ?? 0;
      const at = (y * width * 2 + x) * 4;
      bytes[at] = land[(y >> 1) * width + (x >> 1)] ?? 0;
      bytes[at + 1] = number & 255;
      bytes[at + 2] = number >> 8;
    }
  }
  return bytes;
}

/** Which of the bits of land counts at a grain. */
export const landBit = (grain: number): 1 | 2 | 4 => (grain > 3 ? 4 : grain > 1.5 ? 2 : 1);

/** Land itself, and pooled by two and by four cells for small screens, as bits by cell; the district above them. */
export function landBits(atlas: Atlas): Uint8Array {
  const { width, height, land } = atlas;
  const bits = new Uint8Array(width * height);
  const count = (i: number, j: number, size: number) => {
    let sum = 0;
    for (let y = Math.max(0, j); y < Math.min(height, j + size); y++)
      for (let x = Math.max(0, i); x < Math.min(width, i + size); x++)
        if (land[y * width + x]) sum++;
    return sum;
  };
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const two = count(i & ~1, j & ~1, 2);
      // A lone cell counts only where nothing larger stands near: narrow islands stay, coasts do not swell.
      const narrow = two > 0 && count((i & ~1) - 1, (j & ~1) - 1, 4) <= 5;
      const district = land[j * width + i] ?? 0;
      bits[j * width + i] =
        (district > 0 ? 1 : 0) +
        (two >= 2 || narrow ? 2 : 0) +
        (count(i & ~3, j & ~3, 4) >= 6 ? 4 : 0) +
        (district << 3);
    }
  }
  return bits;
}
