import type { Output } from './output.ts';
import type { RoomLayer } from './synth/index.ts';

export type RoomName = 'title' | 'day' | 'night' | 'review' | 'off';

/** The layers that together are a room. */
export const LAYERS_OF: Readonly<Record<RoomName, readonly RoomLayer[]>> = {
  title: ['title'],
  day: ['day', 'hum', 'worry'],
  night: ['night', 'reports', 'strain', 'mending'],
  review: ['morning'],
  off: [],
};

/** Milliseconds for rooms to pass into each other, for tension to be followed, and for a volume to be set. Tuned. */
export const ROOM_FADE_MS = 1600;
export const TENSION_FADE_MS = 900;
const VOLUME_FADE_MS = 80;

/** What the layers follow, 0..1 each. */
export interface Mood {
  /** How tense it is: by night the share of machines in trouble, by day how low the lowest meter is. */
  readonly tension: number;
  /** How much of the fleet does not report. */
  readonly silent: number;
  /** How much of what was harmed is whole again. */
  readonly mending: number;
}

/** Gain of a layer in a mood. What is usual steps back as trouble comes forward; the sum stays about even. */
export function layerGain(layer: RoomLayer, { tension, silent, mending }: Mood): number {
  // Rises early and steps back when the work is done, so that the end of a night is quiet.
  if (layer === 'mending') return Math.sin(mending * Math.PI) ** 0.5 || 0;
  if (layer === 'strain' || layer === 'worry') return Math.sin((tension * Math.PI) / 2);
  if (layer === 'night') return 1 - 0.35 * tension;
  if (layer === 'hum') return 1 - tension;
  // Half the fleet silent is already a quarter of its voice: absence must be heard early.
  if (layer === 'reports') return (1 - silent) ** 2;
  return 1;
}

export interface Rooms {
  /** Says which room is wanted; it is heard once its layers have been made. */
  enter(room: RoomName): void;
  mood(mood: Mood): void;
  /** Gain of the music as a whole, 0..1. */
  gain(gain: number): void;
  /** A layer can be played from now on. */
  ready(layer: RoomLayer): void;
}

/** Keeps the loudspeaker's loops as they are wanted: fades rooms into each other, and layers within a room. */
export function createRooms(output: Output, after: (ms: number, task: () => void) => void): Rooms {
  const ready = new Set<RoomLayer>();
  const running = new Set<RoomLayer>();
  let wanted: RoomName = 'off';
  let now: Mood = { tension: 0, silent: 0, mending: 0 };
  let music = 1;

  function settle(ms: number): void {
    const layers = LAYERS_OF[wanted];
    // All layers of a room start in one task: that is what keeps them in step.
    const complete = layers.every((layer) => ready.has(layer));
    for (const layer of running) {
      if (layers.includes(layer)) continue;
      output.fadeLoop(layer, 0, ROOM_FADE_MS);
      after(ROOM_FADE_MS + 100, () => {
        if (LAYERS_OF[wanted].includes(layer)) return;
        running.delete(layer);
        output.stopLoop(layer);
      });
    }
    if (!complete) return;
    for (const layer of layers) {
      if (!running.has(layer)) output.startLoop(layer);
      running.add(layer);
    }
    for (const layer of layers) output.fadeLoop(layer, music * layerGain(layer, now), ms);
  }
  return {
    enter(room) {
      if (room === wanted) return;
      wanted = room;
      settle(ROOM_FADE_MS);
    },
    mood(mood) {
      const same =
        mood.tension === now.tension && mood.silent === now.silent && mood.mending === now.mending;
      if (same) return;
      now = mood;
      settle(TENSION_FADE_MS);
    },
    gain(gain) {
      music = gain;
      settle(VOLUME_FADE_MS);
    },
    ready(layer) {
      ready.add(layer);
      if (LAYERS_OF[wanted].includes(layer)) settle(ROOM_FADE_MS);
    },
  };
}
