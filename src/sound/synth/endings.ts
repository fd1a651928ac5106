import type { Recipe } from './recipe.ts';
import { HOLLOW, WARM, echo, noise, tone } from './kit.ts';

/** The few large moments. Pitches: D major for a run won, D minor for one lost; lengths and levels: tuned. */

const D2 = 73.42;
const D3 = 146.83;
const F3 = 174.61;
const A3 = 220;
const D4 = 293.66;
const F4 = 349.23;
const FS4 = 369.99;
const A4 = 440;
const D5 = 587.33;

/** A crisis opens: a low swell of neighbouring notes and a blow under it. Loud enough to be known, not to frighten. */
export const crisis: Recipe = {
  seconds: 2.6,
  rmsDb: -16,
  layers: [
    tone({
      at: 0,
      hz: D2,
      attack: 0.004,
      decay: 0.24,
      gain: 0.9,
      partials: [
        [1, 1, 1],
        [2, 0.6, 0.8],
        [3, 0.25, 0.6],
      ],
    }),
    noise({
      at: 0,
      seconds: 0.3,
      gain: 0.6,
      attack: 0.002,
      decay: 0.05,
      band: 'low',
      hz: 500,
      seed: 121,
    }),
    tone({ at: 0.1, hz: D3, attack: 0.5, decay: 0.34, seconds: 2.4, gain: 0.45, partials: HOLLOW }),
    tone({
      at: 0.1,
      hz: D3 * 2 ** (1 / 12),
      attack: 0.6,
      decay: 0.3,
      seconds: 2.4,
      gain: 0.35,
      partials: HOLLOW,
    }),
    tone({
      at: 0.1,
      hz: D3 * 2 ** (6 / 12),
      attack: 0.7,
      decay: 0.3,
      seconds: 2.4,
      gain: 0.25,
      partials: WARM,
    }),
    echo([[0.19, 0.2]]),
  ],
};

/** A run won: the chord is built from below, and stays open at the top. */
export const win: Recipe = {
  seconds: 3.4,
  rmsDb: -17,
  layers: [
    ...[D3, A3, D4, FS4, A4, D5].map((hz, i) =>
      tone({
        at: i * 0.15,
        hz,
        attack: 0.015,
        decay: 0.42 + i * 0.02,
        seconds: 2.4,
        gain: 0.5 - i * 0.04,
        partials: WARM,
      }),
    ),
    echo([
      [0.23, 0.2],
      [0.46, 0.09],
    ]),
  ],
};

/** A run lost: the same steps downward, in the minor, each with less breath. No mockery in it. */
export const loss: Recipe = {
  seconds: 3.4,
  rmsDb: -18,
  layers: [
    ...[A4, F4, D4, A3, F3, D3].map((hz, i) =>
      tone({
        at: i * 0.24,
        hz,
        attack: 0.03,
        decay: 0.26 + i * 0.02,
        seconds: 2,
        gain: 0.5 - i * 0.03,
        partials: i < 5 ? WARM : HOLLOW,
      }),
    ),
    tone({
      at: 1.2,
      hz: D2,
      attack: 0.2,
      decay: 0.4,
      gain: 0.35,
      partials: [
        [1, 1, 1],
        [2, 0.4, 0.9],
      ],
    }),
    echo([[0.29, 0.16]]),
  ],
};
