/** The four habits of vendors: how often each errs, and what its faulty updates are like. */
import { HABITS, type HabitId } from '../ids.ts';
import { isRare } from '../incident/index.ts';
import type { Fault } from '../incident/types.ts';
import type { GameState } from '../state.ts';

/** What tells a habit: does the fault show on rare machines only, does it pass for everyday trouble. */
export type Marks = { rare: boolean; deep: boolean };

export const marksOf = (fault: Pick<Fault, 'trigger' | 'deep'>): Marks => ({
  rare: isRare(fault),
  deep: fault.deep === true,
});

/** How many times as often as of others each habit's mark is met. Game design. */
export const HABIT_TIMES = { careful: 0.5, hasty: 3, sloppy: 4, quiet: 3 } as const;

/** Shares over all habits together: faults on rare machines only, and faults that pass for everyday trouble. Tuned. */
export const RARE = 0.28;
export const DEEP = 0.35;

/** A share that one habit of four has `times` as often as the rest, where the mean over all four is `mean`. */
const shareOf = (mean: number, times: number, more: boolean): number =>
  ((more ? times : 1) * 4 * mean) / (3 + times);

/** Share of a habit's faults that show on rare machines only, 0 to 1. */
export const rareShare = (habit: HabitId): number =>
  shareOf(RARE, HABIT_TIMES.sloppy, habit === 'sloppy');

/** Share of a habit's faults that pass for everyday trouble, 0 to 1. */
export const deepShare = (habit: HabitId): number =>
  shareOf(DEEP, HABIT_TIMES.quiet, habit === 'quiet');

/** Big versions leave in spring and in autumn: two quarters of four. */
export const isReleaseSeason = ({
  quarter,
  level: { season },
}: Pick<GameState, 'quarter' | 'level'>): boolean => (season + Math.max(0, quarter - 1)) % 2 === 0;

const rawTimes = (habit: HabitId, release: boolean): number =>
  habit === 'careful' ? HABIT_TIMES.careful : habit === 'hasty' && release ? HABIT_TIMES.hasty : 1;

/** Brings the mean over habits and seasons to 1: what a level writes is that mean. */
const MEAN =
  HABITS.reduce((sum, habit) => sum + rawTimes(habit, false) + rawTimes(habit, true), 0) /
  (2 * HABITS.length);

/** Faulty updates of a habit in a season, as times the rate that the level writes. */
export const habitTimes = (habit: HabitId, release: boolean): number =>
  rawTimes(habit, release) / MEAN;

/** How much likelier it is to come, or not to, at the share of one habit than at the mean. */
const against = (share: number, mean: number, comes: boolean): number =>
  comes ? share / mean : (1 - share) / (1 - mean);

export const rareTimes = (habit: HabitId, rare: boolean): number =>
  against(rareShare(habit), RARE, rare);

export const deepTimes = (habit: HabitId, deep: boolean): number =>
  against(deepShare(habit), DEEP, deep);

/** How much likelier a fault of this habit has these marks than a fault of any vendor. */
export const marksTimes = (habit: HabitId, { rare, deep }: Marks): number =>
  rareTimes(habit, rare) * deepTimes(habit, deep);
