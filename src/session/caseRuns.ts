/** Runs of a real case as a service: what is asked, what comes back, and the port through which a screen asks. */
import {
  type CaseFilm,
  type CaseResult,
  caseSteps,
  filmCase,
  filmNearMedian,
} from '../forecast/index.ts';
import type { CaseChange, CaseFile } from '../sim/index.ts';
import type { LongWork } from './longWork.ts';

export interface CaseRequest {
  file: CaseFile;
  /** Empty: as it was. */
  change: CaseChange;
  /** At least 1. */
  runs: number;
  seed: string;
  /** Which run to film; null = one near the median. */
  film: number | null;
}

export interface CaseUpdate {
  done: number;
  total: number;
  result: CaseResult;
  /** Comes with the last update. */
  film: CaseFilm | null;
}

/** The case as it was, and the case under a change, are two questions that do not disturb each other. */
export type CaseSlot = 'real' | 'changed';

/** Asks for runs. They are whole where `film` is there. */
export type CaseRunPort = LongWork<CaseSlot, CaseRequest, CaseUpdate>;

/** Runs between two reports. */
const REPORT_EVERY = 10;

/** All runs of a request in small steps: null = go on, an update = something to show. Ends after the whole one. */
export function* caseUpdates({
  file,
  change,
  runs,
  seed,
  film,
}: CaseRequest): Generator<CaseUpdate | null, void, void> {
  const steps = caseSteps(file, { runs, seed, change });
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      const { done, total } = step.value;
      const report = done % REPORT_EVERY === 0 && done < total;
      yield report ? { done, total, result: step.value.soFar(), film: null } : null;
      continue;
    }
    const result = step.value;
    const total = result.runs;
    // The curves can be read while the film is still looked for.
    yield { done: total, total, result, film: null };
    const shown =
      film === null
        ? yield* filmNearMedian(file, seed, result, change)
        : filmCase(file, seed, film, change);
    yield { done: total, total, result, film: shown };
    return;
  }
}
