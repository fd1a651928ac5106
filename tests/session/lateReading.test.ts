/** The readers of saves come late, or not at all for a while: no run is lost by that. */
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import {
  AUTOSAVE,
  createSession,
  DAMAGED,
  PREVIOUS,
  type Session,
  SHELF,
  startRun,
} from '../../src/session/index.ts';
import { MemoryStorage } from '../kit/memoryStorage.ts';
import { pond, pondShelf } from '../kit/pond.ts';

const net = vi.hoisted(() => {
  // Files of a worker share their modules: what an earlier file has read with must be fetched anew here.
  vi.resetModules();
  return { broken: false, fetched: 0 };
});
afterAll(() => {
  vi.doUnmock('../../src/session/saveShape.ts');
  vi.resetModules();
});
vi.mock('../../src/session/saveShape.ts', async (original) => {
  const { readSaveFile } = await original<typeof import('../../src/session/saveShape.ts')>();
  return {
    get readSaveFile() {
      net.fetched++;
      if (net.broken) throw new Error('no connection');
      return readSaveFile;
    },
  };
});

const told: unknown[] = [];
const open = (storage: MemoryStorage): Session =>
  createSession({
    storage,
    levels: pondShelf,
    now: () => 1_700_000_000_000,
    failed: (error) => void told.push(error),
  });

/** A storage in which a run lies, one step old. */
async function withRun(): Promise<MemoryStorage> {
  const storage = new MemoryStorage();
  const session = open(storage);
  session.start({ id: 'pond', quarters: 4 }, 'own');
  await session.saves.settled();
  session.send({ type: 'commit' });
  await session.saves.settled();
  return storage;
}

beforeEach(() => {
  net.broken = false;
  told.length = 0;
});

test('a first run is saved step by step and never asks for them', async () => {
  net.fetched = 0;
  const storage = await withRun();
  expect(storage.slots.get(AUTOSAVE)).toContain('"commit"');
  expect(storage.slots.get(PREVIOUS)).toContain('"commands":[]');
  expect(net.fetched).toBe(0);
});

test('without them no other run is written over; the next step tries again', async () => {
  const storage = await withRun();
  const earlier = storage.slots.get(AUTOSAVE);
  net.broken = true;
  const session = open(storage);
  session.start({ id: 'pond', quarters: 4 }, 'new');
  await session.saves.settled();
  expect(session.saves.status).toBe('failed');
  expect(storage.slots.get(AUTOSAVE)).toBe(earlier);
  expect(told).toHaveLength(2);

  net.broken = false;
  session.send({ type: 'commit' });
  await session.saves.settled();
  expect(session.saves.status).toBe('saved');
  expect(storage.slots.get(AUTOSAVE)).toContain('"seed":"new"');
  expect(storage.slots.get(PREVIOUS)).toBe(earlier);
});

test('without them a run that makes way for another stays where it is', async () => {
  const storage = await withRun();
  const earlier = storage.slots.get(AUTOSAVE);
  const session = open(storage);
  await session.saves.resume();
  net.broken = true;
  session.takeOver(startRun(pond(), 'new'));
  await session.saves.settled();
  expect(session.saves.status).toBe('failed');
  expect(storage.slots.get(AUTOSAVE)).toBe(earlier);
  expect(SHELF.filter((place) => storage.slots.has(place))).toEqual([]);
});

test('without them a sentence says so, and what is there counts as damaged by nobody', async () => {
  const storage = await withRun();
  const before = new Map(storage.slots);
  net.broken = true;
  const session = open(storage);
  const sentence = { ok: false, problem: { key: 'later.failed' } };
  expect(await session.saves.resume()).toMatchObject({ ...sentence, previous: null });
  expect(await session.saves.resumePrevious()).toMatchObject(sentence);
  expect(await session.saves.importText(before.get(AUTOSAVE) ?? '')).toMatchObject(sentence);
  expect(await session.saves.faultOf('scribble')).toMatchObject(sentence.problem);
  expect(await session.saves.view(AUTOSAVE)).toMatchObject({ problem: sentence.problem });
  expect(storage.slots).toEqual(before);
  expect(storage.slots.has(DAMAGED)).toBe(false);
  net.broken = false;
  expect(await session.saves.resume()).toEqual({ ok: true });
});
