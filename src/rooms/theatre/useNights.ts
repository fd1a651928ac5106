/** The runs on stage: the case as it was, and, once a lever is pulled, the same nights under the change. */
import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../app/ports.ts';
import { usePorts } from '../../app/usePorts.ts';
import type { CaseUpdate, Listener } from '../../session/index.ts';
import type { CaseChange, CaseFile } from '../../sim/index.ts';
import { isChanged } from './view/levers.ts';

/** Runs of each: enough for a band of nine nights of ten, and over within a few seconds. */
export const RUNS = 80;
const SEED = '1';

export interface Nights {
  real: CaseUpdate | null;
  /** Null while there is no change, or nothing of it yet. */
  changed: CaseUpdate | null;
  /** Why one of the two does not come; null where neither broke. */
  failure: Failure | null;
}

/** The answers to one question, and why there are none. */
function useAnswers() {
  const [update, show] = useState<CaseUpdate | null>(null);
  const [failure, fail] = useState<Failure | null>(null);
  const listener: Listener<CaseUpdate> = {
    update: show,
    failed: (error) => fail({ place: 'work', error }),
  };
  const forget = (): void => {
    show(null);
    fail(null);
  };
  return { update, failure, listener, forget };
}

export function useNights(file: CaseFile, change: CaseChange): Nights {
  const { runs } = usePorts().cases;
  const real = useAnswers();
  const changed = useAnswers();
  useEffect(() => {
    real.forget();
    runs.ask('real', { file, change: {}, runs: RUNS, seed: SEED, film: null }, real.listener);
    return () => runs.cancel('real');
  }, [file]);
  const film = real.update?.film?.run ?? null;
  const asked = JSON.stringify(change);
  useEffect(() => {
    changed.forget();
    if (film === null || !isChanged(change)) return;
    runs.ask('changed', { file, change, runs: RUNS, seed: SEED, film }, changed.listener);
    return () => runs.cancel('changed');
  }, [file, asked, film]);
  return {
    real: real.update,
    changed: changed.update,
    failure: real.failure ?? changed.failure,
  };
}
