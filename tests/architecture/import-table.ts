import { posix } from 'node:path';
import { codeOnly, lineOf, type Source } from './sources.ts';

/** What a folder below src/ may import besides itself. */
interface Row {
  /** Other folders of ours. */
  ours: readonly string[];
  /** Packages; `node:` stands for all modules of Node. */
  packages: readonly string[];
}

/** Who may import whom: the table of docs/architecture.md. There is no list of exceptions, and there shall be none. */
export const table: Readonly<Record<string, Row>> = {
  sim: { ours: [], packages: [] },
  content: { ours: ['sim'], packages: ['zod', 'jsonc-parser'] },
  forecast: { ours: ['sim'], packages: [] },
  report: { ours: ['sim'], packages: [] },
  bots: { ours: ['sim'], packages: [] },
  session: { ours: ['sim', 'content', 'forecast', 'report'], packages: [] },
  text: { ours: [], packages: [] },
  stage: { ours: ['sim', 'session', 'text'], packages: ['phaser'] },
  parts: { ours: ['sim', 'session', 'report', 'text'], packages: ['preact', 'd3-shape'] },
  app: {
    ours: ['sim', 'session', 'text', 'parts'],
    packages: ['preact', '@preact/signals'],
  },
  rooms: {
    ours: ['sim', 'session', 'forecast', 'report', 'text', 'parts', 'app'],
    packages: ['preact', '@preact/signals'],
  },
  gallery: { ours: ['parts', 'app', 'rooms'], packages: ['preact'] },
  sound: { ours: ['sim', 'session'], packages: ['howler'] },
  platform: {
    ours: ['content', 'session'],
    packages: ['idb-keyval', 'virtual:levels', 'virtual:words'],
  },
  cli: {
    ours: ['sim', 'content', 'forecast', 'report', 'bots', 'session', 'text'],
    packages: ['node:', 'zod', 'jsonc-parser', 'tsx', '@stdlib/random-base-binomial'],
  },
};

/** One import as it stands in a file. */
export interface Import {
  /** What is imported, as written: `../sim/index.ts`, `preact/hooks`. */
  target: string;
  line: number;
}

/**
 * Every import of a file: static, for types, for effect, re-exported, dynamic, by
 * pattern (`import.meta.glob`), and `new URL('…', import.meta.url)`.
 */
export function importsOf(text: string): Import[] {
  const code = codeOnly(text, { strings: 'keep' });
  const forms = [
    /\b(?:import|export)\b(?:\s+type\b)?\s*(?:[\w$*{}\s,]|\bas\b)*?\bfrom\s*(['"])(?<target>[^'"\n]+)\1/g,
    /(?<!['"`.\w])import\s*(['"])(?<target>[^'"\n]+)\1/g,
    /\bimport\s*\(\s*(['"`])(?<target>[^'"`\n]+)\1/g,
    /\brequire\s*\(\s*(['"`])(?<target>[^'"`\n]+)\1/g,
    /\bimport\.meta\.glob\s*(?:<[^>]*>)?\s*\(\s*\[?\s*(['"`])(?<target>[^'"`\n]+)\1/g,
    /\bnew\s+URL\s*\(\s*(['"`])(?<target>[^'"`\n]+)\1\s*,\s*import\.meta\.url/g,
  ];
  return forms
    .flatMap((form) => [...code.matchAll(form)])
    .map((found) => ({
      target: (found.groups?.target ?? '').replace(/\?.*$/, ''),
      line: lineOf(code, found.index),
    }))
    .sort((a, b) => a.line - b.line);
}

/** The name of a package: `preact/hooks` → `preact`, `@preact/signals/x` → `@preact/signals`. */
function packageOf(target: string): string {
  if (target.startsWith('node:')) return 'node:';
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The room that a file of src/rooms/ belongs to; null for the list of rooms and everything elsewhere. */
const roomOf = (path: string): string | null => /^src\/rooms\/(\w+)\//.exec(path)?.[1] ?? null;

/** Sentences for every import in a file of src/ that the table does not allow; none where all is well. */
export function breachesOf({ path, text }: Source): string[] {
  const folder = path.split('/')[1] ?? '';
  // main.ts opens the page, connect.ts connects the parts: they may import everything. Nothing else lies in src/ itself.
  if (path === 'src/main.ts' || path === 'src/connect.ts' || path.endsWith('.d.ts')) return [];
  const row = table[folder];
  if (!row)
    return [`${path}: the import table has no row for src/${folder}/. Add one, or move the file.`];
  return importsOf(text).flatMap(({ target, line }) => {
    const say = (sentence: string) => [`${path}:${line}: ${sentence}`];
    if (!target.startsWith('.')) {
      if (row.packages.includes(packageOf(target))) return [];
      return say(`${folder} may not import the package ${target}.`);
    }
    const aim = posix.normalize(posix.join(posix.dirname(path), target));
    if (!aim.startsWith('src/')) {
      // Pictures, words and levels: data that the bundler packs. The pure folders get them as arguments.
      const data = /^(assets|levels)\//.test(aim);
      if (data && ['stage', 'sound', 'platform'].includes(folder)) return [];
      return say(`${folder} may not import ${aim}, which lies outside src/.`);
    }
    const aimFolder = aim.split('/')[1] ?? '';
    if (aimFolder === folder) {
      const room = roomOf(path);
      if (room === null || room === roomOf(aim)) return [];
      return say(
        `the room ${room} may not import ${aim}: rooms share parts and app, nothing else.`,
      );
    }
    if (!row.ours.includes(aimFolder)) {
      return say(`${folder} may not import ${aimFolder} (${target}). See docs/architecture.md.`);
    }
    if (aimFolder === 'sim' && aim !== 'src/sim/index.ts') {
      return say(`outside sim, import only src/sim/index.ts, its public face (not ${target}).`);
    }
    return [];
  });
}
