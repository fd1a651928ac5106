import { HOLLOW, WARM } from './kit.ts';
import type { RoomRecipe } from './loop.ts';
import { air, drone, pulses, tune } from './loop.ts';
import { above, THEME } from './theme.ts';

/** The rooms: paper by day on D major, the watch by night on D minor, so that the cues' notes fit either. All levels: tuned. */

/** Day: a warm room with the window shut; a chord so slow that it is heard as light. */
export const day: RoomRecipe = {
  rmsDb: -33,
  layers: [
    drone(73.42, 0.5, { swells: 1, depth: 0.4, turn: 0 }),
    drone(146.83, 0.5, { swells: 2, depth: 0.7, turn: 0.25 }, WARM),
    drone(147.1, 0.25, { swells: 1, depth: 0.6, turn: 0.5 }),
    drone(220, 0.3, { swells: 1, depth: 0.8, turn: 0.5 }),
    drone(369.99, 0.1, { swells: 2, depth: 1, turn: 0.7 }),
    drone(440, 0.06, { swells: 3, depth: 1, turn: 0.1 }),
    air(201, 260, 0.6, 1.6),
    air(202, 1100, 0.6, 0.12, { swells: 2, depth: 0.5, turn: 0.4 }),
  ],
};

/** Night, always there: thirty soft pulses a minute over the hum of the racks. */
export const night: RoomRecipe = {
  rmsDb: -29,
  layers: [
    pulses({
      hz: 73.42,
      gain: 1,
      beats: 6,
      turn: 0.02,
      attack: 0.09,
      decay: 0.3,
      accent: [1, 0.8],
      partials: [
        [1, 1, 1],
        [2, 0.6, 0.9],
        [3, 0.25, 0.6],
        [4, 0.1, 0.5],
      ],
    }),
    drone(73.42, 0.12, { swells: 2, depth: 0.5, turn: 0 }),
    drone(174.61, 0.06, { swells: 1, depth: 1, turn: 0 }),
    drone(220, 0.05, { swells: 1, depth: 1, turn: 0.5 }),
    air(211, 180, 0.8, 0.7),
  ],
};

/** Night under strain: pulses between the pulses, a neighbour note that will not settle, and a thin high line. */
export const strain: RoomRecipe = {
  rmsDb: -28,
  layers: [
    pulses({
      hz: 110,
      gain: 0.7,
      beats: 12,
      turn: 0.54,
      attack: 0.03,
      decay: 0.14,
      accent: [0.7, 1],
      partials: [
        [1, 1, 1],
        [2, 0.5, 0.8],
        [3, 0.25, 0.6],
      ],
    }),
    pulses({
      hz: 1174.66,
      gain: 0.05,
      beats: 24,
      turn: 0.04,
      attack: 0.004,
      decay: 0.05,
      accent: [1, 0.5, 0.7, 0.5],
    }),
    drone(155.56, 0.2, { swells: 3, depth: 0.8, turn: 0.2 }, WARM),
    drone(146.83, 0.16, { swells: 2, depth: 0.6, turn: 0.6 }, WARM),
    drone(622.25, 0.025, { swells: 5, depth: 1, turn: 0 }),
    air(221, 2400, 2.5, 0.05, { swells: 6, depth: 0.9, turn: 0.1 }),
  ],
};

/** Night, the fleet: machines report, each a small high sign. They fall silent as machines do. */
export const reports: RoomRecipe = {
  rmsDb: -35,
  layers: [
    // Beats that share no common measure: many machines, no tune.
    ...(
      [
        [1174.66, 17, 0.1],
        [1396.91, 13, 0.4],
        [880, 11, 0.7],
        [1760, 7, 0.25],
        [1046.5, 19, 0.85],
      ] as const
    ).map(([hz, beats, turn], i) =>
      pulses({
        hz,
        gain: 0.5,
        beats,
        turn,
        attack: 0.004,
        decay: 0.05 + 0.01 * i,
        accent: [1, 0.5, 0.8, 0.4, 0.65],
      }),
    ),
  ],
};

/** Night, hands at work: fifths that climb, one machine after the other, and none of them in a hurry. */
export const mending: RoomRecipe = {
  rmsDb: -33,
  layers: [
    tune(
      [0, 6].flatMap((from) =>
        (
          [
            [0.5, 0],
            [1, 7],
            [2.5, 2],
            [3, 9],
            [4.5, 5],
            [5, 12],
          ] as const
        ).map(([at, n], i) => ({
          at: from + at,
          hz: above(n + (from > 0 && i > 3 ? 2 : 0)),
          gain: i % 2 === 0 ? 0.3 : 0.42,
        })),
      ),
      0.01,
      0.32,
      WARM,
    ),
    drone(220, 0.04, { swells: 2, depth: 1, turn: 0.2 }, WARM),
  ],
};

