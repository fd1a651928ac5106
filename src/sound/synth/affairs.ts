import { echo, HOLLOW, noise, tone, WARM } from './kit.ts';
import { click, METAL, WOOD } from './objects.ts';
import type { Recipe } from './recipe.ts';

/** Vendors, courts and authorities at the desk. All numbers in this file: tuned; answers are intervals: up is yes, down is no. */

const thud = (at: number, gain: number, seed: number) => [
  tone({ at, hz: 130, toHz: 86, glide: 0.06, attack: 0.0015, decay: 0.07, gain }),
  noise({
    at,
    seconds: 0.08,
    gain: gain * 0.6,
    attack: 0.001,
    decay: 0.014,
    band: 'low',
    hz: 1500,
    seed,
  }),
];

/** A heavy envelope falls through the slot. */
export const writ: Recipe = {
  seconds: 0.9,
  rmsDb: -21,
  layers: [
    tone({ at: 0, hz: 420, attack: 0.001, decay: 0.05, gain: 0.4, partials: METAL }),
    noise({
      at: 0.04,
      seconds: 0.26,
      gain: 0.5,
      attack: 0.06,
      decay: 0.1,
      band: 'band',
      hz: 1500,
      toHz: 2600,
      q: 0.8,
      rub: 19,
      seed: 401,
    }),
    ...thud(0.36, 1, 402),
    tone({ at: 0.5, hz: 400, attack: 0.001, decay: 0.06, gain: 0.25, partials: METAL }),
  ],
};

/** A court rules: two blows of wood, the second final. */
export const gavel: Recipe = {
  seconds: 1,
  rmsDb: -17,
  layers: [
    tone({ at: 0, hz: 330, attack: 0.001, decay: 0.05, gain: 0.7, partials: WOOD }),
    ...thud(0, 0.5, 411),
    tone({ at: 0.27, hz: 310, attack: 0.001, decay: 0.08, gain: 1, partials: WOOD }),
    ...thud(0.27, 0.8, 412),
    echo([
      [0.07, 0.25],
      [0.15, 0.14],
    ]),
  ],
};

/** Granted: a third up, in brass. */
export const granted: Recipe = {
  seconds: 1.2,
  rmsDb: -22,
  layers: [
    tone({ at: 0, hz: 369.99, attack: 0.02, decay: 0.13, seconds: 0.5, gain: 0.6, partials: WARM }),
    tone({ at: 0.2, hz: 440, attack: 0.02, decay: 0.24, gain: 0.7, partials: WARM }),
  ],
};

/** Refused: a second down, stopped short. */
export const refused: Recipe = {
  seconds: 1,
  rmsDb: -22,
  layers: [
    tone({
      at: 0,
      hz: 329.63,
      attack: 0.02,
      decay: 0.12,
      seconds: 0.4,
      gain: 0.6,
      partials: HOLLOW,
    }),
    tone({ at: 0.2, hz: 277.18, attack: 0.02, decay: 0.12, gain: 0.7, partials: HOLLOW }),
    ...thud(0.5, 0.4, 421),
  ],
};

/** Somebody leaves: the door, and three steps that grow faint. */
export const leave: Recipe = {
  seconds: 1.7,
  rmsDb: -20,
  layers: [
    ...thud(0, 1, 431),
    tone({ at: 0.03, hz: 760, attack: 0.001, decay: 0.03, gain: 0.3, partials: METAL }),
    ...[0.5, 0.82, 1.14].flatMap((at, i) => click(at, 300 - 10 * i, 0.4 - 0.11 * i, 432 + i)),
  ],
};

/** One firm buys another: the ledger is shut, and the coins change sides. */
export const sold: Recipe = {
  seconds: 1.3,
  rmsDb: -20,
  layers: [
    ...thud(0, 1, 441),
    ...[0.3, 0.38, 0.45, 0.54].map((at, i) =>
      tone({ at, hz: 1760 + 90 * i, attack: 0.001, decay: 0.09, gain: 0.35, partials: METAL }),
    ),
    tone({ at: 0.72, hz: 196, attack: 0.004, decay: 0.12, gain: 0.5, partials: WARM }),
  ],
};

