/** Runs of cases without a pause: beside the page in a worker, or in slices on the page itself. */
import type { CaseRequest, CaseRunPort, CaseSlot, CaseUpdate } from '../session/caseRuns.ts';
import { inWorker, type OnFailure } from './jobs.ts';

export function createCaseRunner(onFailure: OnFailure): CaseRunPort {
  return inWorker<CaseSlot, CaseRequest, CaseUpdate>(
    () => new Worker(new URL('./cases.worker.ts', import.meta.url), { type: 'module' }),
    async () => (await import('../session/caseRuns.ts')).caseUpdates,
    onFailure,
  );
}
