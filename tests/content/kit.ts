import { loadWords } from '../../src/cli/words.ts';
import { type LevelFile, type Problem, readLevel } from '../../src/content/index.ts';
import { levelFile } from '../kit/levelFiles.ts';

export const known: ReadonlySet<string> = new Set(Object.keys(loadWords()));

/** A fresh copy of the main level, to be broken. */
export const summit = (): LevelFile => levelFile('08-the-summit');

/** What is told about a level; nothing where it is sound. */
export function problemsOf(text: string): Problem[] {
  const result = readLevel(text, known);
  return 'problems' in result ? result.problems : [];
}
