import type { Layer, Partial } from './kit.ts';
import { echo, HOLLOW, noise, PURE, tone, WARM } from './kit.ts';
import { METAL, WOOD } from './objects.ts';
import type { Recipe } from './recipe.ts';
import { above, MINOR_THEME, THEME } from './theme.ts';

/**
 * Four crises, four turns of the music: a beat that fails, steps that creep, voices that leave, three that agree. Each is
 * heard in short when the crisis opens and at length where it ends a run. All numbers in this file: tuned.
 */

type Notes = readonly (readonly [semitones: number, beat: number])[];

/** Continuity: the same beat, and then it comes late and lower. */
const FAILING: Notes = [
  [0, 0],
  [0, 1],
  [0, 2],
  [-1, 3.6],
];
/** Security: half a step, and then the tritone that is no way home. */
const CREEPING: Notes = [
  [0, 0],
  [1, 0.5],
  [0, 1],
  [6, 1.75],
  [7, 2.25],
  [6, 2.75],
];
/** Ecosystem: down the chord, each voice thinner. */
const LEAVING: Notes = [
  [12, 0],
  [7, 1],
  [3, 2],
  [0, 3],
];
/** Legitimacy: three times the same, and the answer lies below. */
const AGREEING: Notes = [
  [5, 0],
  [5, 0.8],
  [5, 1.6],
  [3, 2.6],
];

interface Voice {
  readonly from: number;
  /** Seconds a beat. */
  readonly beat: number;
  readonly gain: number;
  readonly decay: number;
  readonly partials: readonly Partial[];
  /** Semitones up or down. */
  readonly shift?: number;
  readonly attack?: number;
  /** What each next note loses, as a share. */
  readonly fade?: number;
}

const sing = (notes: Notes, v: Voice): Layer[] =>
  notes.map(([n, beat], i) =>
    tone({
      at: v.from + beat * v.beat,
      hz: above(n + (v.shift ?? 0)),
      attack: v.attack ?? 0.012,
      decay: v.decay,
      gain: v.gain * (1 - (v.fade ?? 0) * i),
      partials: v.partials,
    }),
  );

const knock = (at: number, gain: number, seed: number): Layer[] => [
  tone({ at, hz: 320, attack: 0.001, decay: 0.06, gain, partials: WOOD }),
  tone({ at, hz: 120, toHz: 82, glide: 0.07, attack: 0.002, decay: 0.09, gain: gain * 0.8 }),
  noise({
    at,
    seconds: 0.08,
    gain: gain * 0.3,
    attack: 0.001,
    decay: 0.015,
    band: 'low',
    hz: 1300,
    seed,
  }),
];

const step = (at: number, gain: number, seed: number): Layer =>
  noise({ at, seconds: 0.09, gain, attack: 0.004, decay: 0.02, band: 'low', hz: 420, seed });

const SMALL: Layer = echo([[0.17, 0.2]]);
const HALL: Layer = echo([
  [0.23, 0.26],
  [0.47, 0.13],
]);

/** In short, when the crisis opens: after the blow that all four share. */
export const TURNS = {
  continuity: {
    seconds: 2.2,
    rmsDb: -20,
    layers: [
      ...sing(FAILING, { from: 0, beat: 0.4, gain: 0.8, decay: 0.12, partials: WARM, shift: -12 }),
      SMALL,
    ],
  },
  security: {
    seconds: 2,
    rmsDb: -21,
    layers: [
      ...sing(CREEPING, {
        from: 0,
        beat: 0.42,
        gain: 0.6,
        decay: 0.1,
        partials: HOLLOW,
        attack: 0.004,
      }),
      ...[0, 0.36, 0.66, 0.9].map((at, i) => step(at, 0.5, 701 + i)),
      SMALL,
    ],
  },
  ecosystem: {
    seconds: 2.4,
    rmsDb: -21,
    layers: [
      ...sing(LEAVING, { from: 0, beat: 0.38, gain: 0.7, decay: 0.22, partials: WARM, fade: 0.2 }),
      HALL,
    ],
  },
  legitimacy: {
    seconds: 2.4,
    rmsDb: -19,
    layers: [
      ...sing(AGREEING, {
        from: 0,
        beat: 0.42,
        gain: 0.5,
        decay: 0.16,
        partials: HOLLOW,
        shift: -12,
      }),
      ...[0, 0.336, 0.672].flatMap((at, i) => knock(at, 0.5, 711 + i)),
      SMALL,
    ],
  },
} as const satisfies Record<string, Recipe>;

