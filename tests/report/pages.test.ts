import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadWords } from '../../src/cli/words.ts';
import {
  afterAction,
  compareRuns,
  csvCell,
  csvOf,
  csvRows,
  firstDifference,
  questionsOf,
  reportCsv,
  reportJson,
  type Story,
  stateOf,
  type Teller,
  type Told,
} from '../../src/report/index.ts';
import { ATTACKS, type Command, fingerprint, METERS } from '../../src/sim/index.ts';
import { causeText, createText, namedParams } from '../../src/text/index.ts';
import { played, storyIn } from './kit.ts';

const text = createText(loadWords(), 'en');
const said = ({ key, params }: Told) => text.say(key, namedParams(text, params));
const spoken = (told: Told) => {
  const words = said(told);
  expect(words, told.key).not.toMatch(/[{}⟨⟩]/);
  return words;
};
const stories: Story[] = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((seed, i) =>
  storyIn(played(seed, ['random', 'careful', 'nothing', 'close-at-once'][i % 4], { quarters: 5 })),
);

describe('the questions', () => {
  test('are five, each once, with facts, places and sources in words that exist', () => {
    for (const story of stories) {
      const questions = questionsOf(story);
      expect(questions).toHaveLength(5);
      expect(new Set(questions.map(({ id }) => id)).size).toBe(5);
      for (const question of questions) {
        spoken(question);
        expect(question.sources.length).toBeGreaterThan(0);
        for (const key of question.sources) expect(text.has(key), key).toBe(true);
        for (const fact of question.facts) {
          spoken(fact);
          if (fact.index !== null) expect(fact.index).toBeLessThanOrEqual(story.commands.length);
        }
      }
    }
  });

  test('speak of what the run did', () => {
    const asked = (fits: (story: Story) => boolean, id: string) => {
      for (const story of stories)
        if (fits(story)) expect(questionsOf(story).map((q) => q.id)).toContain(id);
    };
    asked(({ final }) => final.promises.some(({ kept }) => kept === false), 'brokenPromise');
    for (const story of stories) {
      const swing = questionsOf(story).find(({ id }) => id === 'widestSwing');
      if (!swing) continue;
      const { meter, quarter, from, to } = swing.params;
      const by = story.final.receipts
        .filter((r) => r.meter === meter && r.quarter === quarter)
        .reduce((sum, r) => sum + r.by, 0);
      expect(Number(to) - Number(from)).toBe(by);
      for (const m of METERS)
        for (let q = 1; q <= 5; q++) {
          const other = story.final.receipts
            .filter((r) => r.meter === m && r.quarter === q)
            .reduce((sum, r) => sum + r.by, 0);
          expect(Math.abs(other)).toBeLessThanOrEqual(Math.abs(by));
        }
    }
  });

  test('and all else that may be said after a run is written', () => {
    const folder = new URL('../../src/report/after/', import.meta.url);
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const keys = [
      ...[...code.matchAll(/\bfact\(\s*'([\w.]+)'/g)].map(([, key]) => `question.fact.${key}`),
      ...[...code.matchAll(/id: '(\w+)', theme/g)].map(([, key]) => `question.${key}`),
      ...[...code.matchAll(/\bline\(\s*'([\w.]+)'/g)].map(([, key]) => `aar.${key}`),
      ...[...code.matchAll(/\brow\(\s*'([\w.]+)'/g)].flatMap(([, key]) =>
        ['seen', 'do', 'measure'].map((part) => `aar.${part}.${key}`),
      ),
      ...ATTACKS.flatMap((kind) =>
        ['seen', 'do', 'measure'].map((part) => `aar.${part}.breach.${kind}`),
      ),
      ...[...code.matchAll(/'(after\.[a-z]+\.\w+)'/g)].map(([, key]) => key ?? ''),
      ...[
        ...code.matchAll(
          /\['(?:decision|quarter|promise|incident|attack|regulator|vendor|crisis|end)', '([\w.]+)'/g,
        ),
      ].map(([, key]) => `moment.${key}`),
      ...[...code.matchAll(/\bsource\(([^)]+)\)/g)].flatMap(([, names]) =>
        [...(names ?? '').matchAll(/'(\w+)'/g)].map(([, name]) => `source.${name}`),
      ),
    ];
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => !text.has(key))).toEqual([]);
  });

  test('can be asked of a run that has hardly begun', () => {
    const { level, seed } = played('short');
    expect(questionsOf(storyIn({ level, seed, commands: [] })).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the report', () => {
  test('follows the order of an after-action report, in words that exist', () => {
    for (const story of stories) {
      const report = afterAction(story);
      for (const line of [...report.expected, ...report.happened, ...report.why]) spoken(line);
      expect(report.change.length).toBeGreaterThan(0);
      expect(report.change.length).toBeLessThanOrEqual(6);
      for (const row of report.change) {
        spoken(row.seen);
        spoken(row.do);
        spoken(row.measure);
      }
      expect(report.fingerprint).toBe(fingerprint(story.final));
      expect(report.nights.at(-1)?.meters).toEqual(story.final.history.at(-1)?.metersAfter);
    }
  });

  test('counts what the record holds', () => {
    for (const story of stories) {
      const { nights, happened } = afterAction(story);
      const lines = story.final.history.flatMap((night) => night.lines);
      const sum = (of: (row: (typeof nights)[number]) => number) =>
        nights.reduce((all, row) => all + of(row), 0);
      const all = (kind: string) => lines.filter((line) => line.kind === kind).length;
      expect(sum((row) => row.incidents)).toBe(all('incident'));
      expect(sum((row) => row.nearMisses)).toBe(all('nearMiss'));
      const faults = happened.find(({ key }) => key === 'aar.happened.faults');
      expect(faults?.params['incidents']).toBe(all('incident'));
    }
  });

  test('says what a run on its way has come to', () => {
    const { level, seed, commands } = played('way');
    const story = storyIn({ level, seed, commands: commands.slice(0, 5) });
    expect(afterAction(story).happened[0]?.key).toBe('aar.happened.open');
  });
});

/** Reads CSV by the letter of RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const c = csv[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (csv[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',' || (c === '\r' && csv[i + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (c === '\r') {
        i++;
        rows.push([]);
      }
    } else cell += c;
  }
  rows.pop();
  return rows;
}

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ';', 'a') }),
);

describe('the table', () => {
  test('comes back cell by cell, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 })), (rows) => {
        const read = readCsv(csvOf(rows).replace(/^\uFEFF/, ''));
        const expected = rows.map((row) =>
          row.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)),
        );
        expect(read).toEqual(expected);
      }),
    );
  });

  test('holds no cell that a spreadsheet could take for a formula', () => {
    fc.assert(
      fc.property(hostile, (cell) => {
        expect(csvCell(cell)).not.toMatch(/^"?[=+\-@\t\r]/);
      }),
    );
    expect(csvCell('=HYPERLINK("http://x","y")')).toBe(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(csvCell(-3)).toBe("'-3");
    expect(csvCell(3)).toBe('3');
  });

  const teller: Teller = {
    cause: (cause) => causeText(text, cause),
    moment: ({ key, params }) => text.say(`moment.${key}`, namedParams(text, params)),
  };

  test('of a run has as many cells in every row, numbers without signs, and adds up', () => {
    for (const story of stories) {
      const rows = readCsv(reportCsv(story, teller).replace(/^\uFEFF/, ''));
      expect(rows).toHaveLength(csvRows(story, teller).length);
      for (const row of rows) expect(row).toHaveLength(9);
      for (const row of rows.flat()) expect(row).not.toMatch(/⟨|\{/);
      for (const meter of METERS) {
        const own = rows.filter((row) => row[0] === 'meter' && row[4] === meter);
        const start = Number(own[0]?.[7]);
        const now = own.reduce((sum, row) => sum + Number(row[5]) - Number(row[6]), start);
        expect(now).toBe(story.final.meters[meter]);
      }
    }
  });

  test('a hostile language cannot plant a formula either', () => {
    const [story] = stories;
    if (!story) throw new Error('none');
    const evil: Teller = { cause: () => '=cmd|calc', moment: () => '@SUM(1)' };
    for (const cell of readCsv(reportCsv(story, evil).replace(/^\uFEFF/, '')).flat())
      expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });

  test('as JSON reads back as the same report', () => {
    const [story] = stories;
    if (!story) throw new Error('none');
    const read = JSON.parse(reportJson(story)) as { report: unknown; commands: unknown };
    expect(read.report).toEqual(JSON.parse(JSON.stringify(afterAction(story))));
    expect(read.commands).toEqual(JSON.parse(JSON.stringify(story.commands)));
  });
});

describe('a ghost', () => {
  const a = played('ghost', 'careful');
  const b = played('ghost', 'nothing');

  test('is the same as its own run nowhere else', () => {
    expect(firstDifference(a.commands, [...a.commands])).toBeNull();
    const turned = a.commands.map(
      (c) => Object.fromEntries(Object.entries(c).reverse()) as unknown as Command,
    );
    expect(firstDifference(a.commands, turned)).toBeNull();
  });

  test('parts at the first command that differs, in its quarter', () => {
    fc.assert(
      fc.property(fc.nat(), (place) => {
        const at = place % a.commands.length;
        const other = [...a.commands.slice(0, at), { type: 'mandate', id: 'else' } as const];
        const first = firstDifference(a.commands, other);
        expect(first?.index).toBe(at);
        expect(first?.theirs).toEqual({ type: 'mandate', id: 'else' });
        expect(first?.quarter).toBe(stateOf(storyIn(a), at).quarter);
        const cut = firstDifference(a.commands, a.commands.slice(0, at));
        expect(cut).toMatchObject({ index: at, theirs: null });
      }),
      { numRuns: 30 },
    );
  });

  test('lays both runs’ meters side by side', () => {
    const ghost = compareRuns(a.level, a.seed, a.commands, b.commands);
    expect(ghost.first?.index).toBe(firstDifference(a.commands, b.commands)?.index);
    for (const [side, run] of [
      [ghost.mine, a],
      [ghost.theirs, b],
    ] as const) {
      const { final } = storyIn(run);
      expect(side.fingerprint).toBe(fingerprint(final));
      expect(side.quarters).toEqual(final.history.map(({ quarter }) => quarter));
      for (const meter of METERS)
        expect(side.meters[meter]).toEqual(final.history.map((night) => night.metersAfter[meter]));
    }
  });
});
