import { MOST_LETTERS } from '../schema/level.ts';
import { type LetterInDeck, wordsOfDeck } from './deck.ts';
import { type FolderProblem, type InFile, problemAt } from './in-file.ts';
import type { FolderLevel } from './letter.ts';

/** Two letters do not stand in one place: which comes first would be a matter of names. */
function places(deck: readonly LetterInDeck[]): FolderProblem[] {
  return deck.flatMap(({ letter }, i) => {
    const before = deck[i - 1];
    const { place } = letter.value;
    if (place === undefined || before?.letter.value.place !== place) return [];
    const sentence = `The letter "${before.id}" stands at ${place} already. Choose another place, or none: then this one follows after all others.`;
    return [problemAt(letter, ['place'], sentence)];
  });
}

/** Other languages speak of the letter's own choices. */
function translations(deck: readonly LetterInDeck[]): FolderProblem[] {
  return deck.flatMap(({ letter, others }) =>
    others.flatMap((other) =>
      (other.value.choices ?? []).flatMap(({ id }, c) =>
        letter.value.choices.some((choice) => choice.id === id)
          ? []
          : [problemAt(other, ['choices', c, 'id'], `The letter has no choice "${id}".`)],
      ),
    ),
  );
}

/** A letter's words stand in its own file and nowhere else. */
function wordsTwice(level: InFile<FolderLevel>, deck: readonly LetterInDeck[]): FolderProblem[] {
  return wordsOfDeck(deck).flatMap(({ language, key, from }) =>
    level.value.words?.[language]?.[key] === undefined
      ? []
      : [
          problemAt(
            level,
            ['words', language, key],
            `These words stand in "${from.file}" already. Take them out here.`,
          ),
        ],
  );
}

/** What can be wrong only where a level lies in several files. */
export function betweenFiles(
  level: InFile<FolderLevel>,
  deck: readonly LetterInDeck[],
): FolderProblem[] {
  const many = `A level has ${MOST_LETTERS} letters at most; these are ${deck.length}.`;
  return [
    ...(deck.length > MOST_LETTERS ? [problemAt(level, [], many)] : []),
    ...places(deck),
    ...translations(deck),
    ...wordsTwice(level, deck),
  ];
}
