import { describe, expect, test } from 'vitest';
import type { KeptFork } from '../../src/report/index.ts';
import type { StoragePort } from '../../src/session/index.ts';
import { createForks, readForks, type WorldRef } from '../../src/session/keptForks.ts';
import { noFailure } from '../kit/memoryStorage.ts';

const world: WorldRef = { id: 'any', version: 1, quarters: 4, seed: 'seed' };

function memory(): StoragePort & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    load: async (slot) => texts.get(slot) ?? null,
    save: async (slot, text) => {
      texts.set(slot, text);
    },
  };
}

const broken: StoragePort = {
  load: () => Promise.reject(new Error('denied')),
  save: () => Promise.reject(new Error('denied')),
};

const fork = (id: string, name: string): KeptFork => ({
  id,
  parent: null,
  name,
  at: 1,
  commands: [{ type: 'commit' }, { type: 'beat', actions: [] }],
});
const bet = (quarter: number, came: boolean) => ({
  quarter,
  about: { kind: 'incident' as const },
  chance: 70,
  came,
  brier: came ? 0.09 : 0.49,
  odds: 0.5,
});

describe('forks kept', () => {
  test('come back as they were, by world; a name is only text', async () => {
    const forks = createForks(memory(), noFailure);
    const mine = [fork('f1', '<img src=x onerror=alert(1)>'), fork('f2', 'two')];
    expect(await forks.save(world, mine)).toBe(true);
    expect(await forks.load(world)).toEqual(mine);
    expect(await forks.load({ ...world, seed: 'other' })).toEqual([]);
  });

  test('damaged or hostile texts give none, why is told, and nothing throws', async () => {
    const good = JSON.stringify([fork('f1', 'one')]);
    expect(readForks(good)).toMatchObject({ ok: true, value: [{ id: 'f1' }] });
    const bad = [
      '',
      '{',
      'null',
      '[1]',
      good.slice(0, -3),
      good.replace('commit', 'explode'),
      good.replace('"at":1', '"at":99'),
      good.replace('"name":"one"', '"name":""'),
      good.replace('"id":"f1"', '"id":"f1","__proto__":{}'),
      `${'['.repeat(50)}${']'.repeat(50)}`,
      JSON.stringify(Array.from({ length: 99 }, (_, i) => fork(`f${i}`, 'x'))),
    ];
    for (const text of bad) {
      expect(readForks(text).ok, text.slice(0, 60)).toBe(false);
      const storage = memory();
      const told: unknown[] = [];
      storage.load = async () => text;
      const forks = createForks(storage, (error) => void told.push(error));
      expect(await forks.load(world)).toEqual([]);
      expect(await forks.bets(world, [bet(2, true)])).toEqual([bet(2, true)]);
      expect(told).toHaveLength(2);
    }
  });

  test('where nothing can be stored, that is said and nothing is lost', async () => {
    const told: string[] = [];
    const forks = createForks(broken, (error) => void told.push(String(error)));
    expect(await forks.save(world, [fork('f1', 'one')])).toBe(false);
    expect(await forks.load(world)).toEqual([]);
    expect(await forks.bets(world, [bet(2, true)])).toEqual([bet(2, true)]);
    expect(told).toEqual(Array(3).fill('Error: denied'));
  });
});

describe('the book of bets', () => {
  test('holds each bet once, over all worlds', async () => {
    const forks = createForks(memory(), noFailure);
    await forks.bets(world, [bet(2, true)]);
    await forks.bets(world, [bet(2, true)]);
    const all = await forks.bets({ ...world, seed: 'other' }, [bet(2, false)]);
    expect(all.map(({ came }) => came)).toEqual([true, false]);
    expect(all.map(({ brier }) => Math.round(brier * 100) / 100)).toEqual([0.09, 0.49]);
  });
});
