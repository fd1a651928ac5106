/** How far the authorities go on each road, and what careful's run would be if they only watched. */
import { PLAYERS, playRun } from '../../../../bots/index.ts';
import {
  type GameState,
  LADDERS,
  type Level,
  type RegulatorStage,
  STAGES,
} from '../../../../sim/index.ts';
import type { Probe } from '../measure.ts';

/** Whose runs are looked at. */
export const WALKERS = ['careful', 'open-well', 'tiered-well', 'closed-well'] as const;
export type Walker = (typeof WALKERS)[number];

export type StageCounts = Record<RegulatorStage, number>;

interface Course {
  /** Authority-quarters in each stage, as the day begins. */
  stages: StageCounts;
  final: GameState;
}

/** Plays one run, and counts in which stage each authority begins each day. RangeError for an unknown player. */
function courseOf(player: string, level: Level, seed: string): Course {
  const bot = PLAYERS[player];
  if (!bot) throw new RangeError(`no player "${player}"`);
  const stages = Object.fromEntries(STAGES.map((id) => [id, 0])) as StageCounts;
  let counted = 0;
  const { final } = playRun(
    level,
    seed,
    bot,
    (s) => {
      if (s.phase !== 'desk' || s.quarter === counted) return;
      counted = s.quarter;
      for (const r of s.regulators) stages[r.stage]++;
    },
    false,
  );
  return { stages, final };
}

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

export const stagesOnRoads: Probe<Record<Walker, StageCounts>> = {
  name: 'stagesOnRoads',
  look: (level, seed) =>
    Object.fromEntries(
      WALKERS.map((player) => [player, courseOf(player, level, seed).stages]),
    ) as Record<Walker, StageCounts>,
};

export interface Unwatched {
  /** Does careful win, as it is and where authorities only watch? */
  won: boolean;
  wonUnwatched: boolean;
  /** Does the last rung of some ladder differ between the two? */
  builtOtherwise: boolean;
}

export const ifOnlyWatched: Probe<Unwatched> = {
  name: 'ifOnlyWatched',
  look(level, seed) {
    const [now, then] = [level, watchedOnly(level)].map((l) => courseOf('careful', l, seed).final);
    if (!now || !then) throw new RangeError('nobody played');
    return {
      won: now.outcome?.won === true,
      wonUnwatched: then.outcome?.won === true,
      builtOtherwise: LADDERS.some((id) => now.ladders[id].rung !== then.ladders[id].rung),
    };
  },
};
