import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LevelFile, LIMITS, readFolder, readLevel } from '../../content/index.ts';
import { filesOf, isFolder, textsOf } from './level-places.ts';
import { problemLine } from './problem-line.ts';

/** A level that may be played, or one sentence a problem: `FILE#/pointer: …`. */
export type LevelAt = { ok: LevelFile } | { sentences: string[] };

/** Told before anything is read into memory; what is a little too large is told by the checker. */
const tooLarge = (path: string): boolean => statSync(path).size > 4 * LIMITS.characters;

/**
 * Reads and checks the level at a path: a folder, or one file. Throws where it cannot be read at all.
 *
 * @param knownWords every key that a level may use without bringing it
 * @param shown the path as the sentences shall name it
 */
export function levelAt(path: string, knownWords: ReadonlySet<string>, shown = path): LevelAt {
  if (!isFolder(path)) {
    if (tooLarge(path)) return { sentences: [`${shown}#: This file is larger than 1 MB.`] };
    const read = readLevel(readFileSync(path, 'utf8'), knownWords);
    if ('ok' in read) return read;
    return { sentences: read.problems.map((problem) => problemLine(shown, problem)) };
  }
  const large = filesOf(path).filter((name) => tooLarge(join(path, name)));
  if (large.length > 0)
    return { sentences: large.map((name) => `${shown}/${name}#: This file is larger than 1 MB.`) };
  const read = readFolder(textsOf(path), knownWords);
  if ('ok' in read) return read;
  return { sentences: read.problems.map((one) => problemLine(`${shown}/${one.file}`, one)) };
}
