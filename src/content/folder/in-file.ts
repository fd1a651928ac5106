/** One file of a level's folder, as far as its shape is right, and what is wrong in it. */
import type { ZodMiniType } from 'zod/mini';
import { type Parsed, type Problem, parse } from '../parse.ts';
import type { Path } from '../places.ts';

/** A problem, and in which file of the folder. */
export interface FolderProblem extends Problem {
  /** From the folder on: `letters/undertaking.json`. */
  file: string;
}

export interface InFile<T> extends Parsed<T> {
  file: string;
}

/** Reads one file; where its shape is wrong, `problems` gets to know and null comes back. */
export function readInFile<T>(
  file: string,
  text: string,
  schema: ZodMiniType<T>,
  problems: FolderProblem[],
): InFile<T> | null {
  const read = parse(text, schema);
  if ('ok' in read) return { file, ...read.ok };
  problems.push(...read.problems.map((problem) => ({ file, ...problem })));
  return null;
}

/** A problem at a place of a file that was read. */
export const problemAt = (
  { file, placed }: InFile<unknown>,
  path: Path,
  sentence: string,
): FolderProblem => ({ file, ...placed({ path, sentence }) });

/** A problem of a file as a whole. */
export const problemOf = (file: string, sentence: string): FolderProblem => ({
  file,
  pointer: '',
  line: 1,
  column: 1,
  sentence,
});
