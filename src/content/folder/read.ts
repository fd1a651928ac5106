import { findingsIn } from '../checks/index.ts';
import type { LevelFile } from '../file.ts';
import { mostProblems } from '../parse.ts';
import { folderSchema } from '../schema/level.ts';
import type { Finding } from '../sentences.ts';
import { betweenFiles } from './between.ts';
import { type LetterInDeck, readDeck, wordsOfDeck } from './deck.ts';
import { type FolderProblem, type InFile, problemAt, problemOf, readInFile } from './in-file.ts';
import { type FolderLevel, matterOf } from './letter.ts';

/** The file of a level's folder that holds all but the letters. */
const LEVEL = 'level.json';

export type ReadFolder = { ok: LevelFile } | { problems: FolderProblem[] };

/** A level in one file that says the same as the folder. */
function inOneFile(level: FolderLevel, deck: readonly LetterInDeck[]): LevelFile {
  const words: NonNullable<LevelFile['words']> = {};
  for (const [language, own] of Object.entries(level.words ?? {})) words[language] = { ...own };
  for (const { language, key, text } of wordsOfDeck(deck)) {
    words[language] ??= {};
    words[language][key] = text;
  }
  const matters = deck.map(({ id, letter }) => matterOf(id, letter.value));
  return { ...level, matters, words };
}

/** What was found in the level as one file, where it stands in the folder. */
function inFolder(
  { path, sentence }: Finding,
  level: InFile<FolderLevel>,
  deck: readonly LetterInDeck[],
): FolderProblem {
  const [list, which, ...rest] = path;
  const letter = list === 'matters' && typeof which === 'number' ? deck[which]?.letter : undefined;
  // A letter's id is its file's name: that stands nowhere in the file.
  if (letter) return problemAt(letter, rest.length === 1 && rest[0] === 'id' ? [] : rest, sentence);
  const word =
    list === 'words' &&
    wordsOfDeck(deck).find(({ language, key }) => language === which && key === rest[0]);
  return word
    ? problemAt(word.from, word.path, sentence)
    : problemAt(level, list === 'matters' ? [] : path, sentence);
}

/**
 * Reads a level that lies in a folder: `level.json`, and `letters/ID.json` with `letters/ID.LANGUAGE.json` beside it.
 * The texts may come from anybody: never throws, runs nothing of what it reads.
 *
 * @param texts every JSON file of the folder by its name from there on, each at most 1 MB
 * @param knownWords all keys of the game's shared language files; a letter brings its own
 * @returns the level as one file would hold it, with the letters' words among its `words`
 */
export function readFolder(
  texts: ReadonlyMap<string, string>,
  knownWords: ReadonlySet<string>,
): ReadFolder {
  const problems: FolderProblem[] = [];
  const text = texts.get(LEVEL);
  if (text === undefined) problems.push(problemOf(LEVEL, 'This file is missing.'));
  const level = text === undefined ? null : readInFile(LEVEL, text, folderSchema, problems);
  const deck = readDeck(texts, problems);
  for (const file of texts.keys())
    if (file !== LEVEL && !file.startsWith('letters/'))
      problems.push(
        problemOf(file, 'A level is "level.json", and its letters in "letters/". What is this?'),
      );
  if (level && problems.length === 0) {
    const file = inOneFile(level.value, deck);
    problems.push(
      ...betweenFiles(level, deck),
      ...findingsIn(file, knownWords).map((finding) => inFolder(finding, level, deck)),
    );
    if (problems.length === 0) return { ok: file };
  }
  return { problems: problems.slice(0, mostProblems) };
}
