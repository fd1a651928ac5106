import { echo, HOLLOW, noise, tone, WARM } from './kit.ts';
import type { Recipe } from './recipe.ts';

const D2 = 73.42;
const D3 = 146.83;

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
