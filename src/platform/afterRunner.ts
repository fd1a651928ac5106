/** Questions after a run without a pause: beside the page in workers, or in slices on the page itself. */
import type { AfterRequest, AfterRunPort, AfterSlot, AfterUpdate } from '../session/afterRuns.ts';
import { inWorker, type Jobs } from './jobs.ts';

type AfterJobs = Jobs<AfterSlot, AfterRequest, AfterUpdate>;

const start = (): AfterJobs =>
  inWorker<AfterSlot, AfterRequest, AfterUpdate>(
    () => new Worker(new URL('./after.worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('../session/afterRuns.ts')).afterUpdates,
  );

/** Questions that take minutes have workers of their own: whoever scrubs or forks does not wait for them. */
export function createAfterRunner(): AfterRunPort {
  const quick = start();
  const slow: Partial<Record<AfterSlot, AfterJobs>> = { luck: start(), best: start() };
  const jobsOf = (slot: AfterSlot): AfterJobs => slow[slot] ?? quick;
  return {
    ask: (slot, request, onUpdate) => jobsOf(slot).ask(slot, request, onUpdate),
    cancel: (slot) => jobsOf(slot).cancel(slot),
  };
}
