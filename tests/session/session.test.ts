import { describe, expect, test } from 'vitest';
import {
  AUTOSAVE,
  type Change,
  createSession,
  DAMAGED,
  PREVIOUS,
  type Session,
} from '../../src/session/index.ts';
import { MemoryStorage, noFailure } from '../kit/memoryStorage.ts';
import { pondShelf } from '../kit/pond.ts';

const open = (storage = new MemoryStorage(), failed: (error: unknown) => void = noFailure) =>
  createSession({ storage, levels: pondShelf, now: () => 1_700_000_000_000, failed });

function started(storage?: MemoryStorage, seed = 'one', name?: string): Session {
  const session = open(storage);
  expect(session.start({ id: 'pond', quarters: 4 }, seed, name).ok).toBe(true);
  return session;
}

describe('a session', () => {
  test('tells every change in order, even those made while it tells', () => {
    const session = open();
    const heard: string[] = [];
    session.subscribe((change) => {
      if (change.kind === 'began') session.send({ type: 'switch', id: 'parity', on: true });
    });
    session.subscribe((change: Change) => {
      if (change.kind !== 'autosave') heard.push(change.kind);
    });
    session.start({ id: 'pond', quarters: 4 }, 'order');
    session.undo();
    expect(heard).toEqual(['began', 'moved', 'undone']);
  });

  test('goes on when one listener fails, and does not hide it', () => {
    const session = open();
    let heard = 0;
    session.subscribe(({ kind }) => {
      if (kind === 'began') throw new Error('deaf');
    });
    session.subscribe(() => heard++);
    expect(() => session.start({ id: 'pond', quarters: 4 }, 'deaf')).toThrow('deaf');
    expect(heard).toBe(1);
    expect(session.state?.quarter).toBe(1);
  });

  test('goes back to the morning; the run so far stays in the previous autosave', async () => {
    const storage = new MemoryStorage();
    const session = started(storage, 'back');
    expect(open().backToMorning()).toBe(false);
    const morning = session.fingerprint();
    session.send({ type: 'switch', id: 'parity', on: true });
    const evening = session.fingerprint();
    await session.saves.settled();
    expect(session.backToMorning()).toBe(true);
    expect(session.fingerprint()).toBe(morning);
    await session.saves.settled();
    expect(storage.slots.get(AUTOSAVE)).toContain(`"final":"${morning}"`);
    expect(storage.slots.get(PREVIOUS)).toContain(`"final":"${evening}"`);
  });

  test('saves on where a listener fails of the autosave, and tells of it', async () => {
    const told: unknown[] = [];
    const session = open(new MemoryStorage(), (error) => void told.push(error));
    const mistake = new Error('deaf');
    session.subscribe(({ kind }) => {
      if (kind === 'autosave') throw mistake;
    });
    session.start({ id: 'pond', quarters: 4 }, 'deaf');
    await session.saves.settled();
    expect(session.saves.status).toBe('saved');
    // Saving, and saved.
    expect(told).toEqual([mistake, mistake]);
  });

  test('says no before the first run, to unknown levels, and to what is no command', () => {
    const session = open();
    expect(session.send({ type: 'commit' })).toEqual({ refused: { key: 'noRun' } });
    expect(session.start({ id: 'sea', quarters: 4 }, 'x')).toMatchObject({
      ok: false,
      problem: { key: 'session.cannotStart' },
    });
    expect(session.start({ id: 'pond', quarters: 5 }, 'x').ok).toBe(false);
    expect(session.start({ id: 'pond', quarters: 4 }, '').ok).toBe(false);
    session.start({ id: 'pond', quarters: 4 }, 'x');
    expect(session.send({ type: 'win' } as never)).toEqual({ refused: { key: 'badCommand' } });
  });

  test('keeps its own copy of a command', () => {
    const session = started();
    const command = { type: 'switch', id: 'parity', on: true } as const;
    const loose: { on: boolean } & typeof command = { ...command };
    session.send(loose);
    (loose as { on: boolean }).on = false;
    expect(session.run?.commands).toEqual([command]);
  });

  test('hands events to those who come late', () => {
    const session = started();
    const before = session.eventCount;
    session.send({ type: 'switch', id: 'parity', on: true });
    expect(session.eventsSince(before)).toEqual([{ type: 'switchSet', id: 'parity', on: true }]);
    expect(session.eventsSince(session.eventCount)).toEqual([]);
  });

  test('exports what it can import', async () => {
    const session = started();
    session.send({ type: 'commit' });
    const text = session.saves.exportText();
    const other = open();
    expect((await other.saves.importText(text ?? '')).ok).toBe(true);
    expect(other.fingerprint()).toBe(session.fingerprint());
  });

  test('loses nothing when an import is no good', async () => {
    const session = started();
    session.send({ type: 'commit' });
    const before = session.fingerprint();
    expect((await session.saves.importText('{"format":"keys-to-the-kernel/run"}')).ok).toBe(false);
    expect(session.fingerprint()).toBe(before);
    expect(session.run?.commands).toHaveLength(1);
  });
});

