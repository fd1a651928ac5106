/** The shelf of real cases and the runs of them, fetched when somebody first asks for the shelf. */
import type { CaseRunPort } from '../session/index.ts';
import type { OnFailure } from './jobs.ts';

/** The cases and the runs of them. `list` rejects where they cannot be fetched; runs come after it. */
export function createCases(onFailure: OnFailure) {
  let runner: CaseRunPort | null = null;
  const runs: CaseRunPort = {
    ask: (...order) => runner?.ask(...order),
    cancel: (slot) => runner?.cancel(slot),
  };
  return {
    async list() {
      const [{ cases }, { createCaseRunner }] = await Promise.all([
        import('./caseTexts.ts'),
        import('./caseRunner.ts'),
      ]);
      runner ??= createCaseRunner(onFailure);
      return cases;
    },
    runs,
  };
}
