/** Made by `scripts/build/levels.ts` while the game is built. */
declare module 'virtual:levels' {
  import type { LevelCardFile, LevelFile } from '../content/index.ts';
  export const cards: readonly LevelCardFile[];
  /** The level that comes with the page. */
  export const first: LevelFile | null;
  export const loads: Readonly<Record<string, () => Promise<{ default: LevelFile }>>>;
}

/** Made by `scripts/build/words.ts` while the game is built. */
declare module 'virtual:words' {
  type Words = Record<string, string>;
  /** English, as far as the first decision needs it. */
  export const first: Words;
  /** By language and part; English without `first`. */
  export const loads: Readonly<
    Record<string, Readonly<Record<string, () => Promise<{ default: Words }>>>>
  >;
}
