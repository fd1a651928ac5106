import { describe, expect, test } from 'vitest';
import type { LevelFile } from '../../src/content/index.ts';
import { known, problemsOf, summit } from './kit.ts';

// biome-ignore lint/suspicious/noExplicitAny: these levels are broken on purpose
type Loose = any;

/** One way to break a good level, where it should be told, and how. */
const broken: [name: string, spoil: (level: Loose) => void, pointer: string, sentence: RegExp][] = [
  ['a name is missing', (l) => delete l.fleet, '/fleet', /"fleet" is missing: write a number/],
  ['a number is a text', (l) => (l.fleet = 'many'), '/fleet', /must be a number, not "many"/],
  ['a fleet is too large', (l) => (l.fleet = 3e9), '/fleet', /2000000000 or less/],
  ['a name is misspelt', (l) => (l.flet = 1), '/flet', /"flet" is not known here/],
  [
    'a ladder does not exist',
    (l) => l.ladders.open.push('lader'),
    '/ladders/open/5',
    /"lader" is not known here. Write one of "door"/,
  ],
  [
    'shares do not sum to 1',
    (l) => (l.regions[0].share = 0.5),
    '/regions',
    /sum to 1.12; they must sum to 1/,
  ],
  [
    'more groups are at work than there are',
    (l) => (l.varies.groups = l.adversaries.length + 1),
    '/varies/groups',
    /\d groups of attackers are to be at work, and "adversaries" names only \d. Write \d at most/,
  ],
  [
    'groups are at work where none is named',
    (l) => delete l.adversaries,
    '/varies/groups',
    /"adversaries" names none/,
  ],
  ['vendors hold too much', (l) => (l.vendors[0].share = 0.9), '/vendors', /can hold 1 at most/],
  [
    'an id stands twice',
    (l) => (l.vendors[1].id = 'halden'),
    '/vendors/1/id',
    /"halden" stands twice/,
  ],
  [
    'a vendor is unknown',
    (l) => (choice(l).effects = [{ trust: { id: 'nobody' }, by: 3 }]),
    '/matters/0/choices/0/effects/0/trust/id',
    /no vendor "nobody"/,
  ],
  [
    'a regulator is unknown',
    (l) => (l.matters[0].from = { kind: 'regulator', regulator: 'x' }),
    '/matters/0/from/regulator',
    /no regulator "x"/,
  ],
  [
    'a called letter is unknown',
    (l) => choice(l).effects.push({ letter: 'ghost' }),
    '/matters/0/choices/0/effects/3/letter',
    /no letter "ghost"/,
  ],
  [
    'a sector is not in the level',
    (l) => {
      l.sectors = l.sectors.slice(1);
      l.sectors[0].share += 0.1;
    },
    '/matters/1/from/sector',
    /no sector "hospitals"/,
  ],
  [
    'a letter has one choice',
    (l) => (l.matters[1].choices = l.matters[1].choices.slice(1, 2)),
    '/matters/1/choices',
    /at least two choices/,
  ],
  [
    'a choice does nothing',
    (l) => Object.assign(l.matters[1].choices[2], { cost: {}, effects: [] }),
    '/matters/1/choices/2',
    /costs nothing and does nothing/,
  ],
  [
    'two choices are alike',
    (l) => (l.matters[1].choices[2] = { ...l.matters[1].choices[1], id: 'visit' }),
    '/matters/1/choices/2',
    /does the same as "discs"/,
  ],
  [
    'a promise is not marked',
    (l) => (choice(l).back = 'never'),
    '/matters/0/choices/0/back',
    /exactly where "back" says "promise"/,
  ],
  [
    'a dead letter',
    (l) => {
      // No other letter calls the first one.
      l.matters[0].weight = 0;
      l.matters[0].always = false;
    },
    '/matters/0/weight',
    /never arrives/,
  ],
  [
    'a quarter beyond the run',
    (l) => (l.matters[0].quarters = [13]),
    '/matters/0/quarters/0',
    /has 12 quarters; this one never comes/,
  ],
  [
    'a condition that cannot hold',
    (l) => (l.matters[0].when = { ladder: 'rollout', atLeast: 3, atMost: 1 }),
    '/matters/0/when',
    /can never hold/,
  ],
  [
    'no quarter fits',
    (l) => {
      delete l.matters[0].quarters;
      l.matters[0].when = { all: [{ quarterFrom: 9 }, { quarterTo: 4 }] };
    },
    '/matters/0/when',
    /No quarter fits the letter "undertaking"/,
  ],
  [
    'a ladder that nothing opens',
    (l) => {
      l.ladders.open = l.ladders.open.filter((x: string) => x !== 'door');
      for (const m of l.matters)
        for (const c of m.choices) c.effects = c.effects.filter((e: Loose) => e.rung !== 'door');
    },
    '/matters/11/when/all/0',
    /nothing in this level opens the ladder "door"/,
  ],
  [
    'a promise after the end',
    (l) => (l.matters[0].quarters = [11]),
    '/matters/0/choices/0/promise/due',
    /after the run/,
  ],
  [
    'an effect after the end',
    (l) => (choice(l).effects[0].after = 12),
    '/matters/0/choices/0/effects/0/after',
    /never comes true/,
  ],
  [
    'a rung above the top',
    (l) => (l.ladders.start.rollout = 4),
    '/ladders/start/rollout',
    /no rung 4 here; its highest is 3/,
  ],
  [
    'a range of faults, as levels had before habits',
    (l) => (l.vendors[0].faults = [0.2, 0.6]),
    '/vendors/0/faults',
    /must be a number/,
  ],
  [
    'a habit that nobody has',
    (l) => (l.vendors[0].habit = 'lazy'),
    '/vendors/0/habit',
    /careful.*hasty.*sloppy.*quiet/,
  ],
  [
    'an effect of nothing',
    (l) => choice(l).effects.push({ standing: 0 }),
    '/matters/0/choices/0/effects/3',
    /changes nothing/,
  ],
  [
    'words are missing',
    (l) => fixQuoin(l),
    '/vendors/4/id',
    /The words "vendor.newcomer.name" are missing/,
  ],
  [
    'words for the buttons',
    (l) => (l.words = { en: { 'menu.start': 'Click me' } }),
    '/words/en/menu.start',
    /may not bring words for "menu.start"/,
  ],
  [
    'words that turn direction',
    (l) => (l.words = { en: { 'level.x': 'a\u202Eb' } }),
    '/words/en/level.x',
    /control characters/,
  ],
  [
    'a sender where nobody wrote',
    (l) => choice(l).effects.push({ audit: { the: 'sender' } }),
    '/matters/0/choices/0/effects/3/audit/the',
    /Only a letter from a vendor has a "sender"/,
  ],
  ['two own products', (l) => (l.vendors[0].own = true), '/vendors/5/own', /Only one vendor/],
  [
    'a flag nobody sets',
    (l) => (l.matters[0].when = { flag: 'unheard' }),
    '/matters/0/when/flag',
    /No choice ever sets the flag "unheard"/,
  ],
  [
    'nothing can be bought',
    (l) => (l.lengths[1].capacity = 1),
    '/lengths/1/capacity',
    /no rung can be bought/,
  ],
  [
    'no default length',
    (l) => delete l.lengths[1].default,
    '/lengths',
    /exactly one length with "default"/,
  ],
  ['a start in crisis', (l) => (l.meters.security = 20), '/meters/security', /opens in a crisis/],
  [
    'a strange condition',
    (l) => (l.matters[0].when = { moon: 'full' }),
    '/matters/0/when',
    /"moon" are not known here/,
  ],
  [
    'an effect with a slip',
    (l) => choice(l).effects.push({ meter: 'securty', by: [1, 2] }),
    '/matters/0/choices/0/effects/3/meter',
    /"securty" is not known here. Write one of "continuity"/,
  ],
];

