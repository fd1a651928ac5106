import type { Layer, Partial } from './kit.ts';
import { echo, HOLLOW, noise, tone, WARM } from './kit.ts';
import type { Recipe } from './recipe.ts';
import { above, MINOR_THEME, THEME } from './theme.ts';

/**
 * Endings, each the key's theme (see theme.ts) as that run leaves it: carried upward, set in order, shut home, broken
 * off, limping, or without its last note. Lengths and levels: tuned.
 */

/** Samples a second of the endings: nothing in them is above 6 kHz. */
const RATE = 16000;

interface Voice {
  readonly beat: number;
  readonly gain: number;
  readonly decay: number;
  readonly partials: readonly Partial[];
  readonly attack?: number;
}

/** Notes by semitone above D4 and by beat, played by one voice; each a little weaker where `fade` says so. */
const sing = (
  notes: readonly (readonly [number, number])[],
  from: number,
  voice: Voice,
  fade = 0,
): Layer[] =>
  notes.map(([semitones, beat], i) =>
    tone({
      at: from + beat * voice.beat,
      hz: above(semitones),
      attack: voice.attack ?? 0.015,
      decay: voice.decay,
      gain: voice.gain * (1 - fade * i),
      partials: voice.partials,
    }),
  );

/** Held notes together. */
const chord = (
  semitones: readonly number[],
  at: number,
  seconds: number,
  gain: number,
  partials: readonly Partial[] = WARM,
): Layer[] =>
  semitones.map((note) =>
    tone({ at, hz: above(note), attack: 0.35, decay: seconds * 0.3, seconds, gain, partials }),
  );

const ROOM: Layer = echo([
  [0.21, 0.22],
  [0.43, 0.1],
]);

/** The door stays open: the theme goes up and over itself, and ends on a fifth that wants nothing more. */
export const endOpen: Recipe = {
  seconds: 8,
  rmsDb: -20,
  rate: RATE,
  layers: [
    ...sing(THEME, 0, { beat: 0.42, gain: 0.5, decay: 0.4, partials: WARM }),
    ...sing(
      THEME.map(([n, b]) => [n + 7, b] as const),
      2.1,
      { beat: 0.36, gain: 0.4, decay: 0.4, partials: WARM },
    ),
    ...sing(
      [
        [14, 0],
        [19, 1],
        [21, 2],
        [26, 3],
      ],
      4.3,
      { beat: 0.34, gain: 0.2, decay: 0.5, partials: WARM },
    ),
    ...chord([-24, -12, -5, 2], 0.1, 4, 0.2),
    ...chord([-12, -5, 2, 7, 14], 4.2, 3.6, 0.16),
    ROOM,
  ],
};

/** The licence: four measured chords under the theme, one as long as the other, and a seal at the end. */
export const endTiered: Recipe = {
  seconds: 8.4,
  rmsDb: -19,
  rate: RATE,
  layers: [
    ...sing(THEME, 0, { beat: 0.8, gain: 0.42, decay: 0.45, partials: WARM }),
    ...[
      [-12, 0, 4],
      [-7, 0, 5],
      [-5, 2, 7],
      [-12, 0, 4, 12],
    ].flatMap((notes, i) => chord(notes, i * 1.6, i < 3 ? 1.9 : 3, 0.22)),
    tone({ at: 6.5, hz: 120, toHz: 78, glide: 0.08, attack: 0.002, decay: 0.12, gain: 0.9 }),
    noise({
      at: 6.5,
      seconds: 0.1,
      gain: 0.4,
      attack: 0.001,
      decay: 0.02,
      band: 'low',
      hz: 1400,
      seed: 601,
    }),
    ROOM,
  ],
};

