/** A calm run is calm wherever it goes, and a standard one never becomes one. */
import { describe, expect, test } from 'vitest';
import { BOTS, playRun } from '../../src/bots/index.ts';
import { ghostOf } from '../../src/parts/versus/versus.ts';
import { afterAction } from '../../src/report/index.ts';
import { afterUpdates } from '../../src/session/afterRuns.ts';
import {
  createForks,
  createSession,
  levelRefOf,
  linkCommands,
  playLink,
  type Read,
  type Run,
  readLink,
  readSave,
  replay,
  takeAll,
  writeLink,
  writeSave,
} from '../../src/session/index.ts';
import { bytesOf } from '../../src/session/link/bytes.ts';
import { fingerprint } from '../../src/sim/index.ts';
import { MemoryStorage, noFailure } from '../kit/memoryStorage.ts';
import { pond, pondShelf } from '../kit/pond.ts';

/** A bot's whole run of the pond. */
function played(seed: string, calm: boolean): Run {
  const level = pond({ calm });
  const bot = BOTS['newcomer'];
  if (!bot) throw new Error('no bot');
  const taken = takeAll(level, seed, playRun(level, seed, bot).commands);
  if ('refused' in taken) throw new Error(taken.refused.key);
  return taken.run;
}

function good<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(read.problem.key);
  return read.value;
}

const calm = played('both', true);
const standard = played('both', false);
const session = (storage = new MemoryStorage()) =>
  createSession({ storage, levels: pondShelf, now: () => 0, failed: noFailure });
const inPond = { id: 'pond', quarters: 4 } as const;

test('what is known is part of a run: the same seed gives two', () => {
  expect(levelRefOf(calm.level)).toEqual({ ...inPond, version: 1, calm: true });
  expect(levelRefOf(standard.level)).toEqual({ ...inPond, version: 1 });
  expect(calm.marks[0]?.fingerprint).not.toBe(standard.marks[0]?.fingerprint);
});

describe('a save', () => {
  test.each([calm, standard])('comes back as it was', (run) => {
    const { run: back, file } = good(readSave(writeSave(run), pondShelf));
    expect(back.level.calm).toBe(run.level.calm);
    expect(back.marks).toEqual(run.marks);
    expect(Object.hasOwn(file.level, 'calm')).toBe(run.level.calm);
    expect(replay(back.level, file)).toMatchObject({ firstDifferingQuarter: null, refused: null });
  });

  test('that says nothing of calm is a standard run, and is written so', () => {
    const text = writeSave(standard);
    expect(text).not.toContain('calm');
    const { run } = good(readSave(text, pondShelf));
    expect(run.level.calm).toBe(false);
    expect(writeSave(run)).toBe(text);
  });

  test.each(['"yes"', '1', 'null', '[]', '{"calm":true}'])(
    'that says calm: %s is refused',
    (what) => {
      const text = writeSave(standard).replace('"quarters":4', `"quarters":4,"calm":${what}`);
      expect(readSave(text, pondShelf)).toMatchObject({
        ok: false,
        problem: { key: 'save.notTruth', place: '/level/calm' },
      });
    },
  );

  test('of one kind does not pass for the other', () => {
    const turned = writeSave(calm).replace('"calm":true', '"calm":false');
    expect(readSave(turned, pondShelf)).toMatchObject({ problem: { key: 'save.differs' } });
    const other = writeSave(standard).replace('"quarters":4', '"quarters":4,"calm":true');
    expect(readSave(other, pondShelf)).toMatchObject({ problem: { key: 'save.differs' } });
  });
});

describe('a link', () => {
  test.each([calm, standard])('comes back as it was', (run) => {
    const link = good(readLink(writeLink(run) ?? ''));
    expect(link.level).toEqual(levelRefOf(run.level));
    const back = good(playLink(link, pondShelf));
    expect(back.level.calm).toBe(run.level.calm);
    expect(fingerprint(back.state)).toBe(run.marks.at(-1)?.fingerprint);
    expect(linkCommands(link, back.level)).toEqual({ ok: true, value: run.commands });
  });

  test('of a standard run is written as ever, so that a page of yesterday reads it', () => {
    expect(bytesOf(writeLink(standard) ?? '')[1]).toBe(1);
    const link = writeLink(standard) ?? '';
    const run = good(playLink(good(readLink(link)), pondShelf));
    expect(run.level.calm).toBe(false);
    expect(writeLink(run)).toBe(link);
  });
});

