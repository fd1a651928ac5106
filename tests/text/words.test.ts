import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glossaryPage, termsOf } from '../../src/cli/glossary-page.ts';
import { letterWords, loadWords } from '../../src/cli/words.ts';
import { createText, pseudoWords } from '../../src/text/index.ts';

const words = loadWords();
const all = Object.entries(words);
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const place = new URL('../../assets/text/en/', import.meta.url);
const languageFiles = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

describe('the English words', () => {
  test('stand in files that the key type knows; what letters say is checked with their level', () => {
    const typed = read('src/text/keys.d.ts');
    for (const name of languageFiles) expect(typed).toContain(`en/${name}`);
  });

  test('stand once each', () => {
    const shared = languageFiles.flatMap((name) =>
      Object.keys(JSON.parse(readFileSync(new URL(name, place), 'utf8'))),
    );
    const keys = [...shared, ...letterWords().map(([key]) => key)];
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('can all be read: no param or form is left over', () => {
    const text = createText(words, 'en');
    const params = new Proxy(
      {},
      {
        get: () => 2,
        has: () => true,
        getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 2 }),
      },
    );
    expect(all.filter(([key]) => /\{\w/.test(text.say(key, params)))).toEqual([]);
  });

  test('hold no markup and no spaces at the ends', () => {
    expect(
      all.filter(([, text]) => /<[a-z/!]|&\w+;|^\s|\s$| {2}/.test(text)).map(([key]) => key),
    ).toEqual([]);
  });

  test('survive an invented language', () => {
    const long = createText(pseudoWords(words, 'long'), 'en');
    expect(long.say('desk.inbox.unanswered', { n: 3 })).toMatch(/3/);
  });
});

describe('the glossary', () => {
  const terms = termsOf(words);
  test('explains at least 25 terms in at most 35 words each', () => {
    expect(terms.length).toBeGreaterThanOrEqual(25);
    expect(terms.filter(({ text }) => text === '' || text.split(/\s+/).length > 35)).toEqual([]);
  });
  test('points only to terms that exist', () => {
    const ids = new Set(terms.map(({ id }) => id));
    expect(terms.flatMap(({ see }) => see.filter((id) => !ids.has(id)))).toEqual([]);
  });
  test('is printed as it stands (npx tsx src/cli/make-glossary.ts)', () => {
    expect(read('docs/glossary.md')).toBe(glossaryPage(words));
  });
});
