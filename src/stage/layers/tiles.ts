import { NIGHT, rgb, stateColours } from '../palette.ts';
import { DOT_STATES, type StagePicture } from '../picture.ts';
import { drawGlyph } from './glyphs.ts';

/** Texels along one side of a tile, and how many tiles lie side by side: the empty one and one a state, by code. */
export const TILE = { texels: 48, across: 16 } as const;

const cover = (distance: number): number => Math.max(0, Math.min(1, 0.5 - distance));

/**
 * Blocks of the whole map as they are drawn, one machine in the middle of each: its colour, and in the last channel
 * how much of what lies under it is covered.
 *
 * @param block device pixels a block
 * @param glyph device pixels a glyph unit
 */
export function tileBytes(
  block: number,
  glyph: number,
  palette: StagePicture['palette'],
  out: Uint8Array,
): void {
  const { texels, across } = TILE;
  const colours = stateColours(palette);
  const sky = rgb(NIGHT.sky);
  DOT_STATES.forEach((state, k) => {
    const ink = rgb(colours[state]);
    for (let j = 0; j < texels; j++) {
      const y = (((j + 0.5) / texels - 0.5) * block) / glyph;
      for (let i = 0; i < texels; i++) {
        const x = (((i + 0.5) / texels - 0.5) * block) / glyph;
        const drawn = drawGlyph(state, x, y);
        const shape = cover(drawn.shape * glyph);
        const hole = cover(drawn.hole * glyph) * (1 - shape);
        const inked = shape + drawn.glow * (1 - shape) ** 2;
        const at = ((j * across + k + 1) * texels + i) * 4;
        for (let c = 0; c < 3; c++) {
          const light = (sky[c] ?? 0) * hole + (ink[c] ?? 0) * inked;
          out[at + c] = Math.round(Math.min(1, light) * 255);
        }
        out[at + 3] = Math.round((shape + hole) * 255);
      }
    }
  });
}
