import type { Partial } from './kit.ts';
import { BLOCK, fromDb, noiseSource, PURE } from './kit.ts';
import { centre, peak, scale } from './level.ts';

/** Samples a second of the rooms: nothing in them is above 6 kHz. */
export const LOOP_RATE = 16000;
/** Length of a room loop, seconds. Tunes are twice as long, so that layers started together stay together. */
export const LOOP_SECONDS = 12;
/**
 * Seconds of the loop repeated before its beginning and after its end. The browser resamples the file to its own rate and
 * reads silence beyond the file's ends; with this margin that happens outside the part that is looped.
 */
export const LOOP_MARGIN = 0.1;
/** No room is louder than this anywhere, dBFS. */
export const LOOP_PEAK_DB = -9;

/** A layer of a room: as a cue's layer, but the buffer is a ring: its end is followed by its beginning. */
export type RingLayer = (ring: Float32Array) => Generator<void, void>;

const TAU = Math.PI * 2;

/** `swells` whole swells a loop: from 1-depth to 1, starting at `turn` (0..1) of a swell. */
export interface Swell {
  readonly swells: number;
  readonly depth: number;
  readonly turn: number;
}

function swellAt(swell: Swell | undefined, done: number): number {
  if (!swell) return 1;
  return 1 - swell.depth * (0.5 + 0.5 * Math.cos(TAU * (swell.swells * done + swell.turn)));
}

/** A held note, its frequency moved to the nearest whole number of waves a loop (never more than 1/24 Hz away). */
export function drone(
  hz: number,
  gain: number,
  swell?: Swell,
  partials: readonly Partial[] = PURE,
): RingLayer {
  return function* (ring) {
    for (const [ratio, level] of partials) {
      const waves = Math.round((hz * ratio * ring.length) / LOOP_RATE);
      for (let from = 0; from < ring.length; from += BLOCK) {
        const to = Math.min(ring.length, from + BLOCK);
        for (let i = from; i < to; i++) {
          const done = i / ring.length;
          ring[i]! += gain * level * swellAt(swell, done) * Math.sin(TAU * waves * done);
        }
        yield;
      }
    }
  };
}

export interface PulseSpec {
  readonly hz: number;
  readonly gain: number;
  /** Beats a loop, and where in a beat the pulse falls (0..1). */
  readonly beats: number;
  readonly turn: number;
  readonly attack: number;
  readonly decay: number;
  /** Gains of successive beats, repeated: an accent. */
  readonly accent?: readonly number[];
  readonly partials?: readonly Partial[];
}

/** How loud a struck note is `t` seconds after the stroke, 0 to 1: it rises softly, then dies away. */
const struckAt = (t: number, attack: number, decay: number): number =>
  t < attack ? 0.5 - 0.5 * Math.cos((Math.PI * t) / attack) : Math.exp(-(t - attack) / decay);

/** A note struck at even distances all round the ring. */
export function pulses(spec: PulseSpec): RingLayer {
  return function* (ring) {
    const every = ring.length / spec.beats;
    const count = Math.min(ring.length, Math.round((spec.attack + 7 * spec.decay) * LOOP_RATE));
    for (let beat = 0; beat < spec.beats; beat++) {
      const first = Math.round((beat + spec.turn) * every);
      const accent = spec.accent?.[beat % spec.accent.length] ?? 1;
      for (const [ratio, level, decay] of spec.partials ?? PURE) {
        const step = (TAU * spec.hz * ratio) / LOOP_RATE;
        for (let i = 0; i < count; i++) {
          const t = i / LOOP_RATE;
          // Nothing is cut off: the last 20 ms of a pulse fade to nothing.
          const last = Math.min(1, (count - i) / (0.02 * LOOP_RATE));
          ring[(first + i) % ring.length]! +=
            spec.gain *
            accent *
            level *
            struckAt(t, spec.attack, spec.decay * decay) *
            last *
            Math.sin(step * i);
          if (i % BLOCK === BLOCK - 1) yield;
        }
      }
      yield;
    }
  };
}

/** One struck note of a tune. */
export interface Note {
  /** Seconds from the loop's beginning. */
  readonly at: number;
  readonly hz: number;
  readonly gain: number;
}

/** A tune: single notes of one instrument. What rings beyond the loop's end is heard at its beginning. */
export function tune(
  notes: readonly Note[],
  attack: number,
  decay: number,
  partials: readonly Partial[] = PURE,
): RingLayer {
  return function* (ring) {
    for (const note of notes) {
      yield* pulses({
        hz: note.hz,
        gain: note.gain,
        beats: 1,
        turn: (note.at * LOOP_RATE) / ring.length,
        attack,
        decay,
        partials,
      })(ring);
    }
  };
}

/** Air: noise that goes round the ring without a seam, because its filter runs in over the ring's last second first. */
export function air(seed: number, hz: number, q: number, gain: number, swell?: Swell): RingLayer {
  return function* (ring) {
    const next = noiseSource(seed);
    const raw = new Float32Array(ring.length);
    for (let from = 0; from < raw.length; from += BLOCK) {
      for (let i = from; i < Math.min(raw.length, from + BLOCK); i++) raw[i] = next();
      yield;
    }
    const g = Math.tan((Math.PI * hz) / LOOP_RATE);
    const k = 1 / q;
    const a1 = 1 / (1 + g * (g + k));
    let ic1 = 0;
    let ic2 = 0;
    for (let from = -LOOP_RATE; from < ring.length; from += BLOCK) {
      const to = Math.min(ring.length, from + BLOCK);
      for (let i = from; i < to; i++) {
        const at = (i + ring.length) % ring.length;
        const v1 = a1 * ic1 + g * a1 * (raw[at]! - ic2);
        const v2 = ic2 + g * v1;
        ic1 = 2 * v1 - ic1;
        ic2 = 2 * v2 - ic2;
        if (i >= 0) ring[i]! += gain * v2 * swellAt(swell, i / ring.length);
      }
      yield;
    }
  };
}

/** A room: its layers and its mean loudness (RMS, dBFS). */
export interface RoomRecipe {
  readonly rmsDb: number;
  /** {@link LOOP_SECONDS} unless told: a whole multiple of it. */
  readonly seconds?: number;
  readonly layers: readonly RingLayer[];
}

/** Length of one turn, seconds. */
export const secondsOf = (recipe: RoomRecipe): number => recipe.seconds ?? LOOP_SECONDS;

/** Makes one turn of a room at {@link LOOP_RATE}, bit by bit: no constant part, its mean loudness as told. */
export function* cookLoop(recipe: RoomRecipe): Generator<void, Float32Array> {
  const ring = new Float32Array(secondsOf(recipe) * LOOP_RATE);
  for (const layer of recipe.layers) yield* layer(ring);
  centre(ring);
  yield;
  let sum = 0;
  for (let i = 0; i < ring.length; i++) sum += ring[i]! ** 2;
  const want = fromDb(recipe.rmsDb) / Math.max(1e-9, Math.sqrt(sum / ring.length));
  yield;
  yield* scale(ring, Math.min(want, fromDb(LOOP_PEAK_DB) / Math.max(1e-9, peak(ring))));
  return ring;
}

/** The ring with {@link LOOP_MARGIN} seconds of itself at both ends, as it goes into the file. */
export function withMargins(ring: Float32Array): Float32Array {
  const margin = Math.round(LOOP_MARGIN * LOOP_RATE);
  const out = new Float32Array(ring.length + 2 * margin);
  out.set(ring.subarray(ring.length - margin), 0);
  out.set(ring, margin);
  out.set(ring.subarray(0, margin), margin + ring.length);
  return out;
}
