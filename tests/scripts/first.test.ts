import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { complaintsOf, first } from '../../scripts/build/first.ts';

/** Code that packs to about as many bytes: letters without order. */
const code = (bytes: number): string => {
  let text = '';
  for (let i = 1; text.length < bytes * 1.35; i++) text += Math.imul(i, 2654435761).toString(36);
  return text;
};

const chunk = (name: string, module: string, imports: string[], text = ''): Rolldown.OutputChunk =>
  ({ type: 'chunk', name, fileName: name, facadeModuleId: module, imports, code: text }) as never;

const bundleOf = (...files: Rolldown.OutputChunk[]): Rolldown.OutputBundle =>
  Object.fromEntries(files.map((file) => [file.fileName, file]));

const page = chunk('index', '/x/index.html', []);
const rules = chunk('first', '', [], code(9000));
const game = chunk('connect', '/x/src/connect.ts', ['first', 'index']);
const map = chunk('open', '/x/src/stage/open.ts', ['dots']);
const dots = chunk('dots', '', []);

describe('what comes before the first decision', () => {
  it('is what the game imports of our folders and three libraries', () => {
    for (const id of ['/x/src/sim/apply.ts', '/x/src/app/Root.tsx', '/x/node_modules/preact/x.js'])
      expect(id).toMatch(first.test);
    for (const id of ['/x/src/stage/open.ts', '/x/node_modules/phaser/x.js', '/x/src/connect.ts'])
      expect(id).not.toMatch(first.test);
    expect(first.tags).toEqual(['$initial']);
  });

  it('may be as large as it may, with all that comes with it', () => {
    const bundle = bundleOf(page, rules, game, map, dots);
    expect(complaintsOf(bundle, 20_000)).toEqual([]);
    expect(complaintsOf(bundle, 5000)).toEqual([
      expect.stringMatching(/packs to \d+ bytes, more than 5000 .* by import\(\)/),
    ]);
  });

  it('is not waited for by the map, not even through another file', () => {
    const waiting = chunk('dots', '', ['first']);
    expect(complaintsOf(bundleOf(page, rules, game, map, waiting), 20_000)).toEqual([
      expect.stringContaining('The map (src/stage) waits for the file of the rules'),
    ]);
    expect(complaintsOf(bundleOf(page, rules, game), 20_000)).toHaveLength(1);
  });
});
