import type { SectorId } from '../../sim/index.ts';
import type { Partial } from './kit.ts';
import { echo, HOLLOW, noise, PURE, tone, WARM } from './kit.ts';
import { METAL, WOOD } from './objects.ts';
import type { Recipe } from './recipe.ts';

/**
 * Ten sectors by timbre: each calls with the thing one hears there, so that shut eyes know who is down. Pitches keep to
 * D minor where the thing has a pitch; lengths and levels: tuned.
 */

/** A large bell: hum, prime, tierce, quint, nominal. */
const BELL: readonly Partial[] = [
  [0.5, 0.5, 1.6],
  [1, 1, 1],
  [1.19, 0.6, 0.8],
  [1.5, 0.35, 0.6],
  [2, 0.5, 0.5],
];
/** A reed: all harmonics, even and near. */
const REED: readonly Partial[] = [1, 2, 3, 4, 5, 6].map((n) => [n, 1 / n, 1] as const);

/** A bedside monitor: two bright beeps, and a third that is held. */
const hospitals: Recipe = {
  seconds: 1.5,
  rmsDb: -22,
  layers: [0, 0.3, 0.6].map((at, i) =>
    tone({
      at,
      hz: 987.77,
      attack: 0.006,
      decay: i < 2 ? 0.05 : 0.5,
      seconds: i < 2 ? 0.16 : 0.85,
      gain: 0.6,
      partials: PURE,
    }),
  ),
};

/** The chime of a departure hall, an octave of air round it. */
const airlines: Recipe = {
  seconds: 1.8,
  rmsDb: -23,
  layers: [
    tone({ at: 0, hz: 698.46, attack: 0.01, decay: 0.24, gain: 0.6, partials: WARM }),
    tone({ at: 0.36, hz: 523.25, attack: 0.01, decay: 0.3, gain: 0.7, partials: WARM }),
    echo([
      [0.09, 0.3],
      [0.19, 0.22],
      [0.31, 0.14],
    ]),
  ],
};

/** A cash machine that counts notes and does not finish. */
const banks: Recipe = {
  seconds: 1.2,
  rmsDb: -22,
  layers: [
    ...Array.from({ length: 11 }, (_, i) =>
      noise({
        at: i * 0.055 + (i > 7 ? (i - 7) * 0.05 : 0),
        seconds: 0.05,
        gain: 0.7,
        attack: 0.002,
        decay: 0.012,
        band: 'band',
        hz: 1500,
        q: 1.8,
        seed: 301 + i,
      }),
    ),
    tone({
      at: 0,
      hz: 116.54,
      attack: 0.02,
      decay: 0.3,
      seconds: 0.85,
      gain: 0.14,
      partials: REED,
    }),
  ],
};

/** A siren two streets away: a fourth, up and down. */
const emergency: Recipe = {
  seconds: 1.7,
  rmsDb: -22,
  layers: [0, 0.4, 0.8].map((at, i) =>
    tone({
      at,
      hz: i % 2 ? 587.33 : 440,
      attack: 0.05,
      decay: 0.3,
      seconds: 0.42 + (i === 2 ? 0.3 : 0),
      gain: 0.5,
      partials: HOLLOW,
    }),
  ),
};

/** The tower's clock: one low stroke. */
const government: Recipe = {
  seconds: 2.2,
  rmsDb: -21,
  layers: [tone({ at: 0, hz: 146.83, attack: 0.003, decay: 0.42, gain: 0.8, partials: BELL })],
};

/** The drawer of a till: a lever, and a small bell. */
const shops: Recipe = {
  seconds: 1.1,
  rmsDb: -23,
  layers: [
    noise({
      at: 0,
      seconds: 0.1,
      gain: 0.7,
      attack: 0.003,
      decay: 0.025,
      band: 'band',
      hz: 700,
      toHz: 1100,
      q: 1,
      seed: 321,
    }),
    tone({ at: 0.11, hz: 2217.46, attack: 0.001, decay: 0.2, gain: 0.6, partials: METAL }),
    tone({ at: 0.11, hz: 180, attack: 0.002, decay: 0.05, gain: 0.6 }),
  ],
};

/** A press that comes down twice, and its steam that runs out. */
const factories: Recipe = {
  seconds: 1.6,
  rmsDb: -20,
  layers: [
    ...[0, 0.36].flatMap((at, i) => [
      tone({ at, hz: 92, toHz: 58, glide: 0.12, attack: 0.002, decay: 0.07, gain: 0.7 - i * 0.2 }),
      tone({ at, hz: 415, attack: 0.001, decay: 0.05, gain: 0.6, partials: METAL }),
      noise({
        at,
        seconds: 0.2,
        gain: 0.5,
        attack: 0.002,
        decay: 0.04,
        band: 'band',
        hz: 640,
        q: 2.5,
        seed: 331 + i,
      }),
    ]),
    noise({
      at: 0.5,
      seconds: 1,
      gain: 0.7,
      attack: 0.03,
      decay: 0.3,
      band: 'high',
      hz: 2400,
      toHz: 5200,
      seed: 335,
    }),
  ],
};

/** A handbell in a corridor, shaken. */
const schools: Recipe = {
  seconds: 1.4,
  rmsDb: -23,
  layers: [
    ...Array.from({ length: 8 }, (_, i) =>
      tone({
        at: i * 0.085,
        hz: i % 2 ? 1396.91 : 1318.51,
        attack: 0.001,
        decay: 0.1,
        seconds: 0.4,
        gain: 0.4 - i * 0.02,
        partials: BELL,
      }),
    ),
    echo([
      [0.047, 0.3],
      [0.11, 0.2],
    ]),
  ],
};

/** A typewriter: five keys, the bell at the line's end, and nobody who returns it. */
const smallFirms: Recipe = {
  seconds: 1.3,
  rmsDb: -22,
  layers: [
    ...[0, 0.13, 0.23, 0.38, 0.5].flatMap((at, i) => [
      noise({
        at,
        seconds: 0.05,
        gain: 0.5,
        attack: 0.0008,
        decay: 0.007,
        band: 'band',
        hz: 3100 + 130 * i,
        q: 1.2,
        seed: 341 + i,
      }),
      tone({ at: at + 0.012, hz: 310, attack: 0.001, decay: 0.02, gain: 0.3, partials: WOOD }),
    ]),
    tone({ at: 0.6, hz: 1567.98, attack: 0.001, decay: 0.16, gain: 0.55 }),
  ],
};

/** Somebody knocks at the door of a house: three times, and once more. */
const homes: Recipe = {
  seconds: 1.4,
  rmsDb: -19,
  layers: [0, 0.17, 0.34, 0.8].flatMap((at, i) => [
    tone({ at, hz: 205, toHz: 160, glide: 0.05, attack: 0.0015, decay: 0.035, gain: 0.9 }),
    noise({
      at,
      seconds: 0.09,
      gain: 0.8,
      attack: 0.001,
      decay: 0.016,
      band: 'band',
      hz: 420,
      q: 1.4,
      seed: 361 + i,
    }),
  ]),
};

/** How each sector calls. */
export const SECTOR_CALLS: Readonly<Record<SectorId, Recipe>> = {
  hospitals,
  airlines,
  banks,
  emergency,
  government,
  shops,
  factories,
  schools,
  smallFirms,
  homes,
};
