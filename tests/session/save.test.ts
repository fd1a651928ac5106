import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOTS, botLuck } from '../../src/bots/index.ts';
import {
  isUnderWay,
  RULES,
  type Run,
  readSave,
  replay,
  type SaveFile,
  send,
  startRun,
  writeSave,
} from '../../src/session/index.ts';
import { fingerprint, isOver } from '../../src/sim/index.ts';
import { pond, pondShelf } from '../kit/pond.ts';

/** A run of a bot, so many commands long or to its end. */
function played(seed: string, most: number, name = 'random'): Run {
  const luck = botLuck(seed);
  let run = startRun(pond(), seed);
  const bot = BOTS[name];
  while (bot !== undefined && !isOver(run.state) && run.commands.length < most) {
    const answer = send(run, bot(run.state, luck));
    if ('refused' in answer) throw new Error(answer.refused.key);
    run = answer.run;
  }
  return run;
}

const sample = played('sample', 14);
const good = writeSave(sample, { savedAt: 1000, name: 'Mine', revision: 3 });
const file = (): SaveFile => JSON.parse(good) as SaveFile;

/** The sample's text with one thing changed. */
function broken(change: (save: Record<string, unknown> & SaveFile) => void): string {
  const save = file() as Record<string, unknown> & SaveFile;
  change(save);
  return JSON.stringify(save);
}

