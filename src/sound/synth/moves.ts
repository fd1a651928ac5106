import { echo, HOLLOW, noise, PURE, tone, WARM } from './kit.ts';
import { METAL } from './objects.ts';
import type { Recipe } from './recipe.ts';

/** What else moves: an attack that gets in, a key that leaves its bed, a meter that takes a large step. All numbers in this file: tuned. */

/** An attack gets in: glass, and something low that runs away. A fault falls by itself; this was done by somebody. */
export const breach: Recipe = {
  seconds: 1.6,
  rmsDb: -19,
  layers: [
    noise({
      at: 0,
      seconds: 0.22,
      gain: 0.7,
      attack: 0.001,
      decay: 0.05,
      band: 'high',
      hz: 2600,
      seed: 801,
    }),
    ...[2093, 2637, 3322, 3951].map((hz, i) =>
      tone({ at: 0.02 + 0.035 * i, hz, attack: 0.001, decay: 0.06, gain: 0.22, partials: METAL }),
    ),
    ...[0.32, 0.47, 0.6, 0.72, 0.83].map((at, i) =>
      tone({
        at,
        hz: 98 + 14 * i,
        attack: 0.006,
        decay: 0.05,
        gain: 0.75 - 0.12 * i,
        partials: HOLLOW,
      }),
    ),
    echo([[0.12, 0.18]]),
  ],
};

/** A key slides out of its bed and is laid down elsewhere: metal along metal, a click, a small chime. */
export const key: Recipe = {
  seconds: 1.3,
  rmsDb: -23,
  layers: [
    noise({
      at: 0,
      seconds: 0.4,
      gain: 0.45,
      attack: 0.04,
      decay: 0.2,
      band: 'band',
      hz: 2600,
      toHz: 4400,
      q: 4,
      rub: 31,
      seed: 811,
    }),
    tone({ at: 0.44, hz: 1480, attack: 0.001, decay: 0.03, gain: 0.7, partials: METAL }),
    tone({ at: 0.56, hz: 587.33, attack: 0.004, decay: 0.14, gain: 0.4, partials: WARM }),
    tone({ at: 0.66, hz: 880, attack: 0.004, decay: 0.12, gain: 0.22, partials: PURE }),
  ],
};

/** A meter loses much at once: a weight goes down a shaft and stops. */
export const sink: Recipe = {
  seconds: 1.1,
  rmsDb: -23,
  layers: [
    tone({
      at: 0,
      hz: 220,
      toHz: 138.6,
      glide: 0.5,
      attack: 0.02,
      decay: 0.3,
      seconds: 0.7,
      gain: 0.5,
      partials: HOLLOW,
    }),
    tone({
      at: 0.56,
      hz: 92,
      toHz: 70,
      glide: 0.08,
      attack: 0.002,
      decay: 0.08,
      gain: 0.9,
      partials: WARM,
    }),
  ],
};

/** A meter gains much at once: the same shaft, upward, and a latch. */
export const lift: Recipe = {
  seconds: 1.1,
  rmsDb: -24,
  layers: [
    tone({
      at: 0,
      hz: 146.83,
      toHz: 220,
      glide: 0.5,
      attack: 0.02,
      decay: 0.3,
      seconds: 0.7,
      gain: 0.5,
      partials: WARM,
    }),
    tone({ at: 0.58, hz: 440, attack: 0.003, decay: 0.1, gain: 0.5, partials: WARM }),
    tone({ at: 0.58, hz: 1320, attack: 0.001, decay: 0.03, gain: 0.12, partials: METAL }),
  ],
};
