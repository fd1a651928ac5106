import { echo, HOLLOW, noise, tone, WARM } from './kit.ts';
import type { Recipe } from './recipe.ts';

/**
 * The two intervals that tell the night's state to shut eyes: a fault falls from A to D and sags, healing climbs from D to A.
 * Equal temperament, A = 440 Hz; lengths and levels: tuned.
 */
export const D4 = 293.66;
export const A4 = 440;
/** When the second note of either interval begins, seconds. */
export const SECOND_NOTE = 0.34;

/** A dropped interval: a fifth down into a hollow note that does not hold its pitch. */
export const fault: Recipe = {
  seconds: 1.7,
  rmsDb: -18,
  layers: [
    tone({ at: 0, hz: A4, attack: 0.008, decay: 0.13, seconds: 0.5, gain: 0.7, partials: HOLLOW }),
    tone({
      at: SECOND_NOTE,
      hz: D4,
      toHz: D4 * 0.94,
      glideAt: 0.3,
      glide: 0.7,
      attack: 0.01,
      decay: 0.3,
      gain: 0.8,
      partials: HOLLOW,
    }),
    tone({
      at: SECOND_NOTE,
      hz: D4 / 2,
      toHz: D4 * 0.47,
      glideAt: 0.3,
      glide: 0.7,
      attack: 0.01,
      decay: 0.26,
      gain: 0.35,
    }),
    noise({
      at: SECOND_NOTE,
      seconds: 0.06,
      gain: 0.3,
      attack: 0.001,
      decay: 0.01,
      band: 'low',
      hz: 900,
      seed: 101,
    }),
    echo([[0.21, 0.14]]),
  ],
};

/** A risen interval: a fifth up into a warm note that rings. */
export const healed: Recipe = {
  seconds: 1.8,
  rmsDb: -19,
  layers: [
    tone({ at: 0, hz: D4, attack: 0.012, decay: 0.16, seconds: 0.6, gain: 0.7, partials: WARM }),
    tone({ at: SECOND_NOTE, hz: A4, attack: 0.012, decay: 0.32, gain: 0.8, partials: WARM }),
    tone({ at: SECOND_NOTE + 0.05, hz: A4 * 2, attack: 0.05, decay: 0.25, gain: 0.1 }),
    echo([
      [0.17, 0.18],
      [0.34, 0.08],
    ]),
  ],
};

/** It nearly happened: a rub of two neighbouring notes that gives way to one. */
export const nearMiss: Recipe = {
  seconds: 1.6,
  rmsDb: -21,
  layers: [
    tone({ at: 0, hz: D4, attack: 0.22, decay: 0.16, seconds: 0.9, gain: 0.5, partials: WARM }),
    tone({
      at: 0,
      hz: D4 * 2 ** (1 / 12),
      attack: 0.22,
      decay: 0.08,
      seconds: 0.6,
      gain: 0.5,
      partials: WARM,
    }),
    noise({
      at: 0.1,
      seconds: 0.5,
      gain: 0.2,
      attack: 0.2,
      decay: 0.08,
      band: 'band',
      hz: 700,
      toHz: 1600,
      q: 1.5,
      seed: 111,
    }),
    tone({ at: 0.5, hz: D4, attack: 0.02, decay: 0.2, gain: 0.6, partials: WARM }),
    tone({ at: 0.5, hz: D4 / 2, attack: 0.02, decay: 0.2, gain: 0.3 }),
  ],
};
