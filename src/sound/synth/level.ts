import { BLOCK, fromDb } from './kit.ts';

/** No cue is louder than this anywhere (dBFS): three decibels are left for cues that overlap. */
export const PEAK_DB = -3;
/** The loudest tenth of a second of any cue lies within these (RMS, dBFS), so that none startles and none is lost. */
export const CUE_RMS_DB: readonly [low: number, high: number] = [-30, -14];

/** RMS of the loudest window of `seconds`, as a factor of full scale. */
export function loudest(samples: Float32Array, rate: number, seconds = 0.1): number {
  const window = Math.min(samples.length, Math.round(seconds * rate));
  let sum = 0;
  let best = 0;
  for (let i = 0; i < samples.length; i++) {
    sum += samples[i]! ** 2;
    if (i >= window) sum -= samples[i - window]! ** 2;
    if (sum > best) best = sum;
  }
  return Math.sqrt(best / window);
}

/** Largest absolute sample. */
export function peak(samples: Float32Array): number {
  let best = 0;
  for (let i = 0; i < samples.length; i++) best = Math.max(best, Math.abs(samples[i]!));
  return best;
}

/** Takes the mean away, in place. */
export function centre(samples: Float32Array): void {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) sum += samples[i]!;
  const mean = sum / samples.length;
  for (let i = 0; i < samples.length; i++) samples[i]! -= mean;
}

/**
 * Brings a finished cue to its loudness, in place: no constant part, soft ends, the loudest tenth of a second at `rmsDb`,
 * and never above {@link PEAK_DB}: short clicks, all peak and little body, therefore end up below `rmsDb`.
 */
export function* levelCue(
  samples: Float32Array,
  rate: number,
  rmsDb: number,
): Generator<void, void> {
  centre(samples);
  yield;
  const fadeIn = Math.round(0.001 * rate);
  const fadeOut = Math.min(samples.length >> 1, Math.round(0.03 * rate));
  for (let i = 0; i < fadeIn; i++) samples[i]! *= i / fadeIn;
  for (let i = 0; i < fadeOut; i++) samples[samples.length - 1 - i]! *= i / fadeOut;
  yield;
  // Fading may have left a trace of a constant part again; it is far below hearing (the tests hold it under -60 dB).
  const want = fromDb(rmsDb) / Math.max(1e-9, loudest(samples, rate));
  const most = fromDb(PEAK_DB) / Math.max(1e-9, peak(samples));
  yield;
  yield* scale(samples, Math.min(want, most));
}

/** Multiplies in place, a block at a time. */
export function* scale(samples: Float32Array, by: number): Generator<void, void> {
  for (let from = 0; from < samples.length; from += BLOCK) {
    const to = Math.min(samples.length, from + BLOCK);
    for (let i = from; i < to; i++) samples[i]! *= by;
    yield;
  }
}
