import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  cardOf,
  lengthOf,
  letterJsonSchema,
  letterWordsJsonSchema,
  levelAsChosen,
  levelFor,
  levelJsonSchema,
} from '../../src/content/index.ts';
import { summit } from './kit.ts';

test('a level is played in its default length, or the one asked for', () => {
  expect(levelFor(summit()).quarters).toBe(8);
  expect(levelFor(summit(), { quarters: 12 })).toMatchObject({
    quarters: 12,
    budgets: { capacity: 8, carry: 3, standing: 5 },
  });
  expect(lengthOf(summit(), 99).quarters).toBe(8);
});

test('a level is calm where the player chooses it, or by itself', () => {
  const own = { ...summit(), calm: true };
  const calm = (file: typeof own, choice?: boolean) =>
    levelAsChosen(file, { quarters: 8, calm: choice })?.calm;
  expect([calm(summit()), calm(summit(), false), calm(summit(), true)]).toEqual([
    false,
    false,
    true,
  ]);
  expect([calm(own), calm(own, false)]).toEqual([true, true]);
  expect(levelAsChosen(summit(), { quarters: 7, calm: true })).toBeNull();
});

test('calm is offered where it is a choice and changes anything', () => {
  expect(cardOf(summit()).calmToChoose).toBe(true);
  expect(cardOf({ ...summit(), calm: true }).calmToChoose).toBe(false);
  const recovery = { fault: 'that-night', takenBack: 78, stations: [0], estimates: [1] };
  expect(cardOf({ ...summit(), recovery }).calmToChoose).toBe(false);
});

test('a short length opens more ladders from the start', () => {
  expect(levelFor(summit(), { quarters: 4 }).ladders.open).toContain('hygiene');
  expect(levelFor(summit()).ladders.open).not.toContain('hygiene');
});

test('what the rules get holds no words and no lengths', () => {
  const level = levelFor(summit());
  for (const name of ['$schema', 'title', 'blurb', 'lengths', 'words'])
    expect(level).not.toHaveProperty(name);
});

test('nights beyond the chosen length are left out', () => {
  const file = summit();
  file.script = [{ quarter: 3 }, { quarter: 9 }];
  expect(levelFor(file).script).toEqual([{ quarter: 3 }]);
});

test.each([
  ['level', levelJsonSchema()],
  ['letter', letterJsonSchema()],
  ['letter-words', letterWordsJsonSchema()],
])(
  'the published schema of a %s is up to date (npx tsx src/cli/make-schema.ts)',
  (name, schema) => {
    const published = readFileSync(
      new URL(`../../levels/${name}.schema.json`, import.meta.url),
      'utf8',
    );
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
