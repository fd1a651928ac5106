/** Questions after a run without a pause: beside the page in workers, or in slices on the page itself. */
import type {
  AfterRequest,
  AfterRunPort,
  AfterSlot,
  AfterUpdate,
  LuckRequest,
  LuckUpdate,
} from '../session/afterRuns.ts';
import type { Listener } from '../session/longWork.ts';
import { inWorker, type OnFailure } from './jobs.ts';

const startWorker = (onFailure: OnFailure): AfterRunPort =>
  inWorker<AfterSlot, AfterRequest, AfterUpdate>(
    () => new Worker(new URL('./after.worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('../session/afterRuns.ts')).afterUpdates,
    onFailure,
  );

/** More workers than this would only wait for each other's memory. */
const MOST_WORKERS = 4;

/** One for each core that the browser owns up to. */
const workersHere = (): number =>
  Math.max(1, Math.min(MOST_WORKERS, Math.floor(navigator.hardwareConcurrency || 1)));

/** Luck or skill over several at once; nothing of an older question is heard after a newer one or a cancel. */
function sharedLuck(workers: number, start: () => AfterRunPort, onFailure: OnFailure) {
  const jobs: AfterRunPort[] = [];
  let turn = 0;
  const cancel = (): void => {
    turn += 1;
    for (const one of jobs) one.cancel('luck');
  };
  const ask = async (request: LuckRequest, listener: Listener<AfterUpdate>): Promise<void> => {
    cancel();
    const own = turn;
    const failed = (error: unknown): void => {
      if (own !== turn) return;
      // What the others would still find is no whole answer.
      cancel();
      listener.failed(error);
    };
    // The report's figures come with the rooms after a run, not with the page.
    const figures = await import('../session/luckShares.ts').catch((error: unknown) => {
      failed(error);
      onFailure(error);
    });
    if (!figures || own !== turn) return;
    const { joinShares, sharesOf } = figures;
    const shares = sharesOf(request, workers);
    const said: (LuckUpdate | undefined)[] = shares.map(() => undefined);
    for (const [i, share] of shares.entries()) {
      const job = jobs[i] ?? start();
      jobs[i] = job;
      job.ask('luck', share, {
        failed,
        update(update) {
          if (own !== turn || update.kind !== 'luck') return;
          said[i] = update;
          const all = joinShares(request, said);
          if (all) listener.update(all);
        },
      });
    }
  };
  return { ask, cancel };
}

/**
 * Questions that take minutes have workers of their own: whoever scrubs or forks does not wait for them.
 * @param start makes a place where one question a slot is worked on
 */
export function createAfterRunner(
  onFailure: OnFailure,
  workers = workersHere(),
  start = () => startWorker(onFailure),
): AfterRunPort {
  const quick = start();
  const best = start();
  const luck = sharedLuck(workers, start, onFailure);
  return {
    ask(slot, request, listener) {
      if (request.kind === 'luck') void luck.ask(request, listener);
      else (slot === 'best' ? best : quick).ask(slot, request, listener);
    },
    cancel(slot) {
      if (slot === 'luck') luck.cancel();
      else (slot === 'best' ? best : quick).cancel(slot);
    },
  };
}
