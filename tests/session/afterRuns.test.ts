import { describe, expect, test } from 'vitest';
import { BOTS, playRun } from '../../src/bots/index.ts';
import { levelsOnDisk } from '../../src/cli/shared/levels-on-disk.ts';
import { tellStory } from '../../src/report/index.ts';
import { type AfterRequest, type AfterUpdate, afterUpdates } from '../../src/session/afterRuns.ts';
import { createSession, startRun, takeAll } from '../../src/session/index.ts';
import { fingerprint } from '../../src/sim/index.ts';
import { noFailure } from '../kit/memoryStorage.ts';

const level = levelsOnDisk().get({ id: '01-first-ring', quarters: 4 });
if (!level) throw new Error('First Ring is missing');
const bot = BOTS['careful'];
if (!bot) throw new Error('The bot is missing');
const { commands } = playRun(level, 'first', bot);
const past = { level, seed: 'first', commands };
const taken = takeAll(level, 'first', commands);
const end = fingerprint(taken.run.state);

function told(request: AfterRequest): AfterUpdate[] {
  return [...afterUpdates(request)].filter((update) => update !== null);
}

describe('questions after a run', () => {
  test('the story ends where the run ended', () => {
    const [update] = told({ kind: 'story', ...past });
    if (update?.kind !== 'story') throw new Error('no story');
    expect(fingerprint(update.story.final)).toBe(end);
  });

  test('a run that went on is told on, and comes out the same', () => {
    for (const n of [5, commands.length - 3, commands.length]) {
      const past = { level: structuredClone(level), seed: 'on', commands: commands.slice(0, n) };
      const [update] = told({ kind: 'story', ...past });
      if (update?.kind !== 'story') throw new Error('no story');
      const { final, refusedAt } = tellStory(level, 'on', past.commands);
      expect(fingerprint(update.story.final)).toBe(fingerprint(final));
      expect(update.story.refusedAt).toBe(refusedAt);
    }
  });

  test('a fork that changes nothing is the same run', () => {
    const at = commands.findIndex(({ type }) => type === 'answer');
    const own = commands[at];
    if (!own) throw new Error('no letter was answered');
    const [same] = told({ kind: 'fork', ...past, at, change: [own] });
    const [other] = told({ kind: 'fork', ...past, at, change: [] });
    if (same?.kind !== 'fork' || other?.kind !== 'fork') throw new Error('no fork');
    expect(fingerprint(same.story.final)).toBe(end);
    expect(same.fork.skipped).toEqual([]);
    expect(fingerprint(other.story.final)).not.toBe(end);
  });

  test('luck is told as it grows and whole at the end', () => {
    const updates = told({ kind: 'luck', ...past, worlds: 6 });
    const last = updates.at(-1);
    if (last?.kind !== 'luck') throw new Error('no luck');
    expect(updates.length).toBeGreaterThan(1);
    expect([last.done, last.total, last.worlds.length, last.result.worlds]).toEqual([6, 6, 6, 6]);
    const { better, equal, worse } = last.result;
    expect(better + equal + worse).toBeCloseTo(1, 9);
  });
});

describe('a branch', () => {
  const session = () =>
    createSession({
      storage: { load: async () => null, save: async () => {} },
      levels: levelsOnDisk(),
      now: () => 0,
      failed: noFailure,
    });

  test('goes on from another past of the same world', () => {
    const live = session();
    live.start({ id: '01-first-ring', quarters: 4 }, 'first');
    expect(live.branch(commands.slice(0, 5))).toBe(true);
    expect(live.run?.commands).toEqual(commands.slice(0, 5));
    expect(live.branch(commands)).toBe(true);
    expect(live.fingerprint()).toBe(end);
  });

  test('is refused whole where the rules refuse a step of it', () => {
    const live = session();
    live.start({ id: '01-first-ring', quarters: 4 }, 'first');
    const before = live.fingerprint();
    expect(
      live.branch([...commands.slice(0, 2), { type: 'climb', ladder: 'rollout', to: 9 }]),
    ).toBe(false);
    expect(live.fingerprint()).toBe(before);
    expect(before).toBe(fingerprint(startRun(level, 'first').state));
  });
});
