/** A level as a folder: `level.json`, and each letter with its words in a file of its own. */
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/cli/project.ts';
import { textsOf } from '../../src/cli/shared/level-places.ts';
import { levelIds } from '../../src/cli/shared/levels-on-disk.ts';
import { sharedWords } from '../../src/cli/words.ts';
import {
  type FolderProblem,
  type LevelFile,
  readFolder,
  readLevel,
} from '../../src/content/index.ts';

const shared = new Set(Object.keys(sharedWords()));
const firstRing = textsOf(inProject('levels', '01-first-ring'));

/** The First Ring with other texts in some of its files; null takes a file out. */
function folder(changes: Record<string, string | null> = {}): Map<string, string> {
  const texts = new Map(firstRing);
  for (const [name, text] of Object.entries(changes))
    if (text === null) texts.delete(name);
    else texts.set(name, text);
  return texts;
}

const MEMOS = 'letters/two-memos.json';
const memos = () => JSON.parse(firstRing.get(MEMOS) ?? '');
/** A copy of one letter, changed, as text. */
function letter(change: (letter: ReturnType<typeof memos>) => void): string {
  const copy = memos();
  change(copy);
  return JSON.stringify(copy, null, 2);
}

function sound(changes: Record<string, string | null> = {}): LevelFile {
  const read = readFolder(folder(changes), shared);
  if ('ok' in read) return read.ok;
  throw new Error(read.problems.map(({ file, sentence }) => `${file} ${sentence}`).join('\n'));
}

function problems(changes: Record<string, string | null>): FolderProblem[] {
  const read = readFolder(folder(changes), shared);
  return 'problems' in read ? read.problems : [];
}

const deckOf = ({ matters }: LevelFile) => matters.map(({ id }) => id);

describe('a letter is one file', () => {
  test('its name is its id, and its words stand beside what it does', () => {
    const level = sound();
    expect(level.matters[1]).toMatchObject({ id: 'two-memos', quarters: [2] });
    expect(level.words?.['en']?.['letter.two-memos.subject']).toBe('Hours, and a ward');
    expect(level.words?.['en']?.['letter.two-memos.choice.now.title']).toBe('All at once');
  });

  test('the rules get none of its words', () => {
    const told = JSON.stringify(sound().matters);
    for (const name of ['subject', 'body', 'title', 'sub', 'place', '$schema'])
      expect(told).not.toContain(`"${name}":`);
  });

  test('letters stand by their place; those without one follow, by name', () => {
    const copy = (place?: number) =>
      letter((one) => {
        one.place = place;
        one.opens = undefined;
      });
    const added = { 'letters/b.json': copy(), 'letters/a.json': copy(), 'letters/c.json': copy(5) };
    expect(deckOf(sound(added))).toEqual(['c', ...deckOf(sound()), 'a', 'b']);
  });

  test('a folder says the same in one file', () => {
    const text = JSON.stringify(sound());
    expect(readLevel(text, shared)).toEqual({ ok: sound() });
  });
});

describe('another language', () => {
  const german = (words: object) => ({ 'letters/two-memos.de.json': JSON.stringify(words) });

  test('lies beside the letter, as far as it is written', () => {
    const words = { subject: 'Stunden', choices: [{ id: 'now', title: 'Sofort' }] };
    expect(sound(german(words)).words?.['de']).toEqual({
      'letter.two-memos.subject': 'Stunden',
      'letter.two-memos.choice.now.title': 'Sofort',
    });
  });

  test('holds words only, for choices that exist', () => {
    const file = 'letters/two-memos.de.json';
    expect(problems(german({ weight: 3 }))).toMatchObject([
      { file, pointer: '/weight', sentence: expect.stringContaining('"weight" is not known here') },
    ]);
    expect(problems(german({ choices: [{ id: 'never', title: 'Nie' }] }))).toMatchObject([
      { file, pointer: '/choices/0/id', sentence: 'The letter has no choice "never".' },
    ]);
    expect(problems(german({ subject: ' ' }))).toMatchObject([{ file, pointer: '/subject' }]);
  });

  test('needs a letter beside it, and is not English', () => {
    expect(problems({ 'letters/ghost.de.json': '{}' })).toMatchObject([
      { file: 'letters/ghost.de.json', sentence: /no letter "letters\/ghost.json"/ },
    ]);
    expect(problems({ 'letters/two-memos.en.json': '{}' })).toMatchObject([
      { sentence: expect.stringContaining('English stands in "letters/two-memos.json"') },
    ]);
  });
});