function put(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

describe('a save', () => {
  test('comes back as the run that was written', () => {
    const read = readSave(good, pondShelf);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(fingerprint(read.value.run.state)).toBe(fingerprint(sample.state));
    expect(read.value.run.commands).toEqual(sample.commands);
    expect(read.value.run.marks).toEqual(sample.marks);
    expect(read.value.file).toMatchObject({ name: 'Mine', savedAt: 1000, revision: 3 });
    expect(writeSave(read.value.run, { savedAt: 1000, name: 'Mine', revision: 3 })).toBe(good);
  });

  test('may begin with a byte order mark and hold spaces', () => {
    expect(readSave(`\uFEFF${JSON.stringify(file(), null, 2)}\n`, pondShelf).ok).toBe(true);
  });

  test('saved and reloaded after every command stays equal to its twin', () => {
    for (const [name, seed] of [
      ['random', 't1'],
      ['nothing', 't2'],
    ] as const) {
      const bot = BOTS[name];
      if (bot === undefined) throw new Error(name);
      const luck = botLuck(seed);
      let straight = startRun(pond(), seed);
      let twin = straight;
      while (!isOver(straight.state) && straight.commands.length < 40) {
        const command = bot(straight.state, luck);
        const one = send(straight, command);
        const two = send(twin, command);
        if ('refused' in one || 'refused' in two) throw new Error('refused');
        straight = one.run;
        const read = readSave(writeSave(two.run), pondShelf);
        if (!read.ok) throw new Error(read.problem.key);
        twin = read.value.run;
        expect(fingerprint(twin.state)).toBe(fingerprint(straight.state));
        expect(twin.marks).toEqual(straight.marks);
      }
    }
  });
});

describe('a broken save is refused with a sentence and a place:', () => {
  const cases: [what: string, text: () => string, key: string, place: string][] = [
    ['not JSON', () => good.slice(0, -5), 'save.notJson', ''],
    ['empty', () => '', 'save.notJson', ''],
    ['a number', () => '7', 'save.foreign', ''],
    ['a list', () => '[]', 'save.foreign', ''],
    ['a foreign file', () => '{"format":"another-game"}', 'save.foreign', '/format'],
    ['no format', () => '{}', 'save.foreign', '/format'],
    [
      'rules of tomorrow',
      () => broken((s) => put(s, 'rules', RULES + 1)),
      'save.otherRules',
      '/rules',
    ],
    [
      'rules of yesterday',
      () => broken((s) => put(s, 'rules', RULES - 1)),
      'save.otherRules',
      '/rules',
    ],
    ['rules in words', () => broken((s) => put(s, 'rules', 'one')), 'save.otherRules', '/rules'],
    ['too large', () => good.replace('}', `}${' '.repeat(256 * 1024)}`), 'save.tooLarge', ''],
    ['too deep', () => `${'['.repeat(500)}${']'.repeat(500)}`, 'save.tooDeep', ''],
    ['no seed', () => broken((s) => Reflect.deleteProperty(s, 'seed')), 'save.missingField', ''],
    [
      'an endless seed',
      () => broken((s) => put(s, 'seed', 'x'.repeat(200))),
      'save.textLength',
      '/seed',
    ],
    ['a field too many', () => broken((s) => put(s, 'cheat', 1)), 'save.unknownField', '/cheat'],
    [
      '__proto__',
      () => good.replace('{', '{"__proto__":{"rules":1},'),
      'save.unknownField',
      '/__proto__',
    ],
    [
      'a level without id',
      () => broken((s) => Reflect.deleteProperty(s.level, 'id')),
      'save.missingField',
      '/level',
    ],
    [
      'an unknown level',
      () => broken((s) => put(s.level, 'id', 'lake')),
      'save.unknownLevel',
      '/level/id',
    ],
    [
      'a changed level',
      () => broken((s) => put(s.level, 'version', 2)),
      'save.otherLevel',
      '/level/version',
    ],
    [
      'an unknown length',
      () => broken((s) => put(s.level, 'quarters', 5)),
      'save.unknownLength',
      '/level/quarters',
    ],
    [
      'a length beyond all',
      () => broken((s) => put(s.level, 'quarters', 99)),
      'save.outOfRange',
      '/level/quarters',
    ],
    [
      'half a quarter',
      () => broken((s) => put(s.level, 'quarters', 3.5)),
      'save.notWholeNumber',
      '/level/quarters',
    ],
    [
      'commands as a text',
      () => broken((s) => put(s, 'commands', 'commit')),
      'save.notList',
      '/commands',
    ],
    [
      'too many commands',
      () => broken((s) => put(s, 'commands', Array(5001).fill({ type: 'commit' }))),
      'save.tooMany',
      '/commands',
    ],
    [
      'an unknown command',
      () => broken((s) => put(s.commands, '1', { type: 'win' })),
      'save.unknownCommand',
      '/commands/1/type',
    ],
    [
      'a command that is none',
      () => broken((s) => put(s.commands, '1', null)),
      'save.notObject',
      '/commands/1',
    ],
    [
      'a command of a prototype',
      () => broken((s) => put(s.commands, '1', { type: 'constructor' })),
      'save.unknownCommand',
      '/commands/1/type',
    ],
    [
      'an unknown ladder',
      () => broken((s) => put(s.commands, '0', { type: 'climb', ladder: 'stairs', to: 1 })),
      'save.unknownWord',
      '/commands/0/ladder',
    ],
    [
      'a rung below the ground',
      () => broken((s) => put(s.commands, '0', { type: 'climb', ladder: 'rollout', to: -1 })),
      'save.outOfRange',
      '/commands/0/to',
    ],
    [
      'four actions at once',
      () =>
        broken((s) =>
          put(s.commands, '0', {
            type: 'beat',
            actions: [
              { do: 'ask', about: 'where' },
              { do: 'halt' },
              { do: 'contain' },
              { do: 'notify' },
            ],
          }),
        ),
      'save.tooMany',
      '/commands/0/actions',
    ],
    [
      'an unknown action',
      () => broken((s) => put(s.commands, '0', { type: 'beat', actions: [{ do: 'nap' }] })),
      'save.unknownAction',
      '/commands/0/actions/0/do',
    ],
    [
      'a post nowhere',
      () => broken((s) => put(s.commands, '0', { type: 'post', team: 0, post: { at: 'beach' } })),
      'save.unknownPost',
      '/commands/0/post/at',
    ],
    [
      'a switch half on',
      () => broken((s) => put(s.commands, '0', { type: 'switch', id: 'parity', on: 'yes' })),
      'save.notTruth',
      '/commands/0/on',
    ],
    [
      'a command with luggage',
      () => broken((s) => put(s.commands, '0', { type: 'commit', score: 100 })),
      'save.unknownField',
      '/commands/0/score',
    ],
    [
      'a refused command',
      () => broken((s) => put(s.commands, '0', { type: 'next' })),
      'save.refused',
      '/commands/0',
    ],
    [
      'a mark after the end',
      () => broken((s) => put(s.marks[0] as object, 'after', 999)),
      'save.outOfRange',
      '/marks/0/after',
    ],
    [
      'no fingerprint',
      () => broken((s) => put(s.marks[0] as object, 'fingerprint', 'cafe')),
      'save.textLength',
      '/marks/0/fingerprint',
    ],
    [
      'another fingerprint',
      () => broken((s) => put(s.marks[0] as object, 'fingerprint', '0123456789abcdef')),
      'save.differs',
      '/marks/0',
    ],
    [
      'another end',
      () => broken((s) => put(s, 'final', '0123456789abcdef')),
      'save.differs',
      '/final',
    ],
    ['another seed', () => broken((s) => put(s, 'seed', 'elsewhere')), 'save.differs', '/marks/0'],
    [
      'saved on no day',
      () => broken((s) => put(s, 'savedAt', 'today')),
      'save.notWholeNumber',
      '/savedAt',
    ],
    [
      'a name without end',
      () => broken((s) => put(s, 'name', 'x'.repeat(81))),
      'save.textLength',
      '/name',
    ],
  ];

  test.each(cases)('%s', (_what, text, key, place) => {
    const read = readSave(text(), pondShelf);
    expect(read).toMatchObject({ ok: false, problem: { key, place } });
  });

  test('and every sentence exists', async () => {
    const words = (await import('../../assets/text/en/saves.json')).default as Record<
      string,
      string
    >;
    for (const [, , key] of cases) expect(words[key], key).toBeTypeOf('string');
  });
});

describe('no text hurts', () => {
  const known = Object.keys(Object.prototype).length;
  const harmless = (text: string) => {
    const read = readSave(text, pondShelf);
    if (!read.ok) {
      expect(read.problem.key).toMatch(/^save\./);
      expect(read.problem.place).toMatch(/^(\/.*)?$/s);
      for (const value of Object.values(read.problem.params))
        expect(String(value).length).toBeLessThan(100);
    }
    expect(Object.keys(Object.prototype)).toHaveLength(known);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  };

  test('any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), harmless), { numRuns: 300 });
  });

  test('any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), harmless), { numRuns: 300 });
  });

  test('any JSON that claims to be a save', () => {
    const claim = fc.record({
      format: fc.constant('keys-to-the-kernel/run'),
      rules: fc.constant(RULES),
      level: fc.oneof(fc.jsonValue(), fc.constant({ id: 'pond', version: 1, quarters: 4 })),
      seed: fc.oneof(fc.jsonValue(), fc.string()),
      commands: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.oneof(
            fc.jsonValue(),
            fc.record({
              type: fc.constantFrom(
                'climb',
                'post',
                'beat',
                'answer',
                'switch',
                'commit',
                '__proto__',
              ),
            }),
            fc.constant({ type: 'answer', matter: '__proto__', choice: 'constructor' }),
            fc.constant({ type: 'beat', actions: [{ do: 'hold', suspect: 'toString' }] }),
          ),
        ),
      ),
      marks: fc.oneof(fc.jsonValue(), fc.constant([])),
      final: fc.oneof(fc.jsonValue(), fc.constant('0123456789abcdef')),
    });
    fc.assert(
      fc.property(claim, (value) => harmless(JSON.stringify(value))),
      { numRuns: 300 },
    );
  });

  test('a good save with letters changed, lost or doubled', () => {
    const short = writeSave(played('short', 4));
    fc.assert(
      fc.property(
        fc.nat(short.length - 1),
        fc.nat(6),
        fc.string({ maxLength: 3 }),
        (at, gone, put) => harmless(short.slice(0, at) + put + short.slice(at + gone)),
      ),
      { numRuns: 200 },
    );
  });
});

