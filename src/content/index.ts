/** The level language: how a level lies in a file, what is checked, and what the rules get of it. */
export { CALM } from './calm.ts';
export { type ReadCase, readCase } from './cases/read.ts';
export {
  cardOf,
  type LevelCardFile,
  type LevelFile,
  type LevelLength,
  lengthOf,
  levelAsChosen,
  levelFor,
} from './file.ts';
export type { FolderProblem } from './folder/in-file.ts';
export { type LetterFile, type LetterWords, letterNamed, wordsOfLetter } from './folder/letter.ts';
export { type ReadFolder, readFolder } from './folder/read.ts';
export {
  caseJsonSchema,
  letterJsonSchema,
  letterWordsJsonSchema,
  levelJsonSchema,
} from './json-schema.ts';
export { LIMITS } from './places.ts';
export { type Problem, type ReadLevel, readLevel } from './read.ts';
export { wordsNeeded } from './words-needed.ts';
