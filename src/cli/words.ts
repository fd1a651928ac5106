import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LetterWords, letterNamed, wordsOfLetter } from '../content/index.ts';
import { inProject } from './project.ts';
import { isFolder, levelsIn, textsOf } from './shared/level-places.ts';

type Words = Record<string, string>;

/** The words of the game itself in one language: all but those that letters bring. */
export function sharedWords(language = 'en'): Words {
  const place = inProject('assets', 'text', language);
  const all: Words = {};
  for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.json')) continue;
    const words = JSON.parse(readFileSync(join(place, name), 'utf8')) as Words;
    Object.assign(all, words);
  }
  return all;
}

/** What the letters that came with the game say in one language. Throws, and names the file, where one is no JSON. */
export function letterWords(language = 'en'): [key: string, text: string, file: string][] {
  return levelsIn(inProject('levels'))
    .filter(isFolder)
    .flatMap((folder) =>
      [...textsOf(folder)].flatMap(([name, text]): [string, string, string][] => {
        const letter = letterNamed(name);
        if (letter === null || (letter.language ?? 'en') !== language) return [];
        const file = join(folder, name);
        return wordsOfLetter(letter.id, wordsIn(file, text)).map(({ key, text: said }) => [
          key,
          said,
          file,
        ]);
      }),
    );
}

function wordsIn(file: string, text: string): LetterWords {
  try {
    return JSON.parse(text) as LetterWords;
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** All words of one language. That no key stands in two files is a test's business. */
export function loadWords(language = 'en'): Words {
  const all = sharedWords(language);
  for (const [key, text] of letterWords(language)) all[key] = text;
  return all;
}
