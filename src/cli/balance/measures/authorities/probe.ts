/** How far the authorities go on each road, and what careful's run would be if they only watched. */
import type { Level } from '../../../../sim/index.ts';
import { ifChanged, onRoads } from '../felt/probe.ts';

/** Weights so light that no cause comes to a point: the order among authorities stays, since it says who hears of incidents. */
const NEXT_TO_NOTHING = 1e-6;

/** The same level with authorities that only watch: no cause of the policy concerns them. Letters still may. */
export const watchedOnly = (level: Level): Level => ({
  ...level,
  regulators: level.regulators.map((r) => {
    const each = { competition: 0.15, resilience: 0.15, privacy: 0.15, [r.kind]: 0.7 };
    const { competition, resilience, privacy } = r.weights ?? each;
    return {
      ...r,
      concern: 0,
      weights: {
        competition: competition * NEXT_TO_NOTHING,
        resilience: resilience * NEXT_TO_NOTHING,
        privacy: privacy * NEXT_TO_NOTHING,
      },
    };
  }),
});

/** The stage of each authority. */
export const stagesOnRoads = onRoads('stagesOnRoads', (s) => s.regulators.map((r) => r.stage));

export const ifOnlyWatched = ifChanged('ifOnlyWatched', watchedOnly);