describe('the autosave', () => {
  test('brings the run back', async () => {
    const storage = new MemoryStorage();
    const session = started(storage);
    session.send({ type: 'commit' });
    await session.saves.settled();
    expect(session.saves.status).toBe('saved');
    const later = open(storage);
    expect(await later.saves.resume()).toEqual({ ok: true });
    expect(later.fingerprint()).toBe(session.fingerprint());
  });

  test('says so when there is nothing', async () => {
    expect(await open().saves.resume()).toEqual({ ok: false, problem: null, previous: null });
  });

  test('keeps the one before', async () => {
    const storage = new MemoryStorage();
    const session = started(storage);
    await session.saves.settled();
    const first = storage.slots.get(AUTOSAVE);
    session.send({ type: 'commit' });
    await session.saves.settled();
    expect(storage.slots.get(PREVIOUS)).toBe(first);
  });

  test('that is damaged offers the one before, and is kept', async () => {
    const storage = new MemoryStorage();
    const session = started(storage);
    await session.saves.settled();
    const morning = session.fingerprint();
    session.send({ type: 'commit' });
    await session.saves.settled();
    storage.slots.set(AUTOSAVE, 'scribble');
    const later = open(storage);
    const resumed = await later.saves.resume();
    expect(resumed).toMatchObject({
      ok: false,
      problem: { key: 'save.notJson' },
      previous: { file: { seed: 'one' } },
    });
    expect(later.run).toBeNull();
    expect((await later.saves.resumePrevious()).ok).toBe(true);
    expect(later.fingerprint()).toBe(morning);
    await later.saves.settled();
    expect(storage.slots.get(DAMAGED)).toBe('scribble');
    expect(later.saves.status).toBe('saved');
  });

  test('never writes over another tab, and says so', async () => {
    const storage = new MemoryStorage();
    const first = started(storage, 'first');
    await first.saves.settled();
    const second = open(storage);
    await second.saves.resume();
    second.send({ type: 'switch', id: 'parity', on: true });
    await second.saves.settled();
    const theirs = storage.slots.get(AUTOSAVE);
    const heard: string[] = [];
    first.subscribe((change) => {
      if (change.kind === 'autosave') heard.push(change.status);
    });
    first.send({ type: 'commit' });
    await first.saves.settled();
    expect(heard).toEqual(['saving', 'otherTab']);
    expect(storage.slots.get(AUTOSAVE)).toBe(theirs);
    // More steps do not wear the refusal down.
    first.send({ type: 'next' });
    await first.saves.settled();
    expect(storage.slots.get(AUTOSAVE)).toBe(theirs);
  });

  test('writes over another tab when the player says so; theirs is the one before', async () => {
    const storage = new MemoryStorage();
    const first = started(storage, 'first');
    await first.saves.settled();
    const second = open(storage);
    await second.saves.resume();
    second.send({ type: 'switch', id: 'parity', on: true });
    await second.saves.settled();
    const theirs = storage.slots.get(AUTOSAVE);
    first.send({ type: 'commit' });
    await first.saves.settled();
    await first.saves.keepMine();
    expect(first.saves.status).toBe('saved');
    expect(storage.slots.get(PREVIOUS)).toBe(theirs);
    const later = open(storage);
    await later.saves.resume();
    expect(later.fingerprint()).toBe(first.fingerprint());
    // And now the other tab is the one that holds back.
    second.undo();
    await second.saves.settled();
    expect(second.saves.status).toBe('otherTab');
  });

  test('is not taken for another tab’s where the storage fails at the end and asks again', async () => {
    const storage = new MemoryStorage();
    const twice = Object.assign(storage, {
      async update(slot: string, change: (present: string | null) => string | null) {
        for (let i = 0; i < 2; i++) {
          const fresh = change(storage.slots.get(slot) ?? null);
          if (fresh !== null) storage.slots.set(slot, fresh);
        }
      },
    });
    const session = started(twice);
    await session.saves.settled();
    const first = storage.slots.get(AUTOSAVE);
    session.send({ type: 'commit' });
    await session.saves.settled();
    expect(session.saves.status).toBe('saved');
    expect(storage.slots.get(AUTOSAVE)).toContain(session.fingerprint());
    expect(storage.slots.get(PREVIOUS)).toBe(first);
  });

  test('takes the other tab’s run when the player says so', async () => {
    const storage = new MemoryStorage();
    const first = started(storage, 'first');
    await first.saves.settled();
    const second = open(storage);
    await second.saves.resume();
    second.send({ type: 'switch', id: 'parity', on: true });
    await second.saves.settled();
    first.send({ type: 'commit' });
    await first.saves.settled();
    expect(await first.saves.resume()).toEqual({ ok: true });
    expect(first.fingerprint()).toBe(second.fingerprint());
    first.send({ type: 'commit' });
    await first.saves.settled();
    expect(first.saves.status).toBe('saved');
  });

  test('that is refused by the browser stops no run, and why is told', async () => {
    const storage = new MemoryStorage();
    storage.deny = true;
    const told: string[] = [];
    const session = open(storage, (error) => void told.push(String(error)));
    session.start({ id: 'pond', quarters: 4 }, 'one');
    await session.saves.settled();
    expect(session.saves.status).toBe('failed');
    // The first look at the slot, and the write.
    expect(told).toEqual(['Error: denied', 'Error: denied']);
    expect(await session.saves.resume()).toMatchObject({
      ok: false,
      problem: { key: 'session.storageFailed' },
    });
    expect(session.run).not.toBeNull();
    storage.deny = false;
    session.send({ type: 'commit' });
    await session.saves.settled();
    expect(session.saves.status).toBe('saved');
  });
});

describe('what lies in a slot', () => {
  test('is read without being played: its name, its moment, or nothing', async () => {
    const session = started(new MemoryStorage(), 'a', 'Before the storm');
    await session.saves.settled();
    expect(await session.saves.view('autosave')).toMatchObject({
      file: { name: 'Before the storm', savedAt: 1_700_000_000_000 },
    });
    expect(await session.saves.view('autosave.previous')).toBeNull();
    expect(await session.saves.resumePrevious()).toMatchObject({
      ok: false,
      problem: { key: 'session.emptySlot' },
    });
  });

  test('has a name of at most 80 characters', async () => {
    const session = started(new MemoryStorage(), 'a', 'x'.repeat(81));
    await session.saves.settled();
    expect(session.name).toBe('x'.repeat(80));
    expect(await session.saves.view('autosave')).toMatchObject({
      file: { name: 'x'.repeat(80) },
    });
  });
});
