/** Orders by hand: each can be chosen again or taken back, and the rest of the day stays as it was. */
import { beforeEach, describe, expect, test } from 'vitest';
import { Game } from '../../src/app/game.ts';
import { Status } from '../../src/app/status.ts';
import { Today } from '../../src/app/today.ts';
import { createSession, type Session } from '../../src/session/index.ts';
import { english } from '../kit/english.ts';
import { MemoryStorage, noFailure } from '../kit/memoryStorage.ts';
import { pondShelf } from '../kit/pond.ts';

const text = english();

let session: Session;
let today: Today;
let status: Status;
beforeEach(() => {
  const storage = new MemoryStorage();
  session = createSession({ storage, levels: pondShelf, now: () => 0, failed: noFailure });
  status = new Status();
  today = new Today(session, text, new Game(session, text, status), status);
  session.start({ id: 'pond', quarters: 4 }, 'orders');
});

/** What was done today: ladders by name, the rest by kind. */
const done = () =>
  session.run?.commands.map((c) =>
    c.type === 'climb' ? c.ladder : c.type === 'answer' ? c.choice : c.type,
  );

describe('an order', () => {
  test('that is given again is taken back; those before and after it stay', () => {
    today.climb('rollout', 1);
    session.send({ type: 'switch', id: 'parity', on: true });
    today.climb('wayback', 1);
    expect(done()).toEqual(['rollout', 'switch', 'wayback']);
    today.climb('rollout', 1);
    expect(done()).toEqual(['switch', 'wayback']);
    expect(session.state?.moved).toEqual(['wayback']);
    expect(session.state?.switches.parity?.on).toBe(true);
  });

  test('that is taken back gives back what it had pledged, and that is said', () => {
    const morning = session.state?.capacity;
    today.climb('rollout', 1);
    expect(session.state?.capacity).toBeLessThan(morning ?? 0);
    today.climb('rollout', 1);
    expect(session.state?.capacity).toBe(morning);
    expect(status.words.value).toContain(text.say('ladder.rollout.name'));
  });

  test('leaves out a later one that no longer fits without it', () => {
    today.climb('rollout', 1);
    session.send({ type: 'climb', ladder: 'rollout', to: 2 });
    session.send({ type: 'switch', id: 'parity', on: true });
    today.climb('rollout', 1);
    expect(done()).toEqual(['switch']);
  });
});

describe('the dial', () => {
  test('costs the way from the morning, however often it was turned today', () => {
    const morning = session.state?.capacity ?? 0;
    today.turn('listsFree');
    session.send({ type: 'switch', id: 'parity', on: true });
    today.turn('allInRings');
    expect(done()).toEqual(['switch', 'content']);
    expect(session.state?.capacity).toBe(morning - 2);
    today.turn('free');
    expect(done()).toEqual(['switch']);
    expect(session.state?.capacity).toBe(morning);
  });
});

describe('an answer', () => {
  const letter = () => session.state?.inbox[0] ?? expect.fail('no letter today');
  const choices = () =>
    session.state?.level.matters.find(({ id }) => id === letter().matter)?.choices ?? [];

  test('another one rubs out the first; the orders stay', () => {
    const [first, second] = choices().map(({ id }) => id);
    today.climb('rollout', 1);
    today.answer(letter(), first ?? '');
    today.climb('wayback', 1);
    today.answer(letter(), second ?? '');
    expect(done()).toEqual(['rollout', 'wayback', second]);
    expect(letter().answer).toBe(second);
  });

  test('the same one again is taken back; the orders stay', () => {
    const [first] = choices().map(({ id }) => id);
    today.answer(letter(), first ?? '');
    today.climb('rollout', 1);
    today.answer(letter(), first ?? '');
    expect(done()).toEqual(['rollout']);
    expect(letter().answer ?? null).toBeNull();
  });
});
