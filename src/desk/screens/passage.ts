/** Time that passes on the Watch: from the beat before to this one in a second or two, then it pauses by itself. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RegionCounts } from '../ports.ts';
import { between } from '../view/counts.ts';

export interface Passage {
  counts: RegionCounts;
  /** Minutes since release. */
  at: number;
  running: boolean;
  /** Shows the end at once. */
  skip(): void;
}

/** Milliseconds between two pictures: smooth enough for counts, and easy on small machines. */
const STEP = 50;

/**
 * Goes from one moment to another whenever `name` changes. `ms` = 0: it is there at once.
 * Easing is out: the first dots are seen to fall, and the last ones settle.
 */
export function usePassage(
  name: string,
  from: { counts: RegionCounts; at: number },
  to: { counts: RegionCounts; at: number },
  ms: number,
): Passage {
  const [t, setT] = useState(ms > 0 ? 0 : 1);
  const shown = useRef(name);
  const timer = useRef<ReturnType<typeof setInterval> | undefined>(undefined);
  const fresh = shown.current !== name;
  useEffect(() => {
    shown.current = name;
    if (ms <= 0) {
      setT(1);
      return;
    }
    setT(0);
    const begun = performance.now();
    timer.current = setInterval(() => {
      const part = Math.min(1, (performance.now() - begun) / ms);
      setT(1 - (1 - part) * (1 - part));
      if (part >= 1) clearInterval(timer.current);
    }, STEP);
    return () => clearInterval(timer.current);
  }, [name]);
  // The first picture of a new passage must not flash its end.
  const part = fresh && ms > 0 ? 0 : t;
  return {
    counts: part >= 1 ? to.counts : between(from.counts, to.counts, part),
    at: part >= 1 ? to.at : from.at + (to.at - from.at) * part,
    running: part < 1,
    skip: () => {
      // The next picture would take it back.
      clearInterval(timer.current);
      setT(1);
    },
  };
}
