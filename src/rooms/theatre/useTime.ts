/** Time on stage: still until somebody plays, steps or scrubs. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { momentAt, partOf } from '../../parts/charts/bentTime.ts';

/** Minutes a second, or slower at first and faster later: the whole in this many seconds. */
export const SPEEDS = ['auto', 5, 60, 720] as const;
export type Speed = (typeof SPEEDS)[number];
const WHOLE = 40;
/** Milliseconds between two pictures. */
const STEP = 50;

/** Where the step buttons stop, in minutes. */
const STOPS = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 360, 480, 720].concat(
  [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14].map((days) => days * 1440),
);

export interface StageTime {
  /** Minutes after release. */
  at: Signal<number>;
  playing: Signal<boolean>;
  speed: Signal<Speed>;
  go(minute: number): void;
  step(by: 1 | -1): void;
  toggle(): void;
}

export function useTime(horizon: number): StageTime {
  const at = useSignal(0);
  const playing = useSignal(false);
  const speed = useSignal<Speed>('auto');
  useEffect(() => {
    if (!playing.value) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      const seconds = Math.min(0.25, (now - last) / 1000);
      last = now;
      const pace = speed.peek();
      const next =
        pace === 'auto'
          ? momentAt(partOf(at.peek(), horizon) + seconds / WHOLE, horizon)
          : at.peek() + seconds * pace;
      at.value = Math.min(horizon, next);
      if (next >= horizon) playing.value = false;
    }, STEP);
    return () => clearInterval(timer);
  }, [playing.value, horizon]);
  const go = (minute: number): void => {
    at.value = Math.min(horizon, Math.max(0, minute));
  };
  return {
    at,
    playing,
    speed,
    go(minute) {
      playing.value = false;
      go(minute);
    },
    step(by) {
      playing.value = false;
      const now = at.peek();
      const stops = [...STOPS.filter((stop) => stop < horizon), horizon];
      const next =
        by > 0 ? stops.find((s) => s > now + 0.5) : stops.filter((s) => s < now - 0.5).at(-1);
      if (next !== undefined) go(next);
    },
    toggle() {
      if (!playing.value && at.peek() >= horizon) go(0);
      playing.value = !playing.value;
    },
  };
}