/** Day, under its light: the theme as if hummed over the letters, once in a long while. */
export const hum: RoomRecipe = {
  rmsDb: -35,
  seconds: 24,
  layers: [
    tune(
      [
        ...THEME.map(([n, beat]) => ({ at: 1.5 + beat * 1.1, hz: above(n - 12), gain: 0.6 })),
        { at: 13.5, hz: above(2), gain: 0.3 },
        { at: 15, hz: above(-3), gain: 0.4 },
        { at: 16.2, hz: above(-5), gain: 0.45 },
        { at: 18.4, hz: above(-8), gain: 0.5 },
        { at: 20.6, hz: above(-12), gain: 0.55 },
      ],
      0.06,
      0.7,
      WARM,
    ),
  ],
};

/** Day when a meter is low: a foot that taps under the table, a clock, and a note beside the chord. */
export const worry: RoomRecipe = {
  rmsDb: -28,
  layers: [
    pulses({
      hz: 87.31,
      gain: 0.8,
      beats: 8,
      turn: 0.1,
      attack: 0.02,
      decay: 0.12,
      accent: [1, 0.5],
      partials: WARM,
    }),
    // A clock on the wall that one hears only now.
    pulses({
      hz: 1864.66,
      gain: 0.16,
      beats: 12,
      turn: 0.3,
      attack: 0.002,
      decay: 0.018,
      accent: [1, 0.6],
      partials: HOLLOW,
    }),
    drone(116.54, 0.2, { swells: 3, depth: 0.7, turn: 0.3 }, HOLLOW),
    drone(233.08, 0.07, { swells: 2, depth: 1, turn: 0 }, HOLLOW),
  ],
};

/** The morning after: slow low fifths, a few single notes with room to read between them, and the first birds at the window. */
export const morning: RoomRecipe = {
  rmsDb: -34,
  seconds: 24,
  layers: [
    drone(73.42, 0.3, { swells: 2, depth: 0.8, turn: 0 }),
    drone(110, 0.25, { swells: 2, depth: 0.9, turn: 0.3 }),
    drone(164.81, 0.1, { swells: 3, depth: 1, turn: 0.5 }, WARM),
    tune(
      (
        [
          [0.8, 2],
          [4.6, 7],
          [7.2, 5],
          [11.4, 0],
          [15.2, 3],
          [18.4, 2],
          [21, -5],
        ] as const
      ).map(([at, n]) => ({ at, hz: above(n), gain: 0.3 })),
      0.04,
      0.8,
      WARM,
    ),
    // Two birds, far away: each says its short thing at its own time.
    ...(
      [
        [2793.83, 5, 0.12, 3],
        [3520, 7, 0.46, 2],
      ] as const
    ).flatMap(([hz, beats, turn, calls]) =>
      Array.from({ length: calls }, (_, i) =>
        pulses({
          hz: hz * (1 - 0.06 * i),
          gain: 0.26 - 0.05 * i,
          beats,
          turn: turn + (i * 0.12 * beats) / 24,
          attack: 0.012,
          decay: 0.035,
          accent: [1, 0, 0.7, 0.4, 0],
        }),
      ),
    ),
    air(231, 240, 0.6, 0.7),
  ],
};

/** The title: the theme by two voices, the second half a bar behind and an octave below, over an open fifth. */
export const title: RoomRecipe = {
  rmsDb: -31,
  seconds: 24,
  layers: [
    drone(73.42, 0.3, { swells: 2, depth: 0.5, turn: 0 }, WARM),
    drone(110, 0.2, { swells: 3, depth: 0.7, turn: 0.5 }),
    tune(
      [0, 12].flatMap((from) =>
        THEME.map(([n, beat]) => ({ at: from + 0.4 + beat * 0.9, hz: above(n), gain: 0.4 })),
      ),
      0.02,
      0.6,
      WARM,
    ),
    tune(
      [0, 12].flatMap((from, i) =>
        THEME.slice(0, i === 0 ? 5 : 7).map(([n, beat]) => ({
          at: from + 4 + beat * 0.9,
          hz: above(n - 12),
          gain: 0.35,
        })),
      ),
      0.03,
      0.7,
      WARM,
    ),
    // The ticking of the watch that is to come.
    pulses({ hz: 1174.66, gain: 0.03, beats: 24, turn: 0.02, attack: 0.003, decay: 0.03 }),
  ],
};
