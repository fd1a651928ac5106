/** Cases on the page's own thread: the way that is left where there are no workers. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readCase } from '../../src/content/index.ts';
import { createCaseRunner } from '../../src/platform/caseRunner.ts';
import { inSlices, inWorker } from '../../src/platform/jobs.ts';
import { caseUpdates } from '../../src/session/caseRuns.ts';
import type { CaseRequest, CaseSlot, CaseUpdate } from '../../src/session/index.ts';
import { breaks, hears } from '../kit/listener.ts';
import { noFailure } from '../kit/memoryStorage.ts';

const read = readCase(readFileSync('levels/cases/2010-mcafee-5958.json', 'utf8'));
if (!('ok' in read)) throw new Error('no case');
const file = read.ok;
const request = (change: CaseRequest['change'] = {}, film: number | null = 0): CaseRequest => ({
  file,
  change,
  runs: 12,
  seed: '1',
  film,
});
const until = async (done: () => boolean): Promise<void> => {
  for (let i = 0; i < 500 && !done(); i++) await new Promise((go) => setTimeout(go, 10));
};
const whole = (updates: readonly CaseUpdate[]): boolean => updates.at(-1)?.film != null;

describe('runs of a case without a worker', () => {
  test('come to an end, also where the worker cannot be had', async () => {
    const heard: CaseUpdate[] = [];
    createCaseRunner(noFailure).ask(
      'real',
      request(),
      hears((update) => heard.push(update)),
    );
    await until(() => whole(heard));
    expect(heard.map(({ done }) => done)).toEqual([10, 12, 12]);
  });

  test('a newer question in a slot silences the one before; the other slot goes on', async () => {
    const runner = inSlices<CaseSlot, CaseRequest, CaseUpdate>(caseUpdates, noFailure);
    const first: CaseUpdate[] = [];
    const second: CaseUpdate[] = [];
    const other: CaseUpdate[] = [];
    runner.ask(
      'changed',
      request(),
      hears((update) => first.push(update)),
    );
    runner.ask(
      'real',
      request(),
      hears((update) => other.push(update)),
    );
    runner.ask(
      'changed',
      request({ hands: 2 }),
      hears((update) => second.push(update)),
    );
    await until(() => whole(second) && whole(other));
    expect(first).toEqual([]);
    expect([whole(second), whole(other)]).toEqual([true, true]);
  });

  test('nothing is heard after a cancel', async () => {
    const runner = inSlices<CaseSlot, CaseRequest, CaseUpdate>(caseUpdates, noFailure);
    const heard: CaseUpdate[] = [];
    runner.ask(
      'real',
      request(),
      hears((update) => {
        heard.push(update);
        runner.cancel('real');
      }),
    );
    await until(() => heard.length > 0);
    await new Promise((go) => setTimeout(go, 300));
    expect(heard).toHaveLength(1);
  });
});

/** A worker that can be told what to say. */
function fakeWorker() {
  const heard: unknown[] = [];
  const worker = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null as ((event: { preventDefault(): void; message: string }) => void) | null,
    postMessage: (order: unknown) => heard.push(order),
    terminate: () => {},
  };
  return {
    worker,
    heard,
    breaks: () => worker.onerror?.({ preventDefault() {}, message: 'no such file' }),
    says: (data: unknown) => worker.onmessage?.({ data }),
  };
}

