import { describe, expect, it } from 'vitest';
import { drawGlyph, GLYPH, glyphBytes } from '../../src/stage/layers/glyphs.ts';
import { DOT_STATES } from '../../src/stage/picture.ts';

/** The inked pixels of a glyph as a drawing of # and dots. */
function drawing(state: (typeof DOT_STATES)[number]): string {
  const rows: string[] = [];
  for (let y = -3; y <= 3; y += 0.25) {
    let row = '';
    for (let x = -3; x <= 3; x += 0.25) row += drawGlyph(state, x, y).shape < 0 ? '#' : '.';
    rows.push(row);
  }
  return rows.join('\n');
}

describe('the shapes of the states', () => {
  it('tell every state apart without its colour', () => {
    expect(new Set(DOT_STATES.map(drawing)).size).toBe(DOT_STATES.length);
  });

  it('leave the middle of hollow ones free, and clear what lies under it', () => {
    for (const state of ['looping', 'waiting'] as const) {
      expect(drawGlyph(state, 0, 0).shape).toBeGreaterThan(0);
      expect(drawGlyph(state, 0, 0).hole).toBeLessThan(0);
    }
  });

  it('stay within their texture', () => {
    const bytes = glyphBytes();
    expect(bytes.length).toBe(GLYPH.texels * GLYPH.texels * DOT_STATES.length * 4);
    for (const state of DOT_STATES)
      for (const [x, y] of [
        [0, 1],
        [1, 0],
        [0, -1],
        [-1, 0],
      ] as const)
        expect(drawGlyph(state, x * GLYPH.reach, y * GLYPH.reach).shape).toBeGreaterThan(0.2);
  });
});
