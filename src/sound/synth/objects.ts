import type { Partial } from './kit.ts';
import { noise, tone } from './kit.ts';
import type { Recipe } from './recipe.ts';

/** A short dry bar of beech: the ratios are roughly those of a free bar (1 : 2.76 : 5.4). All levels in this file: tuned. */
export const WOOD: readonly Partial[] = [
  [1, 1, 1],
  [2.76, 0.5, 0.6],
  [5.4, 0.2, 0.35],
];
/** A small metal disc: ratios that belong to no scale. */
export const METAL: readonly Partial[] = [
  [1, 1, 1],
  [1.58, 0.7, 0.9],
  [2.24, 0.5, 0.7],
  [2.92, 0.4, 0.6],
  [3.61, 0.2, 0.4],
];

export const click = (at: number, hz: number, gain: number, seed: number) => [
  tone({ at, hz, attack: 0.0008, decay: 0.022, gain, partials: WOOD }),
  noise({
    at,
    seconds: 0.03,
    gain: gain * 0.5,
    attack: 0.0008,
    decay: 0.004,
    band: 'band',
    hz: 2600,
    q: 0.8,
    seed,
  }),
];

/** A rung pushed home: it touches, then sits. */
export const ladder: Recipe = {
  seconds: 0.36,
  rmsDb: -20,
  layers: [
    ...click(0, 760, 0.55, 41),
    ...click(0.095, 540, 1, 42),
    tone({ at: 0.095, hz: 180, attack: 0.001, decay: 0.03, gain: 0.4 }),
  ],
};

/** A hexagon of Capacity laid on the desk: it lands and settles. */
export const coin: Recipe = {
  seconds: 0.8,
  rmsDb: -23,
  layers: [
    tone({ at: 0, hz: 1980, attack: 0.0008, decay: 0.11, gain: 0.7, partials: METAL }),
    tone({ at: 0.085, hz: 2040, attack: 0.0008, decay: 0.09, gain: 0.4, partials: METAL }),
    tone({ at: 0.14, hz: 2010, attack: 0.0008, decay: 0.08, gain: 0.2, partials: METAL }),
    tone({ at: 0, hz: 210, attack: 0.001, decay: 0.025, gain: 0.45 }),
  ],
};

/** The brass key turned from sun to moon: slowing teeth, and the light going down a fifth under them. */
export const dialTurn: Recipe = {
  seconds: 1.7,
  rmsDb: -20,
  layers: [
    ...[0, 0.07, 0.145, 0.23, 0.33, 0.45, 0.6].flatMap((at, i) =>
      click(at, 900 - i * 45, 0.35 + i * 0.03, 50 + i),
    ),
    noise({
      at: 0,
      seconds: 0.9,
      gain: 0.35,
      attack: 0.25,
      decay: 0.3,
      band: 'band',
      hz: 1400,
      toHz: 240,
      q: 1.2,
      seed: 58,
    }),
    tone({
      at: 0.05,
      hz: 220,
      toHz: 146.83,
      glideAt: 0.1,
      glide: 0.5,
      attack: 0.25,
      decay: 0.3,
      seconds: 1.6,
      gain: 0.4,
    }),
    tone({
      at: 0.6,
      hz: 146.83,
      attack: 0.01,
      decay: 0.26,
      gain: 0.5,
      partials: [
        [1, 1, 1],
        [2.01, 0.25, 0.6],
        [0.5, 0.5, 1],
      ],
    }),
  ],
};

/** A lock on a channel: the key finds its place, the bolt goes over. */
export const hold: Recipe = {
  seconds: 0.8,
  rmsDb: -19,
  layers: [
    ...click(0, 1250, 0.3, 61),
    ...click(0.055, 1120, 0.3, 62),
    noise({
      at: 0.1,
      seconds: 0.12,
      gain: 0.25,
      attack: 0.03,
      decay: 0.06,
      band: 'band',
      hz: 1500,
      toHz: 900,
      q: 3,
      seed: 63,
    }),
    tone({ at: 0.22, hz: 118, toHz: 82, glide: 0.08, attack: 0.0015, decay: 0.08, gain: 1 }),
    tone({ at: 0.22, hz: 640, attack: 0.001, decay: 0.06, gain: 0.35, partials: METAL }),
    noise({
      at: 0.22,
      seconds: 0.06,
      gain: 0.6,
      attack: 0.001,
      decay: 0.01,
      band: 'low',
      hz: 2200,
      seed: 64,
    }),
  ],
};
