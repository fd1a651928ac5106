/** Time that passes on the Watch: from the beat before to this one, as a film that can be paused, sped up and skipped. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TracePoint } from '../../../sim/index.ts';
import type { RegionCounts } from '../../ports.ts';
import { along } from '../../view/counts.ts';
import { useApp } from '../app.ts';

export interface Moment {
  counts: RegionCounts;
  /** Minutes since release. */
  at: number;
}

export interface Passage extends Moment {
  /** Time has not come to its station yet, whether it runs or pauses. */
  running: boolean;
  paused: boolean;
  /** How far it has come, 0 to 1. */
  part: number;
  /** Shows the end at once. */
  skip(): void;
  pause(): void;
}

/** Milliseconds between two pictures: smooth enough for counts, and easy on small machines. */
const STEP = 50;

/**
 * Goes from one moment to another whenever `name` changes. `ms` = 0: it is there at once. At the app's speed; the
 * clock runs evenly, and the counts follow the incident's own curve.
 */
export function usePassage(
  name: string,
  from: Moment,
  to: Moment,
  trace: readonly TracePoint[],
  ms: number,
): Passage {
  const app = useApp();
  const [t, setT] = useState(ms > 0 ? 0 : 1);
  const [paused, setPaused] = useState(false);
  const shown = useRef(name);
  const fresh = shown.current !== name;
  const speed = app.speed.value;
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
      const step = ((now - last) * speed) / ms;
      last = now;
      setT((before) => Math.min(1, before + step));
    }, STEP);
    return () => clearInterval(timer);
  }, [name, runs, speed, ms]);
  const at = from.at + (to.at - from.at) * part;
  return {
    counts: part >= 1 ? to.counts : along(from, to, trace, at),
    at: part >= 1 ? to.at : at,
    running: part < 1,
    paused,
    part,
    skip: () => setT(1),
    pause: () => setPaused(!paused),
  };
}
