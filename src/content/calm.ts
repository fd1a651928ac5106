import { type Level, METERS } from '../sim/index.ts';

/** How much less often vendors err and attackers come in a calm run, and what every meter has more at the start. Tuned. */
const HAZARDS = 0.5;
const HEAD_START = 7;
/** No meter starts higher. */
const MOST = 100;

/** The same level for a calm run: the same world and letters, half the faults and attackers, and more to lose. */
export function calmer(level: Level): Level {
  const { faults, services, attacks } = level.hazards;
  return {
    ...level,
    calm: true,
    hazards: {
      ...level.hazards,
      faults: faults * HAZARDS,
      services: services * HAZARDS,
      attacks: attacks * HAZARDS,
    },
    meters: Object.fromEntries(
      METERS.map((m) => [m, Math.min(MOST, level.meters[m] + HEAD_START)]),
    ) as Level['meters'],
  };
}
