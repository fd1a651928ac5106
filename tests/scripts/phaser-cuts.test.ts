import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEATURES, INSTEAD, UNUSED, WRITTEN_FOR } from '../../scripts/build/phaser/cuts.ts';
import { Cutter, wrongVersion } from '../../scripts/build/phaser/cutter.ts';

/** A cutter that has met something for every line of the lists but these. */
function cutAllBut(...left: string[]): Cutter {
  const cutter = new Cutter();
  for (const line of [...UNUSED, ...Object.keys(INSTEAD)])
    if (!left.includes(line)) cutter.standIn(line.endsWith('/') ? `${line}any.js` : line);
  for (const name of Object.keys(FEATURES))
    if (!left.includes(name)) cutter.answered(`if (typeof ${name})`);
  return cutter;
}

describe('what is cut from the engine', () => {
  it('is written for the version that is installed', () => {
    const { version } = JSON.parse(readFileSync('node_modules/phaser/package.json', 'utf8'));
    expect(wrongVersion(version)).toBeNull();
  });

  it('stops the build for another version, and says what to do', () => {
    const sentence = wrongVersion('9.9.9');
    expect(sentence).toContain(`for Phaser ${WRITTEN_FOR}, but 9.9.9 is installed`);
    expect(sentence).toContain('write 9.9.9 into WRITTEN_FOR');
  });

  it('may have no line that cuts nothing', () => {
    expect(cutAllBut().unmatched()).toBeNull();
    for (const line of ['filters/', 'device/Video.js', 'math/index.js', 'WEBGL_DEBUG'])
      expect(cutAllBut(line).unmatched()).toMatch(
        new RegExp(`cuts\\.ts: "${line}" matches nothing .* correct the line`),
      );
  });

  it('names all lines that cut nothing', () => {
    expect(cutAllBut('filters/', 'math/index.js').unmatched()).toContain(
      '"filters/", "math/index.js" match nothing',
    );
  });

  it('puts nothing in the place of a file, or what the list says', () => {
    const cutter = new Cutter();
    expect(cutter.standIn('filters/Blur.js')).toBe('nothing.cjs');
    expect(cutter.standIn('device/Video.js')).toBe('nothing.cjs');
    expect(cutter.standIn('math/index.js')).toBe('math.cjs');
    expect(cutter.standIn('scene/Scene.js')).toBeNull();
  });

  it('answers only the questions that are listed', () => {
    expect(new Cutter().answered('typeof WEBGL_RENDERER && typeof WEBGL_DEBUG && typeof X')).toBe(
      'true && false && typeof X',
    );
  });
});
