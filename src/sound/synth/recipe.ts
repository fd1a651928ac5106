import type { Layer } from './kit.ts';
import { levelCue } from './level.ts';

/** Samples a second of every cue: enough for a click, light to make. */
export const CUE_RATE = 32000;

/** What a cue is made of. */
export interface Recipe {
  readonly seconds: number;
  /** Loudness of its loudest tenth of a second, RMS dBFS. */
  readonly rmsDb: number;
  readonly layers: readonly Layer[];
}

/** Makes a cue bit by bit; the last value is the finished mono sound at {@link CUE_RATE}. */
export function* cookCue(recipe: Recipe): Generator<void, Float32Array> {
  const out = new Float32Array(Math.round(recipe.seconds * CUE_RATE));
  for (const layer of recipe.layers) yield* layer(out, CUE_RATE);
  yield* levelCue(out, CUE_RATE, recipe.rmsDb);
  return out;
}

/** Runs a bit-by-bit job to its end at once. */
export function finish<T>(job: Generator<void, T>): T {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
  }
}
