import { levelFileOnDisk } from '../../src/cli/shared/levels-on-disk.ts';
import type { LevelFile } from '../../src/content/index.ts';

const texts = new Map<string, string>();

/** A level that ships with the game as one file, words and all: what a stranger's level looks like. */
export function levelText(id: string): string {
  const text = texts.get(id) ?? JSON.stringify(levelFileOnDisk(id), null, 2);
  texts.set(id, text);
  return text;
}

/** The same as a fresh copy, to be changed or broken. */
export const levelFile = (id: string): LevelFile => JSON.parse(levelText(id)) as LevelFile;
