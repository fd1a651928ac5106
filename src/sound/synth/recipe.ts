import type { Layer } from './kit.ts';
import { levelCue } from './level.ts';

/** Samples a second of every cue: enough for a click, light to make. */
export const CUE_RATE = 32000;

/** What a cue is made of. */
export interface Recipe {
  /** Samples a second; {@link CUE_RATE} unless told. Music needs no more than half of that. */
  readonly rate?: number;
  readonly seconds: number;
  /** Loudness of its loudest tenth of a second, RMS dBFS. */
  readonly rmsDb: number;
  readonly layers: readonly Layer[];
}

/** Samples a second of a cue. */
export const rateOf = (recipe: Recipe): number => recipe.rate ?? CUE_RATE;

/** Makes a cue bit by bit; the last value is the finished mono sound at its rate. */
export function* cookCue(recipe: Recipe): Generator<void, Float32Array> {
  const rate = rateOf(recipe);
  const out = new Float32Array(Math.round(recipe.seconds * rate));
  for (const layer of recipe.layers) yield* layer(out, rate);
  yield* levelCue(out, rate, recipe.rmsDb);
  return out;
}

/** Runs a bit-by-bit job to its end at once. */
export function finish<T>(job: Generator<void, T>): T {
  for (;;) {
    const step = job.next();
    if (step.done) return step.value;
  }
}
