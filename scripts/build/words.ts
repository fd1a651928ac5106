/**
 * The language files as the game carries them: `virtual:words`. They are written by subject; the page wants them by
 * the moment they are needed. What the first view and the first decision say comes with the page, the rest later.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import type { LevelFile } from '../../src/content/index.ts';
import { FIRST_LEVEL, jsonIn, levelFiles, parsed, shelfOf, type Words } from './shelf.ts';

const ALL = 'virtual:words';
const ONE = 'virtual:words/';

/** Said before the first decision is made: whole families of keys, and single ones. A browser test holds this. */
const FIRST =
  /^(?:game|menu|level\.(?:bad|loadFailed)|cold|later|key|place|state|region|meter|vendor|suspect|mandate|error|screens\.(?:title|menu|how\.title|vault|night|meter|budget|map|problem|file|otherTab)|theatre\.(?:title|sub|back|loading|failed|again)|a11y\.(?:map|meter|vault)|beat\.stop|budget\.(?:capacity|standing)|signal\.(?:title|calls)|desk\.(?:board|mandate)|ladder\.enclaves|settings\.(?:title|mute|unmute|sound)|(?:glossary|help|screens\.why|screens\.table)\.title)(?:\.|$)/;
/** What is said about them only later. */
const DETAIL = /^(?:key|place|vendor|mandate|region|meter)\..+\.(?!name$)\w+$/;
const THEATRE = ['theatre', 'cases'];

/** A text of one language, and with which part of the game it comes. */
interface Word {
  language: string;
  key: string;
  text: string;
  part: string;
}

/** `first`, `run` or `theatre` for the words of the game itself. */
function partOf(key: string, file: string): string {
  if (FIRST.test(key) && !DETAIL.test(key)) return 'first';
  return THEATRE.includes(file) ? 'theatre' : 'run';
}

/** The game's own words in one language. A key goes where English has it, whatever its file is called. */
function sharedIn(home: string, language: string, english: readonly Word[]): Word[] {
  const parts = new Map(english.map(({ key, part }) => [key, part]));
  return jsonIn(join(home, language)).flatMap((path) =>
    Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Words).map(([key, text]) => {
      const part = parts.get(key) ?? partOf(key, basename(path, '.json'));
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
