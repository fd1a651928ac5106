import { posix } from 'node:path';
import { lineOf, type Source } from './sources.ts';

/** The only widths and heights at which the page changes (`src/parts/base/sizes.css` says what each is for). */
export const BREAKPOINTS = ['22rem', '43.75rem', '56rem', '78rem', '700px', '900px'];

/** Sheets that give colours and lengths their names. */
const TOKENS = /\/(?:tokens|(?:later-)?colours|sizes|palettes|vault-palettes)\.css$/;
/** Lengths that stand as they are: nothing, and hairlines. */
const BARE = ['0px', '0.5px', '1px', '1.5px', '2px', '2.5px'];

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
/** The sheet without comments and addresses; lines stay where they were. */
const styleOnly = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/url\([^)]*\)/g, blank);
const CONDITION = /@(?:media|container|page)[^{]*\{/g;

/** Sentences for each width or height of a condition that is no breakpoint. */
export function strangeBreakpoints({ path, text }: Source): string[] {
  const css = styleOnly(text);
  return [...css.matchAll(CONDITION)].flatMap((found) =>
    [...found[0].matchAll(/[\d.]+(?:rem|em|px)/g)]
      .filter(([size]) => !BREAKPOINTS.includes(size))
      .map(([size]) => `${path}:${lineOf(css, found.index)}: ${size} is none of the breakpoints.`),
  );
}

/** Sentences for each colour that has no name. */
export function rawColours({ path, text }: Source): string[] {
  if (TOKENS.test(path)) return [];
  const css = styleOnly(text);
  const raw =
    /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|:[^;{}]*[\s(,:](?:white|black)\b/gi;
  return [...css.matchAll(raw)].map(
    (found) =>
      `${path}:${lineOf(css, found.index)}: ${found[0].trim()} has no name. Take one from src/parts/base/.`,
  );
}

/** Sentences for each length that is no step of the scale: shares of something else and hairlines apart. */
export function rawLengths({ path, text }: Source): string[] {
  if (TOKENS.test(path)) return [];
  const css = styleOnly(text).replace(CONDITION, blank);
  return [...css.matchAll(/(?<![\w#.])-?(\d*\.?\d+(?:rem|px|pt|cm|in))\b/g)]
    .filter(([, size = '']) => !BARE.includes(size))
    .map(
      (found) =>
        `${path}:${lineOf(css, found.index)}: ${found[0]} is no step of src/parts/base/sizes.css.`,
    );
}

/** The layer that a sheet belongs to, by its folder. */
const layerOf = (path: string): string =>
  path.startsWith('src/parts/base/') ? 'base' : path.startsWith('src/parts/') ? 'parts' : 'rooms';

/** Sentences for each sheet that lies in no layer, or in another than its folder says. */
export function layerless(sheets: readonly Source[]): string[] {
  const said = new Map<string, string>();
  for (const { path, text } of sheets) {
    for (const [, target = '', layer = ''] of text.matchAll(
      /@import "([^"]+)"(?: layer\((\w+)\))?/g,
    ))
      said.set(posix.join(posix.dirname(path), target), layer);
    // A sheet that a script brings names its layer itself; one that only imports needs none.
    const own = /^@layer (\w+) \{/m.exec(text)?.[1];
    if (own) said.set(path, own);
    else if (/@import/.test(text)) said.set(path, layerOf(path));
  }
  return sheets
    .filter(({ path }) => said.get(path) !== layerOf(path))
    .map(
      ({ path }) =>
        `${path} belongs to the layer ${layerOf(path)}, not ${said.get(path) ?? 'to none'}.`,
    );
}
