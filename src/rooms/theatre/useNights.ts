/** The runs on stage: the case as it was, and, once a lever is pulled, the same nights under the change. */
import { useEffect, useState } from 'preact/hooks';
import { usePorts } from '../../app/usePorts.ts';
import type { CaseUpdate } from '../../session/index.ts';
import type { CaseChange, CaseFile } from '../../sim/index.ts';
import { isChanged } from './view/levers.ts';

/** Runs of each: enough for a band of nine nights of ten, and over within a few seconds. */
export const RUNS = 80;
const SEED = '1';

export interface Nights {
  real: CaseUpdate | null;
  /** Null while there is no change, or nothing of it yet. */
  changed: CaseUpdate | null;
}

export function useNights(file: CaseFile, change: CaseChange): Nights {
  const { runs } = usePorts().cases;
  const [real, setReal] = useState<CaseUpdate | null>(null);
  const [changed, setChanged] = useState<CaseUpdate | null>(null);
  useEffect(() => {
    runs.ask('real', { file, change: {}, runs: RUNS, seed: SEED, film: null }, setReal);
    return () => runs.cancel('real');
  }, [file]);
  const film = real?.film?.run ?? null;
  const asked = JSON.stringify(change);
  useEffect(() => {
    setChanged(null);
    if (film === null || !isChanged(change)) return;
    runs.ask('changed', { file, change, runs: RUNS, seed: SEED, film }, setChanged);
    return () => runs.cancel('changed');
  }, [file, asked, film]);
  return { real, changed };
}
