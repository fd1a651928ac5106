/** Moves along the moments: still until somebody plays, steps or scrubs. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useRoom } from './room.ts';

export const SPEEDS = [1, 4] as const;
/** Milliseconds that a moment stays at single speed. */
const STAY = 1600;

export interface Play {
  playing: Signal<boolean>;
  speed: Signal<number>;
  go(place: number): void;
  toggle(): void;
}

export function usePlay(): Play {
  const room = useRoom();
  const playing = useSignal(false);
  const speed = useSignal<number>(1);
  const last = room.moments.value.length - 1;
  useEffect(() => {
    if (!playing.value) return;
    const timer = setInterval(() => {
      if (room.place.peek() >= last) playing.value = false;
      else room.place.value++;
    }, STAY / speed.value);
    return () => clearInterval(timer);
  }, [playing.value, speed.value, last]);
  return {
    playing,
    speed,
    go(place) {
      playing.value = false;
      room.place.value = Math.min(last, Math.max(0, place));
    },
    toggle() {
      if (!playing.value && room.place.peek() >= last) room.place.value = 0;
      playing.value = !playing.value;
    },
  };
}
