import { noise, tone } from './kit.ts';
import type { Recipe } from './recipe.ts';

/** A sheet drawn across the desk and laid down. All numbers in this file: tuned. */
export const paper: Recipe = {
  seconds: 0.5,
  rmsDb: -25,
  layers: [
    noise({
      at: 0,
      seconds: 0.3,
      gain: 0.8,
      attack: 0.09,
      decay: 0.12,
      band: 'band',
      hz: 2200,
      toHz: 4200,
      q: 0.8,
      rub: 23,
      seed: 11,
    }),
    noise({
      at: 0.02,
      seconds: 0.26,
      gain: 0.25,
      attack: 0.06,
      decay: 0.1,
      band: 'high',
      hz: 5500,
      rub: 41,
      seed: 12,
    }),
    noise({
      at: 0.27,
      seconds: 0.16,
      gain: 0.9,
      attack: 0.004,
      decay: 0.03,
      band: 'band',
      hz: 900,
      toHz: 500,
      q: 0.7,
      seed: 13,
    }),
  ],
};

/** A nib: two short strokes and a longer one. */
export const pen: Recipe = {
  seconds: 0.62,
  rmsDb: -27,
  layers: [
    noise({
      at: 0,
      seconds: 0.13,
      gain: 0.7,
      attack: 0.02,
      decay: 0.08,
      band: 'band',
      hz: 3600,
      toHz: 4600,
      q: 2.2,
      rub: 57,
      seed: 21,
    }),
    noise({
      at: 0.16,
      seconds: 0.11,
      gain: 0.6,
      attack: 0.015,
      decay: 0.07,
      band: 'band',
      hz: 4700,
      toHz: 3700,
      q: 2.2,
      rub: 63,
      seed: 22,
    }),
    noise({
      at: 0.3,
      seconds: 0.28,
      gain: 0.8,
      attack: 0.03,
      decay: 0.14,
      band: 'band',
      hz: 3300,
      toHz: 5200,
      q: 2,
      rub: 49,
      seed: 23,
    }),
    tone({ at: 0.3, hz: 240, attack: 0.004, decay: 0.012, gain: 0.12 }),
  ],
};

/** A rubber stamp: the blow on the table, then the pad let go. */
export const stamp: Recipe = {
  seconds: 0.55,
  rmsDb: -17,
  layers: [
    tone({ at: 0, hz: 150, toHz: 72, glide: 0.09, attack: 0.002, decay: 0.06, gain: 1 }),
    tone({ at: 0, hz: 310, toHz: 240, glide: 0.05, attack: 0.001, decay: 0.025, gain: 0.35 }),
    noise({
      at: 0,
      seconds: 0.1,
      gain: 0.9,
      attack: 0.001,
      decay: 0.018,
      band: 'low',
      hz: 1600,
      q: 0.6,
      seed: 31,
    }),
    noise({
      at: 0.2,
      seconds: 0.14,
      gain: 0.16,
      attack: 0.03,
      decay: 0.03,
      band: 'band',
      hz: 2400,
      toHz: 3600,
      q: 1.4,
      seed: 32,
    }),
  ],
};
