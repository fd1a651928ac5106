/** Runs go through links and come back as themselves. */
import { describe, expect, test } from 'vitest';
import { BOTS, botLuck } from '../../../src/bots/index.ts';
import { levelsOnDisk } from '../../../src/cli/shared/levels-on-disk.ts';
import {
  codeIn,
  type LevelChoice,
  type LevelsPort,
  linkCommands,
  nightsOfRun,
  playLink,
  type Run,
  readLink,
  send,
  startRun,
  writeLink,
} from '../../../src/session/index.ts';
import {
  ByteReader,
  ByteWriter,
  bytesOf,
  checksum,
  lettersOf,
} from '../../../src/session/link/bytes.ts';
import { readLinkCommand, writeCommand } from '../../../src/session/link/commands.ts';
import { tablesOf } from '../../../src/session/link/tables.ts';
import {
  BETS,
  CLAUSES,
  type Command,
  fingerprint,
  isOver,
  LADDERS,
  SECTORS,
  SWITCHES,
} from '../../../src/sim/index.ts';
import { pond, pondShelf } from '../../kit/pond.ts';
import { sized } from '../../kit/size.ts';

const shelf = levelsOnDisk();

/** A bot's run, to its end or so many commands long; played once only, these tests are long as it is. */
function played(id: string, quarters: number, seed: string, name: string, most = 5000): Run {
  const level = id === 'pond' ? pond({ quarters }) : shelf.get({ id, quarters });
  const bot = BOTS[name];
  if (level === null || bot === undefined) throw new Error(`${id} ${name}`);
  const player = bot.fresh?.() ?? bot;
  const luck = botLuck(seed);
  let run = startRun(level, seed);
  while (!isOver(run.state) && run.commands.length < most) {
    const sent = send(run, player(run.state, luck));
    if ('refused' in sent) throw new Error(sent.refused.key);
    run = sent.run;
  }
  return run;
}

function throughLink(run: Run, levels = shelf): number {
  const code = writeLink(run);
  if (code === null) throw new Error('too long');
  expect(code).toMatch(/^[\w-]+$/);
  const read = readLink(code);
  if (!read.ok) throw new Error(read.problem.key);
  const { value: link } = read;
  expect(link.seed).toBe(run.seed);
  expect(link.outcome?.ending).toBe(run.state.outcome?.ending);
  expect(link.meters).toEqual(run.state.meters);
  expect(link.nights).toEqual(nightsOfRun(run.state));
  const again = playLink(link, levels);
  if (!again.ok) throw new Error(`${run.seed}: ${again.problem.key}`);
  expect(fingerprint(again.value.state)).toBe(fingerprint(run.state));
  expect(again.value.commands).toEqual(run.commands);
  return code.length;
}

/** Half of the runs are left somewhere on their way: links of runs under way are sent, too. */
const mostOf = (i: number): number => (i % 2 ? 5000 : (i * 7) % 40);

/** The pond, mostly for two quarters only. */
const shortPonds: LevelsPort = {
  list: () => [{ id: 'pond', version: 1, lengths: [2, 4, 8] }],
  get: ({ quarters }) => pond({ quarters }),
};

// Most of them in a small pond: what a link writes of it is what it writes of any level, and each is played twice.
describe('random runs go through link, replay and fingerprint:', () => {
  test('of a small pond, finished and not', () => {
    for (let i = 0; i < sized(48, 160); i++)
      throughLink(
        played('pond', i % 4 ? 2 : i % 16 ? 4 : 8, `pond-${i}`, 'random', mostOf(i)),
        shortPonds,
      );
  });

  test('of First Ring', () => {
    for (let i = 0; i < sized(8, 24); i++)
      throughLink(
        played('01-first-ring', 4, `ring-${i}`, i % 4 < 2 ? 'random' : 'newcomer', mostOf(i)),
      );
  });

  test('of the other levels', () => {
    const others = shelf.list().filter(({ id }) => !/first-ring|summit/.test(id));
    for (let i = 0; i < sized(others.length, 12); i++) {
      const { id = '', lengths = [] } = others[i % others.length] ?? {};
      const whole = i < others.length;
      throughLink(
        played(id, lengths[0] ?? 0, `other-${i}`, i % 2 ? 'random' : 'newcomer', whole ? 5000 : 30),
      );
    }
  });

  test('of The Summit, each below 2 KB with the address before it', () => {
    for (let i = 0; i < sized(2, 4); i++) {
      const run = played('08-the-summit', i ? 8 : 12, `summit-${i}`, i % 2 ? 'newcomer' : 'random');
      expect(throughLink(run)).toBeLessThan(1900);
    }
  });
});

