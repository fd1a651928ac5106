import { DOT_STATES, type DotState } from '../picture.ts';

/**
 * The shapes of the states, drawn once as distances: worked out for every pixel, they would be the dearest part
 * of the map on a machine without a graphics card.
 */

/** Texels along one side of a glyph, and how far it reaches from its middle, in glyph units. */
export const GLYPH = { texels: 36, reach: 3.4 } as const;

/** Distances are kept within so many glyph units: 0 = the edge, negative = inside. */
const DEEPEST = 4;
const NONE = DEEPEST;

interface Drawn {
  /** Distance to the inked part. */
  shape: number;
  /** Distance to the part that is cleared first, so that hollow shapes read as hollow. */
  hole: number;
  /** Light around the shape, 0 to 0.2. */
  glow: number;
}

/** A state's glyph at a point; x to the right, y down, one unit about one CSS pixel on the whole map. */
export function drawGlyph(state: DotState, x: number, y: number): Drawn {
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  const ring = Math.hypot(x, y);
  const box = Math.max(ax, ay);
  const lozenge = (ax + ay) * Math.SQRT1_2;
  const light = (most: number, fall: number) => most * Math.exp(-ring * ring * fall);
  switch (state) {
    case 'healthy': // a round dot
      return { shape: ring - 1.55, hole: NONE, glow: light(0.13, 0.24) };
    case 'updating': // a triangle
      return {
        shape: Math.max(ax * 0.884 - y * 0.468 - 1.36, y - 2.35),
        hole: NONE,
        glow: light(0.12, 0.16),
      };
    case 'looping': // a hollow square
      return { shape: Math.max(box - 2.55, 1.4 - box), hole: box - 2.55, glow: light(0.1, 0.14) };
    case 'waiting': // a hollow diamond
      return { shape: Math.max(lozenge - 2.2, 0.9 - lozenge), hole: lozenge - 2.2, glow: 0 };
    case 'blind': // half a disc
      return { shape: Math.max(ring - 2.5, Math.min(x, 1.75 - ring)), hole: ring - 2.5, glow: 0 };
    case 'locked': // a hollow circle with a bar
      return {
        shape: Math.max(ring - 2.8, Math.min(1.75 - ring, ay - 0.55)),
        hole: ring - 2.8,
        glow: 0,
      };
    case 'healed': // a plus
      return {
        shape: Math.max(box - 2.8, Math.min(ax, ay) - 0.85),
        hole: NONE,
        glow: light(0.1, 0.15),
      };
    case 'recalled': // a plus in a ring
      return {
        shape: Math.min(Math.abs(ring - 2.35) - 0.45, Math.max(box - 1.45, Math.min(ax, ay) - 0.5)),
        hole: ring - 2.8,
        glow: light(0.08, 0.15),
      };
    case 'handed': // a plus in a diamond
      return {
        shape: Math.min(
          Math.abs(lozenge - 1.75) - 0.4,
          Math.max(box - 1.25, Math.min(ax, ay) - 0.5),
        ),
        hole: lozenge - 2.15,
        glow: light(0.08, 0.15),
      };
    case 'mended': // a small plus
      return { shape: Math.max(box - 1.75, Math.min(ax, ay) - 0.75), hole: NONE, glow: 0 };
    case 'off': // a dim dot
      return { shape: ring - 1.2, hole: NONE, glow: 0 };
  }
}

/** All glyphs side by side in the order of their codes: r shape, g hole, b glow. */
export function glyphBytes(): Uint8Array {
  const { texels, reach } = GLYPH;
  const across = texels * DOT_STATES.length;
  const bytes = new Uint8Array(across * texels * 4);
  const distance = (d: number) =>
    Math.round(((Math.max(-DEEPEST, Math.min(DEEPEST, d)) + DEEPEST) / (2 * DEEPEST)) * 255);
  DOT_STATES.forEach((state, k) => {
    for (let j = 0; j < texels; j++) {
      for (let i = 0; i < texels; i++) {
        const unit = (t: number) => ((t + 0.5) / texels - 0.5) * 2 * reach;
        const { shape, hole, glow } = drawGlyph(state, unit(i), unit(j));
        const at = (j * across + k * texels + i) * 4;
        bytes[at] = distance(shape);
        bytes[at + 1] = distance(hole);
        bytes[at + 2] = Math.round((glow / 0.2) * 255);
        bytes[at + 3] = 255;
      }
    }
  });
  return bytes;
}
