/** Time that passes on the Watch: from the beat before to this one, as a film that can be paused, sped up and skipped. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { along, type RegionCounts } from '../../parts/night/counts.ts';
import type { TracePoint } from '../../sim/index.ts';
import { speed } from './speed.ts';

export interface Moment {
  counts: RegionCounts;
  /** Minutes since release. */
  at: number;
}

/** Time on its way: it has not come to its station yet while it is `running`, whether it is paused or not. */
export interface Passage extends Moment, Progress {}

/** Milliseconds between two pictures: smooth enough for counts, and easy on small machines. */
const STEP = 50;

export interface Progress {
  /** How far it has come, 0 to 1. */
  part: number;
  running: boolean;
  paused: boolean;
  skip(): void;
  pause(): void;
}

/** Goes from 0 to 1 in so many milliseconds whenever `name` changes, at the app's speed. `ms` = 0: it is there at once. */
export function useProgress(name: string, ms: number): Progress {
  const [t, setT] = useState(ms > 0 ? 0 : 1);
  const [paused, setPaused] = useState(false);
  const shown = useRef(name);
  const fresh = shown.current !== name;
  const times = speed.value;
  useEffect(() => {
    shown.current = name;
    setT(ms > 0 ? 0 : 1);
    setPaused(false);
  }, [name]);
  // The first picture of a new passage must not flash its end.
  const part = fresh && ms > 0 ? 0 : t;
  const runs = part < 1 && !paused;
  useEffect(() => {
    if (!runs || ms <= 0) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const step = ((now - last) * times) / ms;
      last = now;
      setT((before) => Math.min(1, before + step));
    }, STEP);
    return () => clearInterval(timer);
  }, [name, runs, times, ms]);
  return {
    part,
    running: part < 1,
    paused,
    skip: () => setT(1),
    pause: () => setPaused(!paused),
  };
}

/** Goes from one moment of an incident to another: the clock runs evenly, the counts follow the incident's own curve. */
export function usePassage(
  name: string,
  from: Moment,
  to: Moment,
  trace: readonly TracePoint[],
  ms: number,
): Passage {
  const progress = useProgress(name, ms);
  const { part } = progress;
  const at = from.at + (to.at - from.at) * part;
  return {
    ...progress,
    counts: part >= 1 ? to.counts : along(from, to, trace, at),
    at: part >= 1 ? to.at : at,
  };
}
