/**
 * The language files as the game carries them: `virtual:words`. They are written by subject; the page wants them by
 * the moment they are needed. What the first view and the first decision say comes with the page, the rest later.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const ALL = 'virtual:words';
const ONE = 'virtual:words/';

/** Said before the first decision is made: whole families of keys, and single ones. A browser test holds this. */
const FIRST =
  /^(?:game|menu|level\.(?:bad|loadFailed)|cold|later|key|place|state|region|meter|vendor|suspect|mandate|error|screens\.(?:title|menu|how\.title|vault|night|meter|budget|map|problem|file|otherTab)|theatre\.(?:title|sub|back|loading|failed|again)|a11y\.(?:map|meter|vault)|beat\.stop|budget\.(?:capacity|standing)|signal\.(?:title|calls)|desk\.(?:board|mandate)|ladder\.enclaves|settings\.(?:title|mute|unmute|sound)|(?:glossary|help|screens\.why|screens\.table)\.title)(?:\.|$)/;
/** What is said about them only later. */
const DETAIL = /^(?:key|place|vendor|mandate|region|meter)\..+\.(?!name$)\w+$/;
/** The first level comes with the page: its letters wait on the desk. */
const FIRST_LETTERS = 'letters-first-ring';
const THEATRE = ['theatre', 'cases'];

type Words = Record<string, string>;

/** `first`, `run`, `theatre`, or the file's name where it holds a level's letters (`letters-summit-2` are the Summit's too). */
function partOf(key: string, file: string): string {
  if (file.startsWith('letters-') && file !== FIRST_LETTERS) return file.replace(/-\d+$/, '');
  if (file === FIRST_LETTERS) return 'run';
  if (FIRST.test(key) && !DETAIL.test(key)) return 'first';
  return THEATRE.includes(file) ? 'theatre' : 'run';
}

/** Every word of a language by part. A key goes where English has it, whatever its file is called. */
function partsOf(folder: string, english: ReadonlyMap<string, string>): Map<string, Words> {
  const parts = new Map<string, Words>();
  for (const path of filesIn(folder))
    for (const [key, text] of Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Words)) {
      const name = english.get(key) ?? partOf(key, basename(path, '.json'));
      const part = parts.get(name) ?? {};
      part[key] = text;
      parts.set(name, part);
    }
  return parts;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file));

/** As a text that the browser parses: quicker than the same as code. */
const parsed = (words: Words): string =>
  `JSON.parse('${JSON.stringify(words).replace(/[\\']/g, '\\$&')}')`;

export function wordsByPart(root: string): Plugin {
  const home = join(root, 'assets', 'text');
  const languages = (): Map<string, Map<string, Words>> => {
    const english = partsOf(join(home, 'en'), new Map());
    const places = new Map(
      [...english].flatMap(([part, words]) => Object.keys(words).map((key) => [key, part])),
    );
    const others = readdirSync(home).filter((code) => code !== 'en');
    return new Map([
      ['en', english],
      ...others.map((code) => [code, partsOf(join(home, code), places)] as const),
    ]);
  };
  return {
    name: 'words-by-part',
    resolveId: (id) => (id === ALL || id.startsWith(ONE) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${ALL}`)) return null;
      const all = languages();
      for (const code of all.keys())
        for (const path of filesIn(join(home, code))) this.addWatchFile(path);
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
