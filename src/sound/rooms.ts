import type { Output } from './output.ts';
import type { RoomLayer } from './synth/index.ts';

export type RoomName = 'day' | 'night' | 'off';

/** The layers that together are a room. */
export const LAYERS_OF: Readonly<Record<RoomName, readonly RoomLayer[]>> = {
  day: ['day'],
  night: ['night', 'strain'],
  off: [],
};

/** Milliseconds for rooms to pass into each other, for tension to be followed, and for a volume to be set. Tuned. */
export const ROOM_FADE_MS = 1600;
export const TENSION_FADE_MS = 900;
const VOLUME_FADE_MS = 80;

/** Gain of a layer at a tension of 0..1. The pulse steps back as the strain comes forward; the sum stays about even. */
export function layerGain(layer: RoomLayer, tension: number): number {
  if (layer === 'strain') return Math.sin((tension * Math.PI) / 2);
  if (layer === 'night') return 1 - 0.35 * tension;
  return 1;
}

export interface Rooms {
  /** Says which room is wanted; it is heard once its layers have been made. */
  enter(room: RoomName): void;
  /** Tension 0..1. */
  tension(level: number): void;
  /** Gain of the music as a whole, 0..1. */
  gain(gain: number): void;
  /** A layer can be played from now on. */
  ready(layer: RoomLayer): void;
}

/** Keeps the loudspeaker's loops as they are wanted: fades rooms into each other, and layers within the night. */
export function createRooms(output: Output, after: (ms: number, task: () => void) => void): Rooms {
  const ready = new Set<RoomLayer>();
  const running = new Set<RoomLayer>();
  let wanted: RoomName = 'off';
  let strain = 0;
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
    for (const layer of layers) output.fadeLoop(layer, music * layerGain(layer, strain), ms);
  }
  return {
    enter(room) {
      if (room === wanted) return;
      wanted = room;
      settle(ROOM_FADE_MS);
    },
    tension(level) {
      if (level === strain) return;
      strain = level;
      if (wanted === 'night') settle(TENSION_FADE_MS);
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
