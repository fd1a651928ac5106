import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/cli/project.ts';
import { caseJsonSchema, readCase } from '../../src/content/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: these cases are broken on purpose
type Loose = any;

const text = readFileSync(inProject('levels', 'cases', '2024-crowdstrike-291.json'), 'utf8');
const problemsOf = (source: string) => {
  const read = readCase(source);
  return 'problems' in read ? read.problems : [];
};

const broken: [name: string, spoil: (file: Loose) => void, pointer: string, sentence: RegExp][] = [
  ['a name is missing', (c) => delete c.known.fleet, '/known/fleet', /"fleet"|not known here/],
  ['a name is misspelt', (c) => (c.known.windw = 3), '/known/windw', /"windw" is not known here/],
  [
    'a place does not exist',
    (c) => (c.known.place = 'moon'),
    '/known/place',
    /Write one of "ring0"/,
  ],
  [
    'a share is above 1',
    (c) => (c.known.regions[0].share = 7),
    '/known/regions/0/share',
    /1 or less/,
  ],
  [
    'shares do not make 1',
    (c) => (c.known.regions[0].share = 0.5),
    '/known/regions',
    /must sum to 1/,
  ],
  [
    'sectors do not make 1',
    (c) => (c.known.sectors = { banks: 0.5 }),
    '/known/sectors',
    /must sum to 1/,
  ],
  [
    'a range is upside down',
    (c) => (c.known.window = { low: 90, high: 30 }),
    '/known/window',
    /smaller number of "window" comes first/,
  ],
  ['a date is none', (c) => (c.known.released = 'Friday'), '/known/released', /./],
  [
    'a measure stands twice',
    (c) => c.measures.push(c.measures[0]),
    '/measures/8/id',
    /stands twice/,
  ],
  [
    'a unit does not fit',
    (c) => (c.measures[0].unit = 'days'),
    '/measures/0/unit',
    /"hits" is told in "machines"/,
  ],
  [
    'a share is not asked for',
    (c) => (c.measures[0].of = 'healed'),
    '/measures/0',
    /needs "share"/,
  ],
  [
    'a region is unknown',
    (c) => (c.measures[3].among.region = 'moon'),
    '/measures/3/among/region',
    /no region "moon"/,
  ],
  [
    'a figure of nothing',
    (c) => (c.published[0].measure = 'x'),
    '/published/0/measure',
    /no measure "x"/,
  ],
  [
    'a figure without a number',
    (c) => delete c.published[0].value,
    '/published/0',
    /"value", or "low" and "high"/,
  ],
  [
    'a source is missing',
    (c) => delete c.published[0].source,
    '/published/0/source',
    /"source" is missing/,
  ],
];

describe('a broken case', () => {
  test('is sound before it is broken', () => {
    expect(problemsOf(text)).toEqual([]);
  });

  test.each(broken)('%s', (_, spoil, pointer, sentence) => {
    const file: Loose = JSON.parse(text);
    spoil(file);
    const problems = problemsOf(JSON.stringify(file, null, 2));
    const told = problems.find((problem) => problem.pointer === pointer);
    expect(told, JSON.stringify(problems.slice(0, 5))).toBeDefined();
    expect(told?.sentence).toMatch(sentence);
    expect(told?.line).toBeGreaterThan(0);
  });

  test.each([
    ['empty', ''],
    ['not JSON', '{"id": '],
    ['a list', '[]'],
    ['too deep', '['.repeat(200_000)],
    ['a prototype', '{"__proto__": {"id": "x"}}'],
  ])('is told in a sentence: %s', (_, source) => {
    expect(problemsOf(source)[0]?.sentence).toMatch(/[.)…]$/);
  });
});

test('the published schema of cases is up to date (npx tsx src/cli/make-schema.ts)', () => {
  const published = readFileSync(inProject('levels', 'cases', 'case.schema.json'), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(caseJsonSchema())));
});
