import { type Level, METERS } from '../sim/index.ts';

/** Share of faults and attackers that a calm run keeps, and points that every meter has more at the start. Tuned. */
export const CALM = { hazards: 0.5, headStart: 20 } as const;
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
      faults: faults * CALM.hazards,
      services: services * CALM.hazards,
      attacks: attacks * CALM.hazards,
    },
    meters: Object.fromEntries(
      METERS.map((m) => [m, Math.min(MOST, level.meters[m] + CALM.headStart)]),
    ) as Level['meters'],
  };
}
