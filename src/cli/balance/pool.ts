import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Task } from './worker.ts';

type Answer<T> = { done: T } | { failed: string };

/** A thread of its own starts without the loader that reads TypeScript: it is registered there first. */
const BOOT = `
const { workerData } = require('node:worker_threads');
import('tsx/esm/api').then(({ register }) => { register(); return import(workerData); });
`;

const startWorker = (): Worker =>
  new Worker(BOOT, { eval: true, workerData: new URL('./worker.ts', import.meta.url).href });

/**
 * Does all tasks, as many at once as there are cores. Tells of every one that is finished. The answers come in the
 * order of the tasks, whoever finished first. Rejects at the first that fails.
 */
export async function runAll<T>(
  tasks: readonly Task[],
  onDone: (answer: T, index: number) => void,
  workers = availableParallelism(),
): Promise<T[]> {
  const results = new Array<T>(tasks.length);
  let next = 0;
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let mine = -1;
      const give = () => {
        mine = next++;
        const task = tasks[mine];
        if (task === undefined) resolve();
        else worker.postMessage(task);
      };
      worker.on('error', reject);
      worker.on('message', (answer: Answer<T>) => {
        if ('failed' in answer) {
          reject(new Error(answer.failed));
          return;
        }
        results[mine] = answer.done;
        onDone(answer.done, mine);
        give();
      });
      give();
    });
  const pool = Array.from({ length: Math.min(workers, tasks.length) }, startWorker);
  try {
    await Promise.all(pool.map(work));
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
  return results;
}
