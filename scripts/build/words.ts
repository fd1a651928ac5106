/**
 * The language files as the game carries them: `virtual:words`, by the moment they are needed, which is their folder:
 * `first/` is what is said up to the first decision, and comes with the page (a browser test holds that nothing is
 * missing there); `theatre/` comes with the Case Theatre; what lies in no folder of its own, with the run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { LevelFile } from '../../src/content/index.ts';
import { FIRST_LEVEL, jsonIn, levelFiles, parsed, shelfOf, type Words } from './shelf.ts';

const ALL = 'virtual:words';
const ONE = 'virtual:words/';
const FOLDERS = ['first', 'theatre'];

/** A text of one language, and with which part of the game it comes. */
interface Word {
  language: string;
  key: string;
  text: string;
  part: string;
}

/** The part of the game that a language file comes with. */
export function partOf(place: string, path: string): string {
  const folder = relative(place, dirname(path));
  if (folder === '') return 'run';
  if (FOLDERS.includes(folder)) return folder;
  throw new Error(
    `${path}: nobody would fetch these words. Put the file into ${FOLDERS.join('/ or ')}/, or straight into the language's folder, from where it comes with the run.`,
  );
}

/** The game's own words in one language. A key goes where English has it, wherever its file lies. */
function sharedIn(home: string, language: string, english: readonly Word[]): Word[] {
  const place = join(home, language);
  const parts = new Map(english.map(({ key, part }) => [key, part]));
  return jsonIn(place).flatMap((path) =>
    Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Words).map(([key, text]) => {
      const part = parts.get(key) ?? partOf(place, path);
      return { language, key, text, part };
    }),
  );
}

/** What the levels bring: letters come with their level, those of the first one with the desk. */
function wordsOfLevels(levels: readonly LevelFile[]): Word[] {
  return levels.flatMap(({ id, words = {} }) =>
    Object.entries(words).flatMap(([language, texts]) =>
      Object.entries(texts).map(([key, text]) => {
        const withLevel = key.startsWith('letter.') && id !== FIRST_LEVEL;
        return { language, key, text, part: withLevel ? `level-${id}` : 'run' };
      }),
    ),
  );
}

/** Every word by language and part. */
function allWords(root: string): Map<string, Map<string, Words>> {
  const home = join(root, 'assets', 'text');
  const english = sharedIn(home, 'en', []);
  const others = readdirSync(home).filter((code) => code !== 'en');
  const words = [
    ...english,
    ...others.flatMap((code) => sharedIn(home, code, english)),
    ...wordsOfLevels(shelfOf(root).levels),
  ];
  const all = new Map<string, Map<string, Words>>();
  for (const { language, key, text, part } of words) {
    const parts = all.get(language) ?? new Map<string, Words>();
    const texts = parts.get(part) ?? {};
    texts[key] = text;
    all.set(language, parts.set(part, texts));
  }
  return all;
}

export function wordsByPart(root: string): Plugin {
  const home = join(root, 'assets', 'text');
  const files = () => [
    ...readdirSync(home).flatMap((code) => jsonIn(join(home, code))),
    ...levelFiles(root),
  ];
  return {
    name: 'words-by-part',
    resolveId: (id) => (id === ALL || id.startsWith(ONE) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${ALL}`)) return null;
      const all = allWords(root);
      for (const path of files()) this.addWatchFile(path);
      if (id !== `\0${ALL}`) {
        const [code = '', part = ''] = id.slice(ONE.length + 1).split('/');
        return `export default ${parsed(all.get(code)?.get(part) ?? {})};`;
      }
      const loads = [...all].map(([code, parts]) => {
        const lines = [...parts.keys()]
          .filter((part) => code !== 'en' || part !== 'first')
          .map((part) => `'${part}': () => import('${ONE}${code}/${part}')`);
        return `'${code}': { ${lines.join(', ')} }`;
      });
      return `export const first = ${parsed(all.get('en')?.get('first') ?? {})};
export const loads = { ${loads.join(', ')} };`;
    },
  };
}