describe('a replay', () => {
  test('finds the same end', () => {
    expect(replay(pond(), file())).toEqual({
      fingerprint: fingerprint(sample.state),
      firstDifferingQuarter: null,
      refused: null,
    });
  });

  test('names the first quarter that differs', () => {
    const run = played('differs', 400, 'nothing');
    const save = JSON.parse(writeSave(run)) as SaveFile;
    const second = save.marks.find((mark) => mark.quarter === 2);
    if (second === undefined) throw new Error('the run is too short for this test');
    second.fingerprint = '0123456789abcdef';
    expect(replay(pond(), save).firstDifferingQuarter).toBe(2);
  });

  test('names the quarter of a refused command', () => {
    const save = file();
    save.commands.push({ type: 'mandate', id: 'nobody' });
    const { firstDifferingQuarter, refused } = replay(pond(), save);
    expect(firstDifferingQuarter).not.toBeNull();
    expect(refused?.at).toBe(save.commands.length - 1);
  });
});

test('a run is missed by its player once it has begun, and until it is over', () => {
  const saved = (run: Run): SaveFile => JSON.parse(writeSave(run)) as SaveFile;
  expect(isUnderWay(saved(startRun(pond(), 'new')))).toBe(false);
  expect(isUnderWay(saved(played('new', 1)))).toBe(true);
  expect(isUnderWay(saved(sample))).toBe(true);
  const whole = played('new', 5000, 'nothing');
  expect(isOver(whole.state)).toBe(true);
  expect(isUnderWay(saved(whole))).toBe(false);
});
