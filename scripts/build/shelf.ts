/** The levels in `levels/` as the bundler's parts need them: read and checked once, and again when a file has changed. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { levelAt } from '../../src/cli/shared/level-at.ts';
import { isFolder, levelsIn } from '../../src/cli/shared/level-places.ts';
import type { LevelFile } from '../../src/content/index.ts';

/** The level whose first decision is everybody's first one: it comes with the page. */
export const FIRST_LEVEL = '01-first-ring';

export interface Shelf {
  /** Those that may be played; a test keeps ours from being left out. */
  levels: LevelFile[];
  /** What is wrong with the others, a sentence a line. */
  left: string[];
}

export type Words = Record<string, string>;

/** The language files below a folder. */
export const jsonIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => join(folder, file));

/** Every file that a level may lie in. */
export const levelFiles = (root: string): string[] =>
  readdirSync(join(root, 'levels'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !name.startsWith(`cases${sep}`))
    .map((name) => join(root, 'levels', name));

const keysIn = (path: string): string[] =>
  Object.keys(JSON.parse(readFileSync(path, 'utf8')) as Words);

/** Folders first: a level in one file may use what our letters say. */
function read(root: string): Shelf {
  const shelf: Shelf = { levels: [], left: [] };
  const known = new Set(jsonIn(join(root, 'assets', 'text', 'en')).flatMap(keysIn));
  const take = (path: string): void => {
    const level = levelAt(path, known);
    if ('ok' in level) shelf.levels.push(level.ok);
    else shelf.left.push(...level.sentences);
  };
  const places = levelsIn(join(root, 'levels'));
  for (const path of places.filter(isFolder)) take(path);
  for (const { words } of shelf.levels)
    for (const key of Object.keys(words?.['en'] ?? {})) known.add(key);
  for (const path of places.filter((path) => !isFolder(path))) take(path);
  return shelf;
}

let last: { changes: string; shelf: Shelf } | null = null;

/** All levels, checked. */
export function shelfOf(root: string): Shelf {
  const files = [...levelFiles(root), ...jsonIn(join(root, 'assets', 'text', 'en'))];
  const changes = files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
  if (last?.changes !== changes) last = { changes, shelf: read(root) };
  return last.shelf;
}

/** Data as a text that the browser parses: quicker than the same as code. */
export const parsed = (data: object | null): string =>
  `JSON.parse('${JSON.stringify(data).replace(/[\\']/g, '\\$&')}')`;
