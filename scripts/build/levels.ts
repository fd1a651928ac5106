/**
 * The levels as the game carries them: checked while it is built, so that the page needs no checker, and each but
 * the first in a file of its own that is fetched when somebody plays it. `virtual:levels` is the shelf.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { cardOf, type LevelFile, readLevel } from '../../src/content/index.ts';

const SHELF = 'virtual:levels';
const ONE = 'virtual:level/';

const jsonIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => join(folder, file));

function wordsIn(folder: string): Set<string> {
  const files = jsonIn(folder).map((path) => JSON.parse(readFileSync(path, 'utf8')) as object);
  return new Set(files.flatMap(Object.keys));
}

/** A level that may be played, or the checker's sentences. */
function checked(path: string, words: ReadonlySet<string>): LevelFile | string {
  const read = readLevel(readFileSync(path, 'utf8'), words);
  if ('ok' in read) return read.ok;
  const sentences = read.problems.map((p) => `${path}:${p.line}:${p.column} ${p.sentence}`);
  return `A level is left out:\n${sentences.join('\n')}`;
}

/** Whose first decision is everybody's first one: it comes with the page. */
const FIRST = '01-first-ring';

function shelfOf(levels: readonly LevelFile[]): string {
  const [first, ...rest] = [...levels].sort(
    (a, b) => Number(b.id === FIRST) - Number(a.id === FIRST),
  );
  const loads = rest.map(({ id }) => `${JSON.stringify(id)}: () => import('${ONE}${id}')`);
  return `export const cards = ${JSON.stringify(levels.map(cardOf))};
export const first = ${parsed(first ?? null)};
export const loads = { ${loads.join(', ')} };`;
}

/** As a text that the browser parses: quicker than the same as code. */
const parsed = (level: LevelFile | null): string =>
  `JSON.parse('${JSON.stringify(level).replace(/[\\']/g, '\\$&')}')`;

export function checkedLevels(root: string): Plugin {
  /** Those that may be played; a test keeps ours from being left out. */
  const all = (complain: (sentences: string) => void): LevelFile[] => {
    const words = wordsIn(join(root, 'assets', 'text', 'en'));
    return jsonIn(join(root, 'levels')).flatMap((path) => {
      const level = checked(path, words);
      if (typeof level !== 'string') return [level];
      complain(level);
      return [];
    });
  };
  return {
    name: 'checked-levels',
    resolveId: (id) => (id === SHELF || id.startsWith(ONE) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${SHELF}`) && !id.startsWith(`\0${ONE}`)) return null;
      for (const path of jsonIn(join(root, 'levels'))) this.addWatchFile(path);
      const shelf = id === `\0${SHELF}`;
      const levels = all((sentences) => {
        if (shelf) this.warn(sentences);
      });
      if (shelf) return shelfOf(levels);
      const level = levels.find((one) => id === `\0${ONE}${one.id}`);
      if (!level) throw new Error(`No level is called ${id.slice(ONE.length + 1)}.`);
      return `export default ${parsed(level)};`;
    },
  };
}
