import { wordsNeeded } from '../words-needed.ts';
import type { Check, Finding } from './check.ts';

/** A level may bring words for its own things, never new words for the game's buttons. */
const ownPrefixes = [
  'level',
  'letter',
  'vendor',
  'regulator',
  'region',
  'mandate',
  'fault',
  'ending',
];

/** Control characters and marks that turn the direction of text can make a page lie. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get in
const strange = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Every word that the level needs exists: in the language files or in its own `words`. */
export const words: Check = (file, { knownWords }) => {
  const found: Finding[] = [];
  const own = new Set(Object.keys(file.words?.['en'] ?? {}));
  for (const { key, path } of wordsNeeded(file))
    if (!knownWords.has(key) && !own.has(key))
      found.push({
        path,
        sentence: `The words "${key}" are missing. Add them to this level: "words": {"en": {"${key}": "…"}}.`,
      });
  for (const [language, entries] of Object.entries(file.words ?? {}))
    for (const [key, text] of Object.entries(entries)) {
      const path = ['words', language, key];
      if (!ownPrefixes.includes(key.split('.')[0] ?? ''))
        found.push({
          path,
          sentence: `A level may not bring words for "${key}"; only those that begin with ${ownPrefixes.join(', ')}.`,
        });
      else if (text.trim() === '')
        found.push({ path, sentence: 'This text is empty. Write a few words.' });
      else if (strange.test(text))
        found.push({
          path,
          sentence:
            'This text holds invisible control characters. Type it afresh; only line breaks (\\n) may stand in it.',
        });
    }
  return found;
};