describe('a session', () => {
  test('keeps it through saving, going on, forking and branching', async () => {
    const storage = new MemoryStorage();
    const one = session(storage);
    expect(one.start({ ...inPond, calm: true }, 'both').ok).toBe(true);
    for (const command of calm.commands) expect(one.send(command)).toHaveProperty('events');
    expect(one.fingerprint()).toBe(calm.marks.at(-1)?.fingerprint);
    await one.saves.settled();
    const two = session(storage);
    expect(await two.saves.resume()).toEqual({ ok: true });
    expect(two.fingerprint()).toBe(one.fingerprint());
    expect(two.fork(2)).toBe(true);
    expect(two.state?.level.calm).toBe(true);
    expect(two.fingerprint()).toBe(
      calm.marks.find(({ quarter, phase }) => quarter === 2 && phase === 'desk')?.fingerprint,
    );
    expect(two.branch(calm.commands)).toBe(true);
    expect(two.fingerprint()).toBe(one.fingerprint());
    await two.saves.settled();
    expect(await two.saves.view('autosave')).toMatchObject({ file: { level: { calm: true } } });
  });

  test('tells the shelf, where the same moment of both kinds lies twice', async () => {
    const storage = new MemoryStorage();
    const one = session(storage);
    const [first] = standard.commands;
    if (!first) throw new Error('no command');
    for (const way of [{ ...inPond, calm: true as const }, inPond, inPond]) {
      one.saves.spare();
      one.start(way, 'both');
      one.send(first);
      await one.saves.settled();
    }
    one.saves.spare();
    one.start(inPond, 'another');
    await one.saves.settled();
    const lying = (await one.saves.shelf.runs()).map(({ file }) => file.level.calm ?? false);
    expect(lying).toEqual([true, false]);
  });
});

test('a run goes beside another only where both knew as much', () => {
  const ghost = (run: Run, beside: Run): boolean => ghostOf(writeLink(run), beside.state) !== null;
  expect([ghost(calm, calm), ghost(standard, standard)]).toEqual([true, true]);
  expect([ghost(calm, standard), ghost(standard, calm)]).toEqual([false, false]);
});

test('forks are kept apart, and those of before the choice are found', async () => {
  const storage = new MemoryStorage();
  const forks = createForks(storage, noFailure);
  const world = (run: Run) => ({ ...levelRefOf(run.level), seed: run.seed });
  const fork = { id: 'f1', parent: null, name: 'one', at: 0, commands: [] };
  storage.slots.set('forks ["pond",1,4,"both"]', JSON.stringify([fork]));
  expect(await forks.load(world(standard))).toEqual([fork]);
  expect(await forks.load(world(calm))).toEqual([]);
  await forks.save(world(calm), [{ ...fork, name: 'calm' }]);
  expect(await forks.load(world(standard))).toEqual([fork]);
  expect(await forks.load(world(calm))).toMatchObject([{ name: 'calm' }]);
});

test('the rooms after a run do not take one for the other, and fork within it', () => {
  const told = (run: Run) => {
    const { level, seed, commands } = run;
    const [update] = afterUpdates({ kind: 'story', level, seed, commands });
    if (update?.kind !== 'story') throw new Error('no story');
    return update.story;
  };
  // The very same commands, told one after the other.
  const day = (run: Run): Run => ({
    ...run,
    commands: [{ type: 'switch', id: 'parity', on: true }],
  });
  expect(told(day(standard)).final.level.calm).toBe(false);
  expect(told(day(calm)).final.level.calm).toBe(true);
  const { level, seed, commands } = calm;
  const at = commands.findIndex(({ type }) => type === 'answer');
  const [forked] = [
    ...afterUpdates({ kind: 'fork', level, seed, commands, at, change: [] }),
  ].filter((update) => update !== null);
  if (forked?.kind !== 'fork') throw new Error('no fork');
  expect(forked.story.level.calm).toBe(true);
  expect(afterAction(told(calm)).level).toEqual(levelRefOf(calm.level));
  expect(afterAction(told(standard)).level).toEqual(levelRefOf(standard.level));
  expect(fingerprint(told(calm).final)).toBe(calm.marks.at(-1)?.fingerprint);
});
