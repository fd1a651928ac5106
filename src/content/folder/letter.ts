/** A letter in a file of its own: what it does and what it says, side by side. */
import type { Choice, Matter } from '../../sim/index.ts';
import type { LevelFile } from '../file.ts';
import type { Path } from '../places.ts';

/** `level.json` in a folder: a level without its letters. */
export type FolderLevel = Omit<LevelFile, 'matters'>;

/** What a letter says in one language. In another language than English anything may be left out. */
export interface LetterWords {
  $schema?: string;
  subject?: string;
  body?: string;
  choices?: { id: string; title?: string; sub?: string }[];
}

/** `letters/ID.json`: a letter with its English. Its id is the file's name. */
export interface LetterFile extends Omit<Matter, 'id' | 'choices'> {
  $schema?: string;
  /** Where it stands in the deck: luck and links count by this order. Those without follow, by name. */
  place?: number;
  subject: string;
  body: string;
  choices: (Choice & { title: string; sub: string })[];
}

/** What the name of a letter's file says; no language means the letter itself, with its English. */
export interface LetterName {
  id: string;
  language: string | null;
}

const NAME =
  /^letters\/([A-Za-z0-9][A-Za-z0-9_-]{0,47})(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?\.json$/;

/** `letters/undertaking.de.json`: the letter `undertaking` in `de`. Null where a name is no letter's. */
export function letterNamed(name: string): LetterName | null {
  const [found, id = '', language = null] = NAME.exec(name) ?? [];
  return found === undefined ? null : { id, language };
}

/** The words of a letter by their keys in the game, and where each stands in its file. */
export function wordsOfLetter(
  id: string,
  { subject, body, choices = [] }: LetterWords,
): { key: string; text: string; path: Path }[] {
  const all: [key: string, text: string | undefined, path: Path][] = [
    [`letter.${id}.subject`, subject, ['subject']],
    [`letter.${id}.body`, body, ['body']],
    ...choices.flatMap((choice, c): [string, string | undefined, Path][] => [
      [`letter.${id}.choice.${choice.id}.title`, choice.title, ['choices', c, 'title']],
      [`letter.${id}.choice.${choice.id}.sub`, choice.sub, ['choices', c, 'sub']],
    ]),
  ];
  return all.flatMap(([key, text, path]) => (text === undefined ? [] : [{ key, text, path }]));
}

/** The letter as the rules read it: without its words. */
export function matterOf(id: string, letter: LetterFile): Matter {
  const { $schema: _, place: __, subject: ___, body: ____, choices, ...rest } = letter;
  return { id, ...rest, choices: choices.map(({ title: _, sub: __, ...choice }) => choice) };
}