describe('jobs beside the page', () => {
  function* count(upTo: number): Generator<number | null, void, void> {
    for (let n = 1; n <= upTo; n++) yield n;
  }
  const steps = async () => count;

  test('hear their own answers only', () => {
    const { worker, heard, says } = fakeWorker();
    const jobs = inWorker<'a' | 'b', number, number>(() => worker as never, steps, noFailure);
    const answers: string[] = [];
    jobs.ask(
      'a',
      3,
      hears((n) => answers.push(`first ${n}`)),
    );
    jobs.ask(
      'a',
      4,
      hears((n) => answers.push(`second ${n}`)),
    );
    jobs.ask(
      'b',
      5,
      hears((n) => answers.push(`other ${n}`)),
    );
    expect(heard).toEqual([
      { slot: 'a', id: 1, request: 3 },
      { slot: 'a', id: 2, request: 4 },
      { slot: 'b', id: 3, request: 5 },
    ]);
    says({ slot: 'a', id: 1, update: 10 });
    says({ slot: 'a', id: 2, update: 20 });
    jobs.cancel('a');
    says({ slot: 'a', id: 2, update: 21 });
    says({ slot: 'b', id: 3, update: 30 });
    expect(answers).toEqual(['second 20', 'other 30']);
  });

  test('go on upon the page where the worker is no use, unless they were cancelled; the console says so', async () => {
    const { worker, breaks } = fakeWorker();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const jobs = inWorker<'a' | 'b', number, number>(() => worker as never, steps, noFailure);
    const answers: number[] = [];
    jobs.ask(
      'a',
      2,
      hears((n) => answers.push(n)),
    );
    jobs.ask(
      'b',
      9,
      hears((n) => answers.push(n)),
    );
    breaks();
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
    jobs.cancel('b');
    await until(() => answers.length >= 2);
    jobs.ask(
      'b',
      1,
      hears((n) => answers.push(-n)),
    );
    await until(() => answers.length >= 3);
    expect(answers).toEqual([1, 2, -1]);
  });

  test('an error in the work is told once, to who asked, too, and nothing more is heard of that question', () => {
    const { worker, says } = fakeWorker();
    const told: unknown[] = [];
    const asker: unknown[] = [];
    const answers: number[] = [];
    const jobs = inWorker<'a' | 'b', number, number>(
      () => worker as never,
      steps,
      (error) => void told.push(error),
    );
    jobs.ask(
      'a',
      2,
      breaks((error) => asker.push(error)),
    );
    const failed = {
      name: 'RangeError',
      message: 'too far',
      stack: 'RangeError: too far\n at w.ts',
    };
    says({ slot: 'a', id: 1, failed });
    says({ slot: 'a', id: 1, failed });
    says({ slot: 'a', id: 1, update: 7 });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject(failed);
    expect(asker).toEqual(told);
    // The worker itself is well.
    jobs.ask(
      'a',
      3,
      hears((n) => answers.push(n)),
    );
    says({ slot: 'a', id: 2, update: 8 });
    expect(answers).toEqual([8]);
  });

  test('an error on the page is told too, and ends that question', async () => {
    const told: unknown[] = [];
    const asker: unknown[] = [];
    const jobs = inSlices<'a', number, number>(
      // biome-ignore lint/correctness/useYield: it breaks before
      function* () {
        throw new Error('broken work');
      },
      (error) => void told.push(error),
    );
    jobs.ask(
      'a',
      1,
      breaks((error) => asker.push(error)),
    );
    await until(() => told.length > 0);
    await new Promise((go) => setTimeout(go, 60));
    expect(told.map(String)).toEqual(['Error: broken work']);
    expect(asker).toEqual(told);
  });

  test('where neither a worker nor the work itself can be had, all who asked are told', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const told: unknown[] = [];
    const askers: string[] = [];
    const jobs = inWorker<'a' | 'b', number, number>(
      () => {
        throw new Error('no workers here');
      },
      () => Promise.reject(new Error('no such file')),
      (error) => void told.push(error),
    );
    for (const slot of ['a', 'b'] as const)
      jobs.ask(
        slot,
        1,
        breaks((error) => askers.push(`${slot}: ${error}`)),
      );
    await until(() => askers.length >= 2);
    expect(askers).toEqual(['a: Error: no such file', 'b: Error: no such file']);
    expect(told).not.toEqual([]);
    vi.restoreAllMocks();
  });
});
