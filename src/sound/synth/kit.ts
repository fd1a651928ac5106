/**
 * The workbench every sound is built on: tones, filtered noise, echo and the levelling at the end.
 *
 * A layer adds itself to a buffer and yields after every {@link BLOCK} samples, so that whoever drives it may stop for a
 * frame and go on later. Nothing here knows the browser: the same code runs in the tests. Noise is seeded, so two runs
 * give the same samples.
 */

/** Samples worked between two yields; about a tenth of a millisecond of work on a laptop. */
export const BLOCK = 4096;

/** Adds its sound to `out` (mono, `rate` samples a second), yielding after every block. */
export type Layer = (out: Float32Array, rate: number) => Generator<void, void>;

const TAU = Math.PI * 2;

/** White noise in -1..1 from a 32-bit seed (mulberry32). */
export function noiseSource(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2147483648 - 1;
  };
}

/** Rise over `attack` seconds (half a cosine, so that no click starts it), then fall by e every `decay` seconds. */
function envelope(t: number, attack: number, decay: number): number {
  if (t < attack) return 0.5 - 0.5 * Math.cos((Math.PI * t) / attack);
  return Math.exp(-(t - attack) / decay);
}

/** One partial of a tone: frequency as a multiple of the base, gain, and decay as a multiple of the tone's. */
export type Partial = readonly [ratio: number, gain: number, decay: number];

/** A plain sine. */
export const PURE: readonly Partial[] = [[1, 1, 1]];
/** Odd harmonics only, like a stopped pipe: reads as empty. */
export const HOLLOW: readonly Partial[] = [
  [1, 1, 1],
  [3, 0.3, 0.7],
  [5, 0.14, 0.5],
  [7, 0.05, 0.4],
];
/** A soft struck bar: reads as whole. */
export const WARM: readonly Partial[] = [
  [1, 1, 1],
  [2, 0.32, 0.7],
  [3, 0.08, 0.5],
  [4.02, 0.06, 0.3],
];

export interface ToneSpec {
  /** Start, seconds. */
  readonly at: number;
  /** Base frequency, Hz. */
  readonly hz: number;
  /** Frequency reached at the end of `glide` seconds, Hz; a straight line in pitch. */
  readonly toHz?: number;
  /** Seconds before a glide sets in (0) and how long it takes (the tone's length). */
  readonly glideAt?: number;
  readonly glide?: number;
  /** Seconds to rise, and seconds to fall by e. */
  readonly attack: number;
  readonly decay: number;
  /** Length in seconds; five decays unless told. */
  readonly seconds?: number;
  readonly gain: number;
  readonly partials?: readonly Partial[];
}

/** A tone of decaying partials. */
export function tone(spec: ToneSpec): Layer {
  return function* (out, rate) {
    const seconds = spec.seconds ?? spec.attack + 5 * spec.decay;
    const first = Math.round(spec.at * rate);
    const count = Math.min(Math.round(seconds * rate), out.length - first);
    const glideAt = spec.glideAt ?? 0;
    const glide = spec.glide ?? seconds;
    const octaves = Math.log2((spec.toHz ?? spec.hz) / spec.hz);
    for (const [ratio, gain, decay] of spec.partials ?? PURE) {
      let phase = 0;
      for (let from = 0; from < count; from += BLOCK) {
        const to = Math.min(count, from + BLOCK);
        for (let i = from; i < to; i++) {
          const t = i / rate;
          const bend =
            octaves === 0 ? 0 : octaves * Math.min(1, Math.max(0, (t - glideAt) / glide));
          phase += (TAU * spec.hz * ratio * 2 ** bend) / rate;
          out[first + i]! +=
            spec.gain * gain * Math.sin(phase) * envelope(t, spec.attack, spec.decay * decay);
        }
        yield;
      }
    }
  };
}

export interface NoiseSpec {
  readonly at: number;
  readonly seconds: number;
  readonly gain: number;
  readonly attack: number;
  /** Seconds to fall by e after the attack; the noise is also faded out over its last fifth. */
  readonly decay: number;
  readonly band: 'low' | 'band' | 'high';
  /** Corner or centre, Hz, and where it has moved to at the end. */
  readonly hz: number;
  readonly toHz?: number;
  /** Resonance: 0.5 is dull, 8 nearly whistles. */
  readonly q?: number;
  readonly seed: number;
  /** Swells a second that rub the noise, as of a hand or a sheet; 0 is smooth. */
  readonly rub?: number;
}

/** Filtered noise whose colour may move (state-variable filter after A. Simper's trapezoidal form). */
export function noise(spec: NoiseSpec): Layer {
  return function* (out, rate) {
    const next = noiseSource(spec.seed);
    const first = Math.round(spec.at * rate);
    const count = Math.min(Math.round(spec.seconds * rate), out.length - first);
    const octaves = Math.log2((spec.toHz ?? spec.hz) / spec.hz);
    const k = 1 / (spec.q ?? 0.7);
    let ic1 = 0;
    let ic2 = 0;
    for (let from = 0; from < count; from += BLOCK) {
      const to = Math.min(count, from + BLOCK);
      for (let i = from; i < to; i++) {
        const t = i / rate;
        const done = i / count;
        const g = Math.tan(
          (Math.PI * Math.min(0.45 * rate, spec.hz * 2 ** (octaves * done))) / rate,
        );
        const x = next();
        const a1 = 1 / (1 + g * (g + k));
        const v1 = a1 * ic1 + g * a1 * (x - ic2);
        const v2 = ic2 + g * v1;
        ic1 = 2 * v1 - ic1;
        ic2 = 2 * v2 - ic2;
        const y = spec.band === 'low' ? v2 : spec.band === 'band' ? k * v1 : x - k * v1 - v2;
        const rub = spec.rub
          ? 0.6 + 0.4 * Math.sin(TAU * spec.rub * t + 2 * Math.sin(TAU * spec.rub * 0.37 * t))
          : 1;
        const tail = done > 0.8 ? (1 - done) * 5 : 1;
        out[first + i]! += spec.gain * y * rub * tail * envelope(t, spec.attack, spec.decay);
      }
      yield;
    }
  };
}

/** A few quiet copies of everything so far, each darker by nothing but its lower level: a small room. */
export function echo(taps: readonly (readonly [seconds: number, gain: number])[]): Layer {
  return function* (out, rate) {
    const dry = out.slice();
    for (const [seconds, gain] of taps) {
      const shift = Math.round(seconds * rate);
      for (let from = shift; from < out.length; from += BLOCK) {
        const to = Math.min(out.length, from + BLOCK);
        for (let i = from; i < to; i++) out[i]! += gain * dry[i - shift]!;
        yield;
      }
    }
  };
}

/** Decibels relative to full scale to a factor. */
export const fromDb = (db: number): number => 10 ** (db / 20);
