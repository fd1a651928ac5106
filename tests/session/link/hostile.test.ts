/** Links that somebody broke, cut or forged: a sentence, little work, and nothing thrown. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { BOTS, playRun } from '../../../src/bots/index.ts';
import { textOnDisk } from '../../../src/cli/shared/words-on-disk.ts';
import {
  codeIn,
  linkCommands,
  MOST_LINK,
  MOST_LINK_COMMANDS,
  playLink,
  RULES,
  readLink,
  takeAll,
  writeLink,
} from '../../../src/session/index.ts';
import {
  ByteReader,
  ByteWriter,
  bytesOf,
  checksum,
  lettersOf,
} from '../../../src/session/link/bytes.ts';
import { fingerprint } from '../../../src/sim/index.ts';
import { pond, pondShelf } from '../../kit/pond.ts';

const level = pond();
const bot = BOTS['random'];
if (bot === undefined) throw new Error('no bot');
const taken = takeAll(level, 'sample', playRun(level, 'sample', bot).commands);
const code = writeLink(taken.run) ?? '';
/** The same of a run in which more was known, which is written a little differently. */
const calmLevel = pond({ calm: true });
const calmRun = takeAll(calmLevel, 'sample', playRun(calmLevel, 'sample', bot).commands);
const calmCode = writeLink(calmRun.run) ?? '';

/** Bytes with a checksum that fits: what a forger would send. */
function sealed(bytes: readonly number[]): string {
  const out = new ByteWriter();
  out.bytes.push(...bytes);
  out.hex(checksum(bytes).toString(16).padStart(8, '0'));
  return lettersOf(out.bytes);
}
const honestOf = (text: string): number[] => bytesOf(text).slice(0, -4);
const honest = honestOf(code);

interface Forged {
  rules?: number;
  id?: string;
  version?: number;
  quarters?: number;
  /** What stands where a calm link says that it is one. */
  known?: number;
  seed?: string;
  ending?: string;
  count?: number;
  body?: number[];
}
/** A link in our own letters that says whatever it likes. */
function forged(wish: Forged): string {
  const out = new ByteWriter();
  out.bytes.push(0x4b, wish.known === undefined ? 1 : 2);
  out.number(wish.rules ?? RULES);
  out.text(wish.id ?? 'pond');
  out.number(wish.version ?? 1);
  out.number(wish.quarters ?? 4);
  if (wish.known !== undefined) out.number(wish.known);
  out.text(wish.seed ?? 'seed');
  out.number(1);
  out.number(1);
  out.text(wish.ending ?? 'unsteady');
  for (let i = 0; i < 4; i++) out.number(50);
  out.number(0);
  out.hex('0123456789abcdef');
  out.number(wish.count ?? 0);
  out.bytes.push(...(wish.body ?? []));
  return sealed(out.bytes);
}

const linkOf = (text: string) => {
  const read = readLink(text);
  if (!read.ok) throw new Error(read.problem.key);
  return read.value;
};

const problemOf = (text: string): string => {
  const read = readLink(text);
  return read.ok ? '' : read.problem.key;
};

/** How often anything was read from a link's bytes while this ran. */
function readsIn(work: () => void): number {
  const spies = (['byte', 'number', 'text', 'hex'] as const).map((name) =>
    vi.spyOn(ByteReader.prototype, name),
  );
  work();
  const reads = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return reads;
}

