/** Somebody else's run is looked at, and the player's own is never lost by it. */
import { describe, expect, test } from 'vitest';
import {
  AUTOSAVE,
  createSession,
  type OnShelf,
  type Run,
  type Session,
  SHELF,
  startRun,
  takeAll,
  writeLink,
} from '../../src/session/index.ts';
import { fingerprint } from '../../src/sim/index.ts';
import { MemoryStorage, noFailure } from '../kit/memoryStorage.ts';
import { pond, pondShelf } from '../kit/pond.ts';

const open = (storage: MemoryStorage): Session =>
  createSession({ storage, levels: pondShelf, now: () => 1_700_000_000_000, failed: noFailure });

function theirs(): Run {
  const taken = takeAll(pond(), 'theirs', [{ type: 'switch', id: 'parity', on: true }]);
  return taken.run;
}

/** A session with a run of its own, saved. */
async function withOwn(storage: MemoryStorage, seed = 'own'): Promise<Session> {
  const session = open(storage);
  session.start({ id: 'pond', quarters: 4 }, seed);
  session.send({ type: 'switch', id: 'parity', on: true });
  await session.saves.settled();
  return session;
}

const seeds = (runs: readonly OnShelf[]): string[] => runs.map(({ file }) => file.seed);

describe('a visited run', () => {
  test('is shown and writes nothing, whatever is tried with it', async () => {
    const storage = new MemoryStorage();
    const session = await withOwn(storage);
    const before = new Map(storage.slots);
    session.visit(theirs());
    expect(session.isVisit).toBe(true);
    expect(session.run?.seed).toBe('theirs');
    expect(session.send({ type: 'commit' })).toEqual({ refused: { key: 'visiting' } });
    expect(session.undo()).toBe(false);
    await session.saves.settled();
    session.close();
    await session.saves.settled();
    expect(storage.slots).toEqual(before);
    await session.saves.resume();
    expect(session.run?.seed).toBe('own');
    expect(session.isVisit).toBe(false);
    expect(await session.saves.shelf.runs()).toEqual([]);
  });

  test.each([
    ['forked', (s: Session) => s.fork(1)],
    ['branched', (s: Session) => s.branch([])],
    ['taken over', (s: Session) => s.takeOver(theirs())],
    ['followed by a fresh one', (s: Session) => s.start({ id: 'pond', quarters: 8 }, 'fresh')],
    ['followed by a file', (s: Session) => s.saves.importText(open1())],
  ])('%s puts the own run on the shelf first', async (_, go) => {
    const storage = new MemoryStorage();
    const session = await withOwn(storage);
    const own = session.fingerprint();
    session.visit(theirs());
    await go(session);
    await session.saves.settled();
    session.send({ type: 'switch', id: 'help', on: true });
    session.send({ type: 'commit' });
    await session.saves.settled();
    expect(seeds(await session.saves.shelf.runs())).toEqual(['own']);

    const [kept] = await session.saves.shelf.runs();
    const back = await session.saves.takeFromShelf(kept?.place ?? 'kept1');
    expect(back.ok && fingerprint(back.value)).toBe(own);
    await session.saves.settled();
    // They have changed places: nothing is lost either way.
    expect(seeds(await session.saves.shelf.runs())).not.toContain('own');
    expect(await session.saves.shelf.runs()).toHaveLength(1);
    expect(storage.slots.get(AUTOSAVE)).toContain('"seed":"own"');
  });

  test('of which the own run lies on the shelf already leaves it there once', async () => {
    const storage = new MemoryStorage();
    const session = await withOwn(storage);
    for (let i = 0; i < 3; i++) {
      session.visit(theirs());
      session.takeOver(startRun(pond(), `again-${i}`));
      await session.saves.settled();
    }
    expect(seeds(await session.saves.shelf.runs())).toEqual(['own']);
  });
});

describe('a full shelf', () => {
  test('takes nothing more, and the own run stays where it is', async () => {
    const storage = new MemoryStorage();
    for (const [i, place] of SHELF.entries()) {
      const other = new MemoryStorage();
      await withOwn(other, `old-${i}`);
      storage.slots.set(place, other.slots.get(AUTOSAVE) ?? '');
    }
    const session = await withOwn(storage);
    expect(await session.saves.shelf.hasRoom()).toBe(false);
    session.visit(theirs());
    session.takeOver(theirs());
    await session.saves.settled();
    expect(session.saves.status).toBe('failed');
    expect(storage.slots.get(AUTOSAVE)).toContain('"seed":"own"');
    expect(seeds(await session.saves.shelf.runs())).toHaveLength(SHELF.length);

    // A run taken from it makes the room that it needs.
    const again = open(storage);
    await again.saves.settled();
    expect((await again.saves.takeFromShelf('kept3')).ok).toBe(true);
    expect(again.run?.seed).toBe('old-2');
    expect(seeds(await again.saves.shelf.runs())).toContain('own');
    expect(storage.slots.get(AUTOSAVE)).toContain('"seed":"old-2"');
  });

  test('has room again where a run is taken away', async () => {
    const storage = new MemoryStorage();
    const session = await withOwn(storage);
    session.takeOver(theirs());
    await session.saves.settled();
    expect(await session.saves.shelf.drop('kept1')).toBe(true);
    expect(await session.saves.shelf.runs()).toEqual([]);
    expect((await session.saves.takeFromShelf('kept1')).ok).toBe(false);
  });
});

test('the ghost of a run is saved with it and comes back', async () => {
  const storage = new MemoryStorage();
  const session = open(storage);
  const code = writeLink(theirs()) ?? '';
  session.start({ id: 'pond', quarters: 4 }, 'theirs', undefined, code);
  session.send({ type: 'switch', id: 'help', on: true });
  await session.saves.settled();
  const again = open(storage);
  expect((await again.saves.resume()).ok).toBe(true);
  expect(again.ghost).toBe(code);
  expect(again.fork(1)).toBe(true);
  expect(again.ghost).toBe(code);
  again.start({ id: 'pond', quarters: 4 }, 'alone');
  expect(again.ghost).toBeNull();
});

/** A file of a third run. */
function open1(): string {
  const session = open(new MemoryStorage());
  session.start({ id: 'pond', quarters: 4 }, 'file');
  return session.saves.exportText() ?? '';
}
