import { describe, expect, test } from 'vitest';
import { createAfterRunner } from '../../src/platform/afterRunner.ts';
import { inSlices, type Jobs } from '../../src/platform/jobs.ts';
import {
  type AfterRequest,
  type AfterSlot,
  type AfterUpdate,
  afterUpdates,
  type LuckRequest,
  type LuckUpdate,
} from '../../src/session/afterRuns.ts';
import { noFailure } from '../kit/memoryStorage.ts';
import { played } from '../report/kit.ts';

const past = played('shares', 'careful', { quarters: 2 });
const request: LuckRequest = { kind: 'luck', ...past, worlds: 13 };

const places: Jobs<AfterSlot, AfterRequest, AfterUpdate>[] = [];
const start = () => {
  const place = inSlices<AfterSlot, AfterRequest, AfterUpdate>(afterUpdates, noFailure);
  places.push(place);
  return place;
};

function whole(workers: number): Promise<LuckUpdate[]> {
  const heard: LuckUpdate[] = [];
  return new Promise((resolve) => {
    createAfterRunner(noFailure, workers, start).ask('luck', request, (update) => {
      if (update.kind !== 'luck') return;
      heard.push({ ...update, worlds: [...update.worlds] });
      if (update.done === update.total) resolve(heard);
    });
  });
}

describe('luck or skill', () => {
  test('says the same however many work on it, and counts what all of them have done', async () => {
    const one = (await whole(1)).at(-1);
    expect(one?.worlds).toHaveLength(13);
    expect(one?.result.nights).not.toBeNull();
    for (const workers of [2, 3, 40]) {
      const heard = await whole(workers);
      expect(heard.at(-1)).toEqual(one);
      const done = heard.map((update) => update.done);
      expect(done).toEqual([...done].sort((a, b) => a - b));
      for (const { worlds, total, done: n } of heard) {
        expect(worlds).toHaveLength(n);
        expect(total).toBe(13);
      }
    }
  });

  test('is silent after it was stopped, and after another question', async () => {
    const runner = createAfterRunner(noFailure, 2, start);
    let first = 0;
    runner.ask('luck', request, () => {
      first += 1;
    });
    runner.cancel('luck');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(first).toBe(0);
    runner.ask('luck', request, () => {
      first += 1;
    });
    const second = await new Promise<LuckUpdate>((resolve) => {
      runner.ask('luck', { ...request, worlds: 3 }, (update) => {
        if (update.kind === 'luck' && update.done === update.total) resolve(update);
      });
    });
    expect(first).toBe(0);
    expect(second.worlds).toHaveLength(3);
  });
});