describe('a broken link is refused with a sentence:', () => {
  const words = textOnDisk();
  const bomb = deflateRawSync('0'.repeat(4_000_000));
  const cases: [what: string, text: string, key: string][] = [
    ['nothing', '', 'link.foreign'],
    ['a word', 'hello', 'link.foreign'],
    ['markup', '<img src=x onerror=alert(1)>', 'link.foreign'],
    ['markup behind our first letter', 'S<script>alert(1)</script>', 'link.damaged'],
    ['our first letters alone', 'SwEB', 'link.damaged'],
    ['a link cut short', code.slice(0, -7), 'link.damaged'],
    ['a link cut to a letter that bytes never make', code.slice(0, 41), 'link.damaged'],
    ['a link with one letter changed', `${code.slice(0, 30)}!${code.slice(31)}`, 'link.damaged'],
    ['a packed bomb', lettersOf([...bomb]).slice(0, MOST_LINK), 'link.foreign'],
    [
      'a packed bomb behind our first bytes',
      sealed([0x4b, 1, ...bomb.slice(0, 4000)]),
      'link.damaged',
    ],
    ['a text without end', 'S'.repeat(5_000_000), 'link.tooLong'],
    ['the format of tomorrow', sealed([0x4b, 3, ...honest.slice(2)]), 'link.otherFormat'],
    ['more known than there is', forged({ known: 2 }), 'link.damaged'],
    ['known without end', forged({ known: 0x7fffffff }), 'link.damaged'],
    ['more commands than bytes', forged({ count: 1999, body: [8, 8] }), 'link.tooMany'],
    [
      'more commands than anybody gives',
      forged({ count: MOST_LINK_COMMANDS + 1, body: new Array<number>(4000).fill(8) }),
      'link.tooMany',
    ],
    ['two thousand million commands', forged({ count: 0x7fffffff }), 'link.tooMany'],
    ['a level id with markup', forged({ id: '<b>pond</b>' }), 'link.damaged'],
    ['a level id that climbs', forged({ id: '../../secret' }), 'link.damaged'],
    ['a seed without end', forged({ seed: 'x'.repeat(200) }), 'link.damaged'],
    ['no seed', forged({ seed: '' }), 'link.damaged'],
    ['no length', forged({ quarters: 0 }), 'link.damaged'],
    ['a hundred quarters', forged({ quarters: 100 }), 'link.damaged'],
  ];
  test.each(cases)('%s', (_, text, key) => {
    expect(problemOf(text)).toBe(key);
    expect(words.say(key, { most: MOST_LINK })).not.toMatch(/⟨|\{/);
  });

  test.each([code, calmCode])('every cut and every single changed letter of %s', (code) => {
    for (let at = 0; at < code.length; at++) {
      expect(problemOf(code.slice(0, at))).not.toBe('');
      const other = code[at] === 'A' ? 'B' : 'A';
      const changed = code.slice(0, at) + other + code.slice(at + 1);
      // The last letter may carry bits that belong to no byte.
      if (lettersOf(bytesOf(changed)) !== code) expect(problemOf(changed)).not.toBe('');
    }
  });

  test('whatever letters somebody sends, and none of it is thrown', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        readLink(text);
        readLink(`S${text}`);
        readLink(codeIn(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a forged link, its checksum and all,', () => {
  test('shows seed and ending as plain text and no more', () => {
    const seed = '<img src=x onerror=alert(1)>';
    const read = readLink(forged({ seed, ending: '__proto__' }));
    expect(read).toMatchObject({ ok: true, value: { seed, outcome: { ending: '__proto__' } } });
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    'finds nothing under the name %s',
    (id) => {
      const read = readLink(forged({ id }));
      expect(read.ok).toBe(true);
      if (read.ok)
        expect(playLink(read.value, pondShelf)).toMatchObject({
          ok: false,
          problem: { key: 'link.unknownLevel' },
        });
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  test.each([
    [{ rules: RULES + 1 }, 'link.otherRules'],
    [{ rules: RULES - 1 }, 'link.otherRules'],
    [{ version: 2 }, 'link.otherLevel'],
    [{ quarters: 5 }, 'link.unknownLength'],
    [{ id: 'sea' }, 'link.unknownLevel'],
  ])('of another world says so and still tells what it stores: %o', (wish, key) => {
    const read = readLink(forged(wish));
    expect(read).toMatchObject({ ok: true, value: { seed: 'seed', outcome: { won: false } } });
    if (read.ok) expect(playLink(read.value, pondShelf)).toMatchObject({ problem: { key } });
  });

  test.each([code, calmCode])('does not replay into another story than %s tells', (code) => {
    const honest = honestOf(code);
    const { final, outcome, nights, meters } = linkOf(code);
    // Every byte in turn is forged and the checksum made to fit: either it is refused, or it is the same story.
    for (let at = 0; at < honest.length; at++) {
      const other = [...honest];
      other[at] = (other[at] ?? 0) ^ 1;
      const read = readLink(sealed(other));
      if (!read.ok) continue;
      const played = playLink(read.value, pondShelf);
      if (played.ok) {
        expect(read.value).toMatchObject({ final, outcome, nights, meters });
        expect(fingerprint(played.value.state)).toBe(final);
      } else expect(played.problem.key).toMatch(/^link\./);
    }
  });

  test('of any bytes costs no more reads than it has bytes, and is read by the commands’ own rules', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3000 }),
        fc.integer({ min: 0, max: MOST_LINK_COMMANDS }),
        (body, count) => {
          const text = forged({ count: Math.min(count, body.length), body });
          const reads = readsIn(() => {
            const read = readLink(text);
            if (read.ok) linkCommands(read.value, level);
          });
          // A text is two reads and one a letter; each read of a number is one and one a byte.
          expect(reads).toBeLessThan(400 + body.length * 4);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('too long to be one is not even looked at', () => {
    expect(readsIn(() => readLink('S'.repeat(MOST_LINK + 1)))).toBe(0);
    expect(codeIn(`${'x'.repeat(1_000_000)}#run=${code}`).length).toBeLessThanOrEqual(
      2 * MOST_LINK,
    );
  });
});
