import * as z from 'zod/mini';
import type { LetterFile, LetterWords } from '../folder/letter.ts';
import { amount, ownName } from './basics.ts';
import { choiceShape, choicesOf, letterShape } from './letter.ts';

const said = (what: string) => z.string().check(z.maxLength(4000), z.describe(what));

const editor = z.exactOptional(z.string().check(z.describe('Where the editor finds this schema.')));
const choiceId = ownName('Id of a choice');
const words = {
  subject: said('What the letter is about.'),
  body: said('The letter: 60 to 110 words. An empty line (\\n\\n) begins a new paragraph.'),
  title: said('The choice in at most 5 words.'),
  sub: said('What it means, in at most 8 words.'),
};

/** `letters/ID.json`: a letter with its English. */
export const letterSchema: z.ZodMiniType<LetterFile> = z.strictObject({
  $schema: editor,
  place: z.exactOptional(
    amount(
      0,
      100_000,
      'Where it stands in the deck: luck and links count by this order. Letters without a place follow, by name.',
    ),
  ),
  ...letterShape,
  subject: words.subject,
  body: words.body,
  choices: choicesOf(
    z.strictObject({ id: choiceId, title: words.title, sub: words.sub, ...choiceShape }),
  ),
});

/** `letters/ID.LANGUAGE.json`: its words in another language. English stands in where one is left out. */
export const letterWordsSchema: z.ZodMiniType<LetterWords> = z.strictObject({
  $schema: editor,
  subject: z.exactOptional(words.subject),
  body: z.exactOptional(words.body),
  choices: z.exactOptional(
    choicesOf(
      z.strictObject({
        id: choiceId,
        title: z.exactOptional(words.title),
        sub: z.exactOptional(words.sub),
      }),
    ),
  ),
});