/** The crossing: a slow tread over a low pedal, the theme step by step; the door goes to, and it is quiet. */
export const endClosed: Recipe = {
  seconds: 9,
  rmsDb: -19,
  rate: RATE,
  layers: [
    ...Array.from({ length: 7 }, (_, i) =>
      tone({ at: i * 0.9, hz: above(-24), attack: 0.01, decay: 0.24, gain: 0.5, partials: WARM }),
    ),
    ...sing(
      THEME.map(([n, b]) => [n - 12, b] as const),
      0.45,
      { beat: 0.9, gain: 0.5, decay: 0.4, partials: HOLLOW },
    ),
    ...chord([-12, -5, 0], 5.4, 2.2, 0.2, HOLLOW),
    tone({ at: 7, hz: 98, toHz: 61, glide: 0.1, attack: 0.002, decay: 0.2, gain: 1.2 }),
    noise({
      at: 7,
      seconds: 0.2,
      gain: 0.5,
      attack: 0.001,
      decay: 0.04,
      band: 'low',
      hz: 900,
      seed: 611,
    }),
    tone({ at: 7.18, hz: 620, attack: 0.001, decay: 0.04, gain: 0.2 }),
    ROOM,
  ],
};

/** The long Monday: neighbouring notes swell over the theme in minor, and all of it breaks off; one heartbeat is left. */
export const endContinuity: Recipe = {
  seconds: 7.6,
  rmsDb: -18,
  rate: RATE,
  layers: [
    ...sing(MINOR_THEME.slice(0, 5), 0, { beat: 0.62, gain: 0.45, decay: 0.3, partials: HOLLOW }),
    ...[-24, -23, -18, -12, -11].map((note, i) =>
      tone({
        at: 0.4 + i * 0.35,
        hz: above(note),
        attack: 2.2 - i * 0.3,
        decay: 0.5,
        // All stop in the same moment: what was carried is let go.
        seconds: 2.7 - i * 0.35,
        gain: 0.3,
        partials: HOLLOW,
      }),
    ),
    tone({ at: 3.1, hz: above(-24), attack: 0.003, decay: 0.3, gain: 1, partials: WARM }),
    ...[5.2, 5.42].map((at, i) =>
      tone({
        at,
        hz: 92 - i * 10,
        toHz: 66,
        glide: 0.1,
        attack: 0.012,
        decay: 0.07,
        gain: 0.4 - i * 0.15,
        partials: WARM,
      }),
    ),
  ],
};

/** Not steady: the theme over a bass that comes too late, and a last chord of which one note sags. */
export const endUnsteady: Recipe = {
  seconds: 7.6,
  rmsDb: -20,
  rate: RATE,
  layers: [
    ...sing(THEME, 0, { beat: 0.6, gain: 0.45, decay: 0.35, partials: WARM }, 0.06),
    ...[0, 1.2, 2.55, 4.05].map((at, i) =>
      tone({
        at: at + 0.12 * i,
        hz: above([-24, -19, -17, -23][i]!),
        attack: 0.02,
        decay: 0.32,
        gain: 0.5,
        partials: WARM,
      }),
    ),
    ...chord([-5, 2, 7], 4.4, 2.8, 0.2),
    tone({
      at: 4.4,
      hz: above(-8),
      toHz: above(-9.3),
      glideAt: 0.7,
      glide: 1.4,
      attack: 0.2,
      decay: 0.8,
      seconds: 2.8,
      gain: 0.3,
      partials: HOLLOW,
    }),
    ROOM,
  ],
};

/** The promise: one thin voice begins the theme twice, and both times stops before its last note. */
export const endMandate: Recipe = {
  seconds: 8,
  rmsDb: -21,
  rate: RATE,
  layers: [
    ...sing(MINOR_THEME.slice(0, 6), 0, { beat: 0.55, gain: 0.5, decay: 0.32, partials: HOLLOW }),
    ...sing(
      MINOR_THEME.slice(0, 6),
      3.7,
      { beat: 0.55, gain: 0.36, decay: 0.3, partials: HOLLOW, attack: 0.05 },
      0.1,
    ),
    // The cord that held the seal.
    noise({
      at: 3.1,
      seconds: 0.1,
      gain: 0.5,
      attack: 0.001,
      decay: 0.014,
      band: 'high',
      hz: 1800,
      seed: 621,
    }),
    ...chord([-12], 0.2, 3, 0.2),
    ...chord([-17], 3.7, 3.6, 0.16),
    ROOM,
  ],
};