/** A word is kept: the seal sits in the wax. */
export const sealed: Recipe = {
  seconds: 1,
  rmsDb: -21,
  layers: [
    noise({
      at: 0,
      seconds: 0.22,
      gain: 0.3,
      attack: 0.08,
      decay: 0.08,
      band: 'low',
      hz: 700,
      rub: 31,
      seed: 451,
    }),
    ...thud(0.18, 0.8, 452),
    tone({ at: 0.24, hz: 587.33, attack: 0.01, decay: 0.18, gain: 0.35, partials: WARM }),
  ],
};

/** A word is broken: the cord snaps, and the seal falls in two pieces. */
export const snapped: Recipe = {
  seconds: 1.1,
  rmsDb: -19,
  layers: [
    tone({
      at: 0,
      hz: 220,
      toHz: 293.66,
      glide: 0.18,
      attack: 0.12,
      decay: 0.08,
      seconds: 0.24,
      gain: 0.3,
      partials: HOLLOW,
    }),
    noise({
      at: 0.2,
      seconds: 0.1,
      gain: 1,
      attack: 0.0006,
      decay: 0.012,
      band: 'high',
      hz: 1800,
      seed: 461,
    }),
    tone({
      at: 0.2,
      hz: 196,
      toHz: 130.81,
      glide: 0.3,
      attack: 0.002,
      decay: 0.12,
      gain: 0.6,
      partials: HOLLOW,
    }),
    ...click(0.55, 820, 0.4, 462),
    ...click(0.68, 640, 0.3, 463),
  ],
};

/** An authority takes a thing into its own hands: a chain is drawn through, and the bolt closes. */
export const chain: Recipe = {
  seconds: 1.3,
  rmsDb: -19,
  layers: [
    ...Array.from({ length: 7 }, (_, i) =>
      tone({
        at: i * 0.075,
        hz: 900 + ((i * 137) % 260),
        attack: 0.0008,
        decay: 0.04,
        gain: 0.4,
        partials: METAL,
      }),
    ),
    ...thud(0.62, 1, 471),
    tone({ at: 0.62, hz: 233, attack: 0.001, decay: 0.14, gain: 0.4, partials: METAL }),
  ],
};

/** A fine: coins that run away over the edge. */
export const fine: Recipe = {
  seconds: 1.4,
  rmsDb: -23,
  layers: Array.from({ length: 9 }, (_, i) =>
    tone({
      at: 0.09 * i * (1 - i * 0.02),
      hz: 2300 * 0.93 ** i,
      attack: 0.0008,
      decay: 0.07 + 0.008 * i,
      gain: 0.6 - 0.05 * i,
      partials: METAL,
    }),
  ),
};

/** A report goes out: the teleprinter's line and its carriage. */
export const report: Recipe = {
  seconds: 1.1,
  rmsDb: -24,
  layers: [
    ...Array.from({ length: 9 }, (_, i) =>
      noise({
        at: i * 0.062,
        seconds: 0.045,
        gain: i % 4 === 2 ? 0.3 : 0.8,
        attack: 0.001,
        decay: 0.01,
        band: 'band',
        hz: 2100,
        q: 1.6,
        seed: 481 + i,
      }),
    ),
    noise({
      at: 0.58,
      seconds: 0.28,
      gain: 0.35,
      attack: 0.05,
      decay: 0.12,
      band: 'band',
      hz: 900,
      toHz: 2400,
      q: 2.2,
      seed: 495,
    }),
    ...click(0.86, 700, 0.5, 496),
  ],
};

/** A plan seen: whispers on a far wavelength, three short signs. */
export const whisper: Recipe = {
  seconds: 1.4,
  rmsDb: -25,
  layers: [
    noise({
      at: 0,
      seconds: 1.3,
      gain: 0.3,
      attack: 0.2,
      decay: 0.5,
      band: 'band',
      hz: 2600,
      toHz: 1500,
      q: 3,
      rub: 7,
      seed: 501,
    }),
    ...[0.1, 0.34, 0.44].map((at, i) =>
      tone({
        at,
        hz: 1244.5,
        attack: 0.008,
        decay: 0.1,
        seconds: i === 0 ? 0.17 : 0.07,
        gain: 0.3,
      }),
    ),
  ],
};
