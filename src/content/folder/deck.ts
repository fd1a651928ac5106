/** The letters of a level's folder, each with its other languages, in the order of the deck. */
import type { Path } from '../places.ts';
import { letterSchema, letterWordsSchema } from '../schema/letter-file.ts';
import { type FolderProblem, type InFile, problemOf, readInFile } from './in-file.ts';
import { type LetterFile, type LetterWords, letterNamed, wordsOfLetter } from './letter.ts';

export interface LetterInDeck {
  id: string;
  letter: InFile<LetterFile>;
  /** The same in other languages. */
  others: (InFile<LetterWords> & { language: string })[];
}

/** A text by language and key, and where it stands. */
export interface WordInDeck {
  language: string;
  key: string;
  text: string;
  from: InFile<LetterWords>;
  path: Path;
}

/** By place, then by name: luck and links count in this order. */
function byPlace(a: LetterInDeck, b: LetterInDeck): number {
  const one = a.letter.value.place ?? Infinity;
  const two = b.letter.value.place ?? Infinity;
  if (one !== two) return one < two ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Reads every file below `letters/`; `problems` gets to know what is wrong with it. */
export function readDeck(
  texts: ReadonlyMap<string, string>,
  problems: FolderProblem[],
): LetterInDeck[] {
  const deck = new Map<string, LetterInDeck>();
  const translations: { file: string; text: string; id: string; language: string }[] = [];
  for (const [file, text] of texts) {
    if (!file.startsWith('letters/')) continue;
    const name = letterNamed(file);
    if (!name)
      problems.push(
        problemOf(
          file,
          'No letter can be called this. Write ID.json, or ID.LANGUAGE.json beside it for other words; an id has letters, digits, - and _, at most 48.',
        ),
      );
    else if (name.language !== null)
      translations.push({ file, text, id: name.id, language: name.language });
    else {
      const letter = readInFile(file, text, letterSchema, problems);
      if (letter) deck.set(name.id, { id: name.id, letter, others: [] });
    }
  }
  for (const { file, text, id, language } of translations) {
    if (!texts.has(`letters/${id}.json`))
      problems.push(problemOf(file, `There is no letter "letters/${id}.json" beside it.`));
    else if (language === 'en')
      problems.push(problemOf(file, `English stands in "letters/${id}.json". Take this file out.`));
    else {
      const words = readInFile(file, text, letterWordsSchema, problems);
      if (words) deck.get(id)?.others.push({ ...words, language });
    }
  }
  return [...deck.values()].sort(byPlace);
}

/** Every text of the deck. */
export function wordsOfDeck(deck: readonly LetterInDeck[]): WordInDeck[] {
  const said = (id: string, language: string, from: InFile<LetterWords>): WordInDeck[] =>
    wordsOfLetter(id, from.value).map((word) => ({ ...word, language, from }));
  return deck.flatMap(({ id, letter, others }) => [
    ...said(id, 'en', letter),
    ...others.flatMap((other) => said(id, other.language, other)),
  ]);
}
