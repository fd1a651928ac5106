/** Words by key, numbers and dates. Whoever loads the files hands them in; nothing here reads any. */
export { causeText, namedParams, suspectName } from './cause.ts';

export { pseudo, pseudoWords } from './pseudo.ts';
export { createText, type Params, type Text } from './text.ts';
