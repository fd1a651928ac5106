/** Words by key, numbers and dates. Whoever loads the files hands them in; nothing here reads any. */
export { type CauseLike, causeText, namedParams, suspectName } from './cause.ts';
export type { Formats } from './formats.ts';
export type { TextKey } from './keys.d.ts';
export { type PseudoKind, pseudo, pseudoLocale, pseudoWords } from './pseudo.ts';
export { createText, type Params, type Text, type Words } from './text.ts';
