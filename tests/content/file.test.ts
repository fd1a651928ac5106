import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LADDER_TOPS } from '../../src/content/checks/ladder-tops.ts';
import { lengthOf, levelFor, levelJsonSchema } from '../../src/content/index.ts';
import { LADDER_RUNGS } from '../../src/sim/rules/ladders.ts';
import { summit } from './kit.ts';

test('a level is played in its default length, or the one asked for', () => {
  expect(levelFor(summit()).quarters).toBe(8);
  expect(levelFor(summit(), { quarters: 12 })).toMatchObject({
    quarters: 12,
    budgets: { capacity: 8, carry: 3, standing: 5 },
  });
  expect(lengthOf(summit(), 99).quarters).toBe(8);
});

test('a short length opens more ladders from the start', () => {
  expect(levelFor(summit(), { quarters: 4 }).ladders.open).toContain('hands');
  expect(levelFor(summit()).ladders.open).not.toContain('hands');
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

test('the tops of the ladders are those of the rules', () => {
  for (const [ladder, rungs] of Object.entries(LADDER_RUNGS))
    expect([ladder, LADDER_TOPS[ladder as keyof typeof LADDER_TOPS]]).toEqual([
      ladder,
      rungs.length - 1,
    ]);
});

test('the published schema is up to date (npx tsx src/cli/make-schema.ts)', () => {
  const published = readFileSync(
    new URL('../../levels/level.schema.json', import.meta.url),
    'utf8',
  );
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(levelJsonSchema())));
});