const choice = (level: Loose) => level.matters[0].choices[0];
function fixQuoin(level: LevelFile): void {
  const text = JSON.stringify(level).replaceAll('"id":"quoin"', '"id":"newcomer"');
  Object.assign(level, JSON.parse(text));
}

describe('a broken level', () => {
  test('is sound before it is broken', () => {
    expect(problemsOf(JSON.stringify(summit()))).toEqual([]);
  });

  test.each(broken)('%s', (_, spoil, pointer, sentence) => {
    const level = summit();
    spoil(level);
    const text = JSON.stringify(level, null, 2);
    const problems = problemsOf(text);
    const told = problems.find((problem) => problem.pointer === pointer);
    expect(told, JSON.stringify(problems.slice(0, 5))).toBeDefined();
    expect(told?.sentence).toMatch(sentence);
    expect(told?.sentence).toMatch(/[.…]$/);
    expect(told?.line).toBeGreaterThan(0);
    expect(known.size).toBeGreaterThan(500);
  });
});

describe('a letter arrives if some quarter fits', () => {
  const early = { quarterTo: 2 };
  const late = { quarterFrom: 4 };
  const sentences = (when: object): string[] => {
    const level = summit() as Loose;
    delete level.matters[0].quarters;
    level.matters[0].when = when;
    return problemsOf(JSON.stringify(level)).flatMap(({ sentence }) =>
      sentence.startsWith('No quarter fits') ? [sentence] : [],
    );
  };
  test('“all of” asks for a quarter that fits every part, “one of” for a part that has one', () => {
    expect(sentences({ all: [early, late] })).toHaveLength(1);
    expect(sentences({ any: [early, late] })).toEqual([]);
    expect(sentences({ all: [late, { all: [early] }] })).toHaveLength(1);
  });
});

describe('a file that is no level', () => {
  const cases: [string, string, RegExp][] = [
    ['empty', '  ', /empty/],
    ['not JSON', '{"id": ', /value belongs here/],
    ['a trailing comma', '{"id": "a",}', /one too many/],
    ['a comment', '{\n// hello\n"id": "a"}', /comments are not allowed/],
    ['a name twice', '{"id": "a", "id": "b"}', /stands twice in this object/],
    ['a list', '[]', /object in \{ \}/],
    ['too deep', `${'['.repeat(60)}${']'.repeat(60)}`, /brackets deep/],
    ['deep enough to fell a reader', '['.repeat(400_000), /brackets deep/],
    ['too large', `"${'a'.repeat(1_000_001)}"`, /larger than 1 MB/],
    ['a prototype', '{"__proto__": {"id": "x"}}', /"__proto__" is not known here/],
  ];
  test.each(cases)('%s', (_, text, sentence) => {
    const sentences = problemsOf(text).map((problem) => problem.sentence);
    expect(
      sentences.some((one) => sentence.test(one)),
      sentences.join(' | '),
    ).toBe(true);
  });

  test('is told with line and column', () => {
    const problem = problemsOf('{\n  "id": "a"\n  "version": 1\n}')[0];
    expect(problem).toMatchObject({ line: 3, column: 3 });
    expect(problem?.sentence).toMatch(/comma is missing/);
  });
});
