/** One hand of the pool: does what it is given, one task after the other. */
import { parentPort } from 'node:worker_threads';
import type { Job, LookJob } from './cells.ts';
import { findList } from './findList.ts';
import { lookJob } from './look.ts';
import { levelOf, playJob } from './run.ts';

export type Task =
  | { play: Job }
  | { look: LookJob }
  /** Look for the best fixed list of a level. */
  | { find: { level: string; quarters: number; tries: number } };

function perform(task: Task): unknown {
  if ('play' in task) return playJob(task.play);
  if ('look' in task) return lookJob(task.look);
  const { level, quarters, tries } = task.find;
  return findList(levelOf({ level, quarters }), tries);
}

const port = parentPort;
port?.on('message', (task: Task) => {
  try {
    port.postMessage({ done: perform(task) });
  } catch (error) {
    port.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
});
