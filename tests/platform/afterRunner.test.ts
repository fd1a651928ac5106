import { describe, expect, test } from 'vitest';
import { createAfterRunner } from '../../src/platform/afterRunner.ts';
import { inSlices } from '../../src/platform/jobs.ts';
import {
  type AfterRequest,
  type AfterRunPort,
  type AfterSlot,
  type AfterUpdate,
  afterUpdates,
  type LuckRequest,
  type LuckUpdate,
} from '../../src/session/afterRuns.ts';
import { hears } from '../kit/listener.ts';
import { noFailure } from '../kit/memoryStorage.ts';
import { played } from '../report/kit.ts';

const past = played('shares', 'careful', { quarters: 2 });
const request: LuckRequest = { kind: 'luck', ...past, worlds: 13 };

const start = (): AfterRunPort =>
  inSlices<AfterSlot, AfterRequest, AfterUpdate>(afterUpdates, noFailure);

function whole(workers: number): Promise<LuckUpdate[]> {
  const heard: LuckUpdate[] = [];
  return new Promise((resolve) => {
    createAfterRunner(noFailure, workers, start).ask(
      'luck',
      request,
      hears((update) => {
        if (update.kind !== 'luck') return;
        heard.push({ ...update, worlds: [...update.worlds] });
        if (update.done === update.total) resolve(heard);
      }),
    );
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
    const count = hears<AfterUpdate>(() => {
      first += 1;
    });
    runner.ask('luck', request, count);
    runner.cancel('luck');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(first).toBe(0);
    runner.ask('luck', request, count);
    const second = await new Promise<LuckUpdate>((resolve) => {
      runner.ask(
        'luck',
        { ...request, worlds: 3 },
        hears((update) => {
          if (update.kind === 'luck' && update.done === update.total) resolve(update);
        }),
      );
    });
    expect(first).toBe(0);
    expect(second.worlds).toHaveLength(3);
  });

  test('breaks as a whole where one share breaks: who asked is told once, and then there is silence', async () => {
    const shares: AfterRunPort[] = [];
    const heard: unknown[] = [];
    const half = (): AfterRunPort => {
      const number = shares.length;
      const share = inSlices<AfterSlot, AfterRequest, AfterUpdate>(
        // Two are for other questions; of the luck's own, the second breaks at once.
        number === 3 ? broken : afterUpdates,
        () => {},
      );
      shares.push(share);
      return share;
    };
    createAfterRunner(noFailure, 2, half).ask('luck', request, {
      update: () => heard.push('an answer'),
      failed: (error) => heard.push(String(error)),
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard.filter((one) => one !== 'an answer')).toEqual(['Error: broken share']);
    expect(heard.at(-1)).toBe('Error: broken share');
  });
});

// biome-ignore lint/correctness/useYield: it breaks before
function* broken(): ReturnType<typeof afterUpdates> {
  throw new Error('broken share');
}
