import { echo, noise, tone } from './kit.ts';
import type { Recipe } from './recipe.ts';

/** Sounds of the night's lines and gates. All numbers in this file: tuned; pitches belong to D minor, as the room does. */

/** An update leaves its vendor: a soft bloom that goes outward. */
export const pulseOut: Recipe = {
  seconds: 1.1,
  rmsDb: -23,
  layers: [
    tone({
      at: 0,
      hz: 146.83,
      toHz: 293.66,
      glide: 0.35,
      attack: 0.06,
      decay: 0.2,
      gain: 0.8,
      partials: [
        [1, 1, 1],
        [2, 0.25, 0.7],
      ],
    }),
    noise({
      at: 0,
      seconds: 0.9,
      gain: 0.5,
      attack: 0.14,
      decay: 0.22,
      band: 'band',
      hz: 400,
      toHz: 2400,
      q: 1.6,
      seed: 71,
    }),
    echo([
      [0.13, 0.3],
      [0.26, 0.12],
    ]),
  ],
};

/** A gate closes on an update: two short dull blows, the second with a latch, and nothing after it. */
export const gateHalt: Recipe = {
  seconds: 0.6,
  rmsDb: -18,
  layers: [
    tone({
      at: 0,
      hz: 220,
      attack: 0.002,
      decay: 0.045,
      gain: 0.7,
      partials: [
        [1, 1, 1],
        [2.4, 0.3, 0.5],
      ],
    }),
    tone({
      at: 0.14,
      hz: 220,
      attack: 0.002,
      decay: 0.07,
      gain: 1,
      partials: [
        [1, 1, 1],
        [2.4, 0.35, 0.5],
        [0.5, 0.6, 1],
      ],
    }),
    noise({
      at: 0.14,
      seconds: 0.07,
      gain: 0.6,
      attack: 0.001,
      decay: 0.012,
      band: 'band',
      hz: 1800,
      q: 0.9,
      seed: 75,
    }),
    noise({
      at: 0.2,
      seconds: 0.05,
      gain: 0.25,
      attack: 0.001,
      decay: 0.008,
      band: 'band',
      hz: 3400,
      q: 1.4,
      seed: 76,
    }),
  ],
};

const beat = (at: number, gain: number) => [
  tone({
    at,
    hz: 98,
    toHz: 70,
    glide: 0.1,
    attack: 0.012,
    decay: 0.055,
    gain,
    partials: [
      [1, 1, 1],
      [2, 0.5, 0.8],
      [3, 0.2, 0.6],
    ],
  }),
  tone({
    at: at + 0.17,
    hz: 86,
    toHz: 64,
    glide: 0.1,
    attack: 0.012,
    decay: 0.05,
    gain: gain * 0.7,
    partials: [
      [1, 1, 1],
      [2, 0.5, 0.8],
      [3, 0.2, 0.6],
    ],
  }),
];

/** A machine's heartbeat: one, a fainter one, and where the third should be only the line's hiss, dying away. */
export const silence: Recipe = {
  seconds: 2.2,
  rmsDb: -20,
  layers: [
    ...beat(0, 1),
    ...beat(0.62, 0.55),
    noise({
      at: 1.18,
      seconds: 1,
      gain: 0.07,
      attack: 0.08,
      decay: 0.35,
      band: 'band',
      hz: 1900,
      toHz: 700,
      q: 1.1,
      seed: 81,
    }),
  ],
};

/** A desk telephone, one ring of two bursts: a beaten bell in the next room. */
export const phone: Recipe = {
  seconds: 1.5,
  rmsDb: -24,
  layers: [
    ...[0, 0.52].flatMap((start) =>
      Array.from({ length: 9 }, (_, i) =>
        tone({
          at: start + i * 0.042,
          hz: i % 2 ? 1190 : 1000,
          attack: 0.001,
          decay: i === 8 ? 0.1 : 0.04,
          seconds: i === 8 ? 0.4 : 0.12,
          gain: 0.4,
          partials: [
            [1, 1, 1],
            [2.71, 0.3, 0.6],
          ],
        }),
      ),
    ),
    echo([
      [0.031, 0.25],
      [0.067, 0.16],
    ]),
  ],
};

/** Back to the last good version: the reel is drawn back and stops where it was. It ends on the note it began on: nothing is healed by it. */
export const revert: Recipe = {
  seconds: 1.1,
  rmsDb: -20,
  layers: [
    tone({
      at: 0,
      hz: 293.66,
      attack: 0.01,
      decay: 0.09,
      gain: 0.6,
      partials: [
        [1, 1, 1],
        [2, 0.2, 0.6],
      ],
    }),
    noise({
      at: 0.1,
      seconds: 0.34,
      gain: 0.6,
      attack: 0.3,
      decay: 0.03,
      band: 'band',
      hz: 3000,
      toHz: 500,
      q: 2,
      seed: 91,
    }),
    tone({
      at: 0.1,
      hz: 440,
      toHz: 220,
      glide: 0.32,
      attack: 0.28,
      decay: 0.03,
      seconds: 0.42,
      gain: 0.35,
    }),
    tone({
      at: 0.46,
      hz: 293.66,
      attack: 0.004,
      decay: 0.11,
      gain: 0.8,
      partials: [
        [1, 1, 1],
        [2, 0.25, 0.6],
        [0.5, 0.5, 1],
      ],
    }),
  ],
};
