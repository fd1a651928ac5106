/** The shelf of real cases, fetched when somebody first asks for it. */
import { createCaseRunner } from './caseRunner.ts';

/** The cases and the runs of them. `list` rejects where the file cannot be fetched. */
export function createCases() {
  return {
    list: async () => (await import('./caseTexts.ts')).cases,
    runs: createCaseRunner(),
  };
}
