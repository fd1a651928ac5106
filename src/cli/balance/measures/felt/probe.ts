/** How actors answer on each road, and what careful's run would be if they did not. */
import { PLAYERS, playRun } from '../../../../bots/index.ts';
import { type GameState, LADDERS, type Level } from '../../../../sim/index.ts';
import type { Probe } from '../measure.ts';

/** Whose runs are looked at. */
export const WALKERS = ['careful', 'open-well', 'tiered-well', 'closed-well'] as const;
export type Walker = (typeof WALKERS)[number];

/** What each actor does as a day begins; `before` is the state of the day before, null on the first. */
export type Doing<T extends string> = (s: GameState, before: GameState | null) => readonly T[];

/** How often each was done. */
export type Counts<T extends string> = Partial<Record<T, number>>;

/** Plays one run, and counts at the start of each day. RangeError for an unknown player. */
function courseOf<T extends string>(
  player: string,
  level: Level,
  seed: string,
  doing: Doing<T>,
): { counts: Counts<T>; final: GameState } {
  const bot = PLAYERS[player];
  if (!bot) throw new RangeError(`no player "${player}"`);
  const counts: Counts<T> = {};
  let before: GameState | null = null;
  const count = (s: GameState): void => {
    if (s.phase !== 'desk' || s.quarter === before?.quarter) return;
    for (const it of doing(s, before)) counts[it] = (counts[it] ?? 0) + 1;
    before = s;
  };
  const { final } = playRun(level, seed, bot, count, false);
  return { counts, final };
}

/** Counts what is done on every road. */
export const onRoads = <T extends string>(
  name: string,
  doing: Doing<T>,
): Probe<Record<Walker, Counts<T>>> => ({
  name,
  look: (level, seed) =>
    Object.fromEntries(
      WALKERS.map((player) => [player, courseOf(player, level, seed, doing).counts]),
    ) as Record<Walker, Counts<T>>,
});

export interface Otherwise {
  /** Does careful win, as it is and in the changed level? */
  won: boolean;
  wonOtherwise: boolean;
  /** Does the last rung of some ladder differ between the two? */
  builtOtherwise: boolean;
}

/** Careful's run in the level as it is and as it is changed, with the same luck. */
export const ifChanged = (name: string, change: (level: Level) => Level): Probe<Otherwise> => ({
  name,
  look(level, seed) {
    const played = (l: Level) => courseOf('careful', l, seed, () => []).final;
    const [now, then] = [played(level), played(change(level))];
    return {
      won: now.outcome?.won === true,
      wonOtherwise: then.outcome?.won === true,
      builtOtherwise: LADDERS.some((id) => now.ladders[id].rung !== then.ladders[id].rung),
    };
  },
});