/** Music has nothing above 6 kHz. */
const RATE = 16000;

/** Open season: steps that quicken, the creeping turn in two voices a tritone apart, a door that gives way, and wind. */
export const endSecurity: Recipe = {
  seconds: 8,
  rmsDb: -19,
  rate: RATE,
  layers: [
    tone({
      at: 0,
      hz: above(-24),
      attack: 0.04,
      decay: 1.6,
      seconds: 6,
      gain: 0.3,
      partials: HOLLOW,
    }),
    ...Array.from({ length: 14 }, (_, i) =>
      step(0.2 + 4.4 * (1 - (1 - i / 14) ** 1.5), 0.9, 721 + i),
    ),
    ...sing(CREEPING, {
      from: 0.1,
      beat: 0.62,
      gain: 0.45,
      decay: 0.16,
      partials: HOLLOW,
      shift: -12,
    }),
    ...sing(CREEPING, {
      from: 2.5,
      beat: 0.5,
      gain: 0.45,
      decay: 0.14,
      partials: HOLLOW,
      shift: -6,
    }),
    // The lock, picked.
    tone({ at: 4.5, hz: 1460, attack: 0.001, decay: 0.02, gain: 0.35, partials: METAL }),
    tone({ at: 4.64, hz: 1180, attack: 0.001, decay: 0.03, gain: 0.45, partials: METAL }),
    // The hinge.
    tone({
      at: 4.9,
      hz: 196,
      toHz: 311,
      glide: 1.1,
      attack: 0.2,
      decay: 0.5,
      seconds: 1.4,
      gain: 0.28,
      partials: HOLLOW,
    }),
    noise({
      at: 5.3,
      seconds: 2.6,
      gain: 0.7,
      attack: 0.7,
      decay: 0.9,
      band: 'band',
      hz: 420,
      toHz: 900,
      q: 1.6,
      rub: 0.7,
      seed: 741,
    }),
  ],
};

/** The empty hall: the theme in five voices; after every turn one has gone, and a single note is left that fills it all. */
export const endEcosystem: Recipe = {
  seconds: 8.6,
  rmsDb: -19,
  rate: RATE,
  layers: [
    ...[12, 7, 3, 0, -12].flatMap((shift, voice) =>
      sing(THEME.slice(0, 7 - voice), {
        from: 0.02 + voice * 0.06,
        beat: 0.56,
        gain: 0.3,
        decay: 0.26,
        partials: WARM,
        shift: shift - 7,
        fade: 0.05 * voice,
      }),
    ),
    ...sing(LEAVING, { from: 3.3, beat: 0.5, gain: 0.35, decay: 0.3, partials: WARM, fade: 0.2 }),
    ...[-24, -12, 0].map((n, i) =>
      tone({
        at: 4.6,
        hz: above(n),
        attack: 1.4,
        decay: 0.8,
        seconds: 3.9,
        gain: [0.9, 0.6, 0.3][i]!,
        partials: HOLLOW,
      }),
    ),
    HALL,
  ],
};

/** The vote: murmurs, three blows with the same chord, a shade louder each time; the theme begins, and is not heard out. */
export const endLegitimacy: Recipe = {
  seconds: 8.2,
  rmsDb: -18,
  rate: RATE,
  layers: [
    ...[480, 720].map((hz, i) =>
      noise({
        at: 0,
        seconds: 2.2,
        gain: 0.5,
        attack: 0.03,
        decay: 1.4,
        band: 'band',
        hz,
        q: 2.4,
        rub: 5 + 2 * i,
        seed: 751 + i,
      }),
    ),
    ...[1.5, 2.6, 3.7].flatMap((at, i) => [
      ...knock(at, 0.7 + 0.12 * i, 761 + i),
      ...[-19, -12, -7, -4, 0].map((n) =>
        tone({
          at: at + 0.06,
          hz: above(n),
          attack: 0.05,
          decay: 0.24,
          seconds: i < 2 ? 0.95 : 1.9,
          gain: 0.13 + 0.04 * i,
          partials: HOLLOW,
        }),
      ),
    ]),
    ...sing(MINOR_THEME.slice(0, 5), {
      from: 5.3,
      beat: 0.36,
      gain: 0.3,
      decay: 0.2,
      partials: PURE,
      fade: 0.12,
    }),
    ...knock(7, 0.9, 771),
    HALL,
  ],
};