test('every kind of command comes back as it was', () => {
  const level = shelf.get({ id: '08-the-summit', quarters: 8 });
  if (level === null) throw new Error('no Summit');
  const vendor = level.vendors[1]?.id ?? '';
  const region = level.regions.at(-1)?.id ?? '';
  const regulator = level.regulators.at(-1)?.id ?? '';
  const matter = level.matters.at(-1);
  const commands: Command[] = [
    { type: 'mandate', id: level.mandates.at(-1)?.id ?? '' },
    { type: 'mandate', id: 'of another level' },
    { type: 'answer', matter: matter?.id ?? '', choice: matter?.choices.at(-1)?.id ?? '' },
    { type: 'answer', matter: matter?.id ?? '', choice: 'unheard of' },
    { type: 'answer', matter: 'unknown', choice: 'unheard of' },
    ...LADDERS.map((ladder, i): Command => ({ type: 'climb', ladder, to: i })),
    ...SWITCHES.map((id, i): Command => ({ type: 'switch', id, on: i % 2 === 0 })),
    { type: 'post', team: 0, post: { at: 'vendor', vendor } },
    { type: 'post', team: 1, post: { at: 'region', region } },
    { type: 'post', team: 2, post: { at: 'threats' } },
    { type: 'post', team: 16, post: { at: 'rest' } },
    { type: 'offer', regulator, clauses: [...CLAUSES].reverse() },
    { type: 'offer', regulator: 'somebody', clauses: [] },
    { type: 'report', fault: `q6-${vendor}-0`, how: 'thin' },
    { type: 'report', fault: 'q12-attack-11', how: 'full' },
    { type: 'report', fault: 'the-night-before', how: 'full' },
    { type: 'report', fault: 'q06-attack-1', how: 'full' },
    ...BETS.map((kind, i): Command => ({ type: 'bet', about: { kind }, chance: i * 33 })),
    { type: 'commit' },
    { type: 'beat', actions: [] },
    { type: 'beat', actions: [{ do: 'ask', about: 'where' }, { do: 'halt' }] },
    {
      type: 'beat',
      actions: [
        { do: 'hold', suspect: vendor },
        { do: 'crews', region },
      ],
    },
    { type: 'beat', actions: [{ do: 'revert', suspect: 'attack' }, { do: 'contain' }] },
    { type: 'beat', actions: [{ do: 'guess', suspect: vendor }, { do: 'notify' }] },
    { type: 'beat', actions: [{ do: 'notify' }, { do: 'keys' }] },
    {
      type: 'beat',
      actions: [{ do: 'first', sector: SECTORS[0] }, { do: 'crews', region }, { do: 'notify' }],
    },
    ...SECTORS.map(
      (sector): Command => ({
        type: 'beat',
        actions: [{ do: 'first', sector }, { do: 'reboots' }],
      }),
    ),
    {
      type: 'beat',
      actions: [
        { do: 'estimate', days: 28 },
        { do: 'say', tone: 'blame' },
      ],
    },
    { type: 'next' },
  ];
  const tables = tablesOf(level);
  const out = new ByteWriter();
  for (const command of commands) writeCommand(out, command, tables);
  const from = new ByteReader(out.bytes);
  expect(commands.map(() => readLinkCommand(from, tables))).toEqual(commands);
  expect(from.left).toBe(0);
});

test('a link of other rules tells what it stored and is not played', () => {
  const run = played('pond', 4, 'older', 'random');
  const bytes = bytesOf(writeLink(run) ?? '').slice(0, -4);
  // The third byte is the number of the rules.
  bytes[2] = 0;
  const out = new ByteWriter();
  out.bytes.push(...bytes);
  out.hex(checksum(bytes).toString(16).padStart(8, '0'));
  const read = readLink(lettersOf(out.bytes));
  if (!read.ok) throw new Error(read.problem.key);
  expect(read.value).toMatchObject({
    rules: 0,
    seed: 'older',
    level: { id: 'pond', version: 1, quarters: 4 },
    meters: run.state.meters,
    outcome: { won: run.state.outcome?.won },
  });
  expect(playLink(read.value, pondShelf)).toMatchObject({ problem: { key: 'link.otherRules' } });
});

test('where the level has changed and kept its number, the first quarter that differs is named', () => {
  const run = played('pond', 4, 'moved', 'random');
  const read = readLink(writeLink(run) ?? '');
  if (!read.ok) throw new Error(read.problem.key);
  const other = {
    ...pondShelf,
    get: ({ quarters }: LevelChoice) =>
      pond({ quarters, hazards: { faults: 1.5, services: 0.1, attacks: 0.6 } }),
  };
  expect(playLink(read.value, other)).toMatchObject({
    ok: false,
    problem: { key: 'link.differsFrom', params: { n: expect.any(Number) } },
  });
});

test('the commands of a link can be had without playing it', () => {
  const run = played('pond', 4, 'compare', 'newcomer');
  const read = readLink(writeLink(run) ?? '');
  if (read.ok)
    expect(linkCommands(read.value, run.level)).toEqual({ ok: true, value: run.commands });
});

test('any seed that the game takes comes back, whatever its letters', () => {
  for (const seed of ['a', 'x'.repeat(128), '鍵 ⟨0⟩ – 🔑', '\ud800', '<b>&amp;</b>', '__proto__']) {
    const read = readLink(writeLink(startRun(pond(), seed)) ?? '');
    expect(read).toMatchObject({ ok: true, value: { seed } });
  }
});

test('a code is found in what somebody pastes', () => {
  const code = writeLink(played('pond', 4, 'pasted', 'random')) ?? '';
  const wrapped = code.replace(/(.{60})/g, '$1\r\n  ');
  for (const text of [
    code,
    ` ${wrapped} `,
    `https://example.org/some/folder/#run=${code}`,
    `Look: <https://example.org/?stage=off#run=${wrapped}>`,
    `https://example.org/#run=${code}&x=1`,
  ])
    expect(codeIn(text)).toBe(code);
});
