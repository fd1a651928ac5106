import type { RoomRecipe } from './loop.ts';
import { WARM } from './kit.ts';
import { air, drone, pulses } from './loop.ts';

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