describe('what is wrong is told in the file where it stands', () => {
  const cases: [string, Record<string, string | null>, string, string, RegExp][] = [
    [
      'an unknown vendor',
      { [MEMOS]: letter((one) => one.choices[0].effects.push({ trust: { id: 'x' }, by: 1 })) },
      MEMOS,
      '/choices/0/effects/3/trust/id',
      /no vendor "x"/,
    ],
    [
      'a slip in an effect',
      { [MEMOS]: letter((one) => (one.choices[0].effects[0] = { meter: 'x', by: [1, 1] })) },
      MEMOS,
      '/choices/0/effects/0/meter',
      /"x" is not known here/,
    ],
    [
      'words are missing',
      { [MEMOS]: letter((one) => delete one.choices[1].title) },
      MEMOS,
      '/choices/1/title',
      /"title" is missing: write a text in quotes/,
    ],
    [
      'words are empty',
      { [MEMOS]: letter((one) => (one.choices[2].sub = '')) },
      MEMOS,
      '/choices/2/sub',
      /This text is empty/,
    ],
    ['broken JSON', { [MEMOS]: '{\n  "from": {,\n}' }, MEMOS, '', /A value belongs here/],
    [
      'two letters in one place',
      { 'letters/zoo.json': letter(() => {}) },
      'letters/zoo.json',
      '/place',
      /"two-memos" stands at 20 already/,
    ],
    [
      'a name that is no letter’s',
      { 'letters/two memos.json': '{}' },
      'letters/two memos.json',
      '',
      /No letter can be called this/,
    ],
    ['a file that belongs nowhere', { 'notes.json': '{}' }, 'notes.json', '', /What is this\?/],
    ['no level', { 'level.json': null }, 'level.json', '', /This file is missing/],
    [
      'letters in the level as well',
      { 'level.json': (firstRing.get('level.json') ?? '').replace('{', '{ "matters": [],') },
      'level.json',
      '/matters',
      /"matters" is not known here/,
    ],
    [
      'words of a letter in the level as well',
      {
        'level.json': (firstRing.get('level.json') ?? '').replace(
          '{',
          '{ "words": { "en": { "letter.two-memos.body": "x" } },',
        ),
      },
      'level.json',
      '/words/en/letter.two-memos.body',
      /stand in "letters\/two-memos.json" already/,
    ],
    [
      'something about the level itself',
      { 'level.json': (firstRing.get('level.json') ?? '').replace('"harbour"', '"nowhere"') },
      'level.json',
      '/regions/0/id',
      /The words "region.nowhere" are missing/,
    ],
  ];
  test.each(cases)('%s', (_, changes, file, pointer, sentence) => {
    const told = problems(changes).find((one) => one.file === file && one.pointer === pointer);
    expect(told, JSON.stringify(problems(changes))).toBeDefined();
    expect(told?.sentence).toMatch(sentence);
  });

  test('with its line', () => {
    const text = letter((one) => (one.choices[0].effects[0].by = 'much'));
    const line = text.split('\n').findIndex((one) => one.includes('"much"')) + 1;
    expect(problems({ [MEMOS]: text })).toMatchObject([{ file: MEMOS, line }]);
  });
});

test('every file that came with the game names its schema, so that an editor knows it', () => {
  for (const id of levelIds())
    for (const [name, text] of textsOf(inProject('levels', id))) {
      const { $schema } = JSON.parse(text) as { $schema?: string };
      const schema = name === 'level.json' ? '../level.schema.json' : '../../letter.schema.json';
      expect([id, name, $schema]).toEqual([id, name, schema]);
    }
});
