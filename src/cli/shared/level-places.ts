/** Levels where they lie: a folder with `level.json` in it, or one file. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';

export const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Every level in a folder like `levels/`, by name. */
export function levelsIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) =>
      isFolder(path)
        ? isFile(join(path, 'level.json'))
        : path.endsWith('.json') && !path.endsWith('.schema.json'),
    );
}

/** What the level at this path must be called. */
export const idOfPlace = (path: string): string => basename(path, '.json');

/** The level that a path means: somebody may name one of its letters, or its `level.json`. */
export function placeMeant(path: string): string {
  const folder = dirname(path);
  if (basename(path) === 'level.json') return folder;
  const ofLevel = basename(folder) === 'letters' && isFile(join(dirname(folder), 'level.json'));
  return ofLevel ? dirname(folder) : path;
}

/** The JSON files of a level's folder by their names from there on: `letters/undertaking.json`. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.split(sep).join('/'))
    .sort();

/** What these files say, by name. */
export const textsOf = (folder: string): Map<string, string> =>
  new Map(filesOf(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
