import { describe, expect, test } from 'vitest';
import { sourcesBelow } from './sources.ts';
import { BREAKPOINTS, layerless, rawColours, rawLengths, strangeBreakpoints } from './styles.ts';

const sheets = sourcesBelow('src', ['.css']);
const sheet = (text: string, path = 'src/rooms/desk/a.css') => ({ path, text });

describe('style sheets', () => {
  test('know six breakpoints at most', () => {
    expect(BREAKPOINTS.length).toBeLessThanOrEqual(6);
    expect(sheets.flatMap(strangeBreakpoints)).toEqual([]);
  });

  test('take their colours from the token sheets', () => {
    expect(sheets.flatMap(rawColours)).toEqual([]);
  });

  test('take their lengths from one scale', () => {
    expect(sheets.flatMap(rawLengths)).toEqual([]);
  });

  test('lie in three layers: base, parts, rooms', () => {
    expect(layerless(sheets)).toEqual([]);
  });

  test.each([
    ['another width', strangeBreakpoints, '@container page (width < 44rem) {}'],
    ['another height', strangeBreakpoints, '@media (height >= 701px) {}'],
    ['a hex colour', rawColours, 'a { color: #fff; }'],
    ['a colour function', rawColours, 'a { color: rgb(0 0 0 / 50%); }'],
    ['a colour by its name', rawColours, 'a { background: linear-gradient(white, transparent); }'],
    ['a length', rawLengths, 'a { margin: 0.3rem; }'],
    ['a negative length', rawLengths, 'a { margin: -3px; }'],
  ] as const)('are seen to fail: %s', (_what, check, css) => {
    expect(check(sheet(css))).toHaveLength(1);
  });

  test.each([
    ['shares', rawLengths, 'a { width: min(50%, 20vw, 3ch, 2em); margin: 0 1px; }'],
    ['names', rawColours, 'a { color: var(--ink); mask: url("a.svg#b"); } /* not #fff */'],
    ['breakpoints', strangeBreakpoints, '@container page (43.75rem <= width < 78rem) {}'],
  ] as const)('leave in peace: %s', (_what, check, css) => {
    expect(check(sheet(css))).toEqual([]);
  });

  test('outside their layer are seen to fail', () => {
    const bare = sheet('a { color: red; }');
    expect(layerless([bare])).toHaveLength(1);
    expect(
      layerless([bare, sheet('@import "./a.css" layer(parts);', 'src/rooms/desk/b.css')]),
    ).toHaveLength(1);
    expect(
      layerless([bare, sheet('@import "./a.css" layer(rooms);', 'src/rooms/desk/b.css')]),
    ).toEqual([]);
    expect(layerless([sheet('@layer rooms {\n}', 'src/rooms/desk/a.css')])).toEqual([]);
  });
});
