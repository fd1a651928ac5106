/** Cases on the page's own thread: the way that is left where there are no workers. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCase } from '../../src/content/index.ts';
import { createCaseRunner, createSlicedCaseRunner } from '../../src/platform/caseRunner.ts';
import type { CaseRequest, CaseUpdate } from '../../src/session/index.ts';

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
    createCaseRunner().ask('real', request(), (update) => heard.push(update));
    await until(() => whole(heard));
    expect(heard.map(({ done }) => done)).toEqual([10, 12, 12]);
  });

  test('a newer question in a slot silences the one before; the other slot goes on', async () => {
    const runner = createSlicedCaseRunner();
    const first: CaseUpdate[] = [];
    const second: CaseUpdate[] = [];
    const other: CaseUpdate[] = [];
    runner.ask('changed', request(), (update) => first.push(update));
    runner.ask('real', request(), (update) => other.push(update));
    runner.ask('changed', request({ hands: 2 }), (update) => second.push(update));
    await until(() => whole(second) && whole(other));
    expect(first).toEqual([]);
    expect([whole(second), whole(other)]).toEqual([true, true]);
  });

  test('nothing is heard after a cancel', async () => {
    const runner = createSlicedCaseRunner();
    const heard: CaseUpdate[] = [];
    runner.ask('real', request(), (update) => {
      heard.push(update);
      runner.cancel('real');
    });
    await until(() => heard.length > 0);
    await new Promise((go) => setTimeout(go, 300));
    expect(heard).toHaveLength(1);
  });
});
