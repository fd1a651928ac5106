import type { LevelFile } from '../file.ts';
import type { Path } from '../places.ts';
import type { Finding } from '../sentences.ts';

/** What a check may know besides the level. */
export interface CheckContext {
  /** All keys of the game's own language files. */
  knownWords: ReadonlySet<string>;
}

/** One thing that a level must hold, beyond its shape; sentences where it does not. */
export type Check = (file: LevelFile, context: CheckContext) => Finding[];

export type { Finding, LevelFile, Path };

/** The longest run that the level offers, in quarters. */
export const longest = (file: LevelFile): number =>
  Math.max(...file.lengths.map(({ quarters }) => quarters));
