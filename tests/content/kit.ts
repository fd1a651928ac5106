import { readFileSync } from 'node:fs';
import { loadWords } from '../../src/cli/words.ts';
import { type LevelFile, type Problem, readLevel } from '../../src/content/index.ts';

export const known: ReadonlySet<string> = new Set(Object.keys(loadWords()));

export const levelText = (name: string): string =>
  readFileSync(new URL(`../../levels/${name}.json`, import.meta.url), 'utf8');

/** A fresh copy of the main level, to be broken. */
export const summit = (): LevelFile => JSON.parse(levelText('08-the-summit')) as LevelFile;

/** What is told about a level; nothing where it is sound. */
export function problemsOf(text: string): Problem[] {
  const result = readLevel(text, known);
  return 'problems' in result ? result.problems : [];
}
