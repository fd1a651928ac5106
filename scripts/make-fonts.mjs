// @ts-check
/**
 * Cuts the game's fonts to the letters in use and writes assets/fonts/: of each face one file for English and one for
 * the accents of western Europe, which a browser fetches only where such a letter stands (`unicode-range` in
 * src/parts/base/fonts.css); of the monospaced face the figures apart, since up to the first decision it shows no more. Other scripts come from the system. Hints are left out: they are half of the bytes.
 * Run: node scripts/make-fonts.mjs
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
// @ts-expect-error It brings no types.
import subset from 'subset-font';

const OUT = 'assets/fonts';
const NEWSREADER = '@fontsource-variable/newsreader';
const ALEGREYA = '@fontsource/alegreya-sans';
const B612 = '@fontsource/b612';
const MONO = '@fontsource/b612-mono';

/** From, to (both included): the same ranges as in fonts.css. */
const LETTERS = {
  basic: '20-7E,A0,B0,B7,D7,F7,2013-2014,2018-2019,201C-201D,2026,2212',
  accents: 'A1-AF,B1-B6,B8-D6,D8-F6,F8-FF,131,152-153,201A,201E,2039-203A,20AC',
};
/** What the figures of the Watch are made of: digits and their signs, K, M and B. */
const FIGURES = '20,25,2B-3A,42,4B,4D,A0,D7,2013,2212';
/** @type {Record<string, string>} */
const MONO_LETTERS = {
  figures: FIGURES,
  basic: '21-24,26-2A,3B-41,43-4A,4C,4E-7E,B0,B7,F7,2014,2018-2019,201C-201D,2026',
  accents: LETTERS.accents,
};
const FEATURES = ['kern', 'liga', 'lnum', 'tnum', 'pnum', 'ccmp', 'locl', 'mark', 'mkmk'];

/** Name, package, file, and where a variable face is held: weights in use, one size of design. */
/** @type {[string, string, string, Record<string, number | { min: number, max: number }>?][]} */
const FACES = [
  [
    'newsreader',
    NEWSREADER,
    'newsreader-latin-standard-normal',
    { opsz: 18, wght: { min: 400, max: 640 } },
  ],
  ['newsreader-display', NEWSREADER, 'newsreader-latin-standard-normal', { opsz: 72, wght: 520 }],
  ['newsreader-italic', NEWSREADER, 'newsreader-latin-wght-italic', { wght: 400 }],
  ['alegreya-sans-400', ALEGREYA, 'alegreya-sans-latin-400-normal'],
  ['alegreya-sans-500', ALEGREYA, 'alegreya-sans-latin-500-normal'],
  ['alegreya-sans-700', ALEGREYA, 'alegreya-sans-latin-700-normal'],
  ['b612-400', B612, 'b612-latin-400-normal'],
  ['b612-700', B612, 'b612-latin-700-normal'],
  ['b612-mono-400', MONO, 'b612-mono-latin-400-normal'],
];

/** @param {string} ranges */
function lettersOf(ranges) {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16));
    return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
  });
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, from, file, variationAxes] of FACES) {
  const whole = readFileSync(`node_modules/${from}/files/${file}.woff2`);
  for (const [part, ranges] of Object.entries(from === MONO ? MONO_LETTERS : LETTERS)) {
    const cut = await subset(whole, lettersOf(ranges).join(''), {
      targetFormat: 'woff2',
      noHinting: true,
      keepFeatures: FEATURES,
      ...(variationAxes ? { variationAxes } : {}),
    });
    writeFileSync(`${OUT}/${name}-${part}.woff2`, cut);
    console.log(`${name}-${part}: ${cut.length}`);
  }
}
// The licence wants to be where the fonts are.
for (const from of [NEWSREADER, ALEGREYA, B612, MONO])
  copyFileSync(`node_modules/${from}/LICENSE`, `${OUT}/${from.split('/').pop()}-OFL.txt`);
