/** The same policy in other worlds, what a search found, and bets against the odds. */
import type { Bet, Command, MeterId } from '../../../sim/index.ts';
import type { Told } from './told.ts';

/** How one run under the policy went. */
export interface World {
  seed: string;
  /** 0 to 100, as `score`. */
  score: number;
  won: boolean;
  meters: Record<MeterId, number>;
}

/** One world more; `total` worlds in all. */
export interface WorldStep {
  done: number;
  total: number;
  world: World;
}

export interface LuckOrSkill {
  own: World;
  worlds: number;
  /** Parts of 1 of the worlds in which the policy did better, as well, worse. They sum to 1. */
  better: number;
  equal: number;
  worse: number;
  /** Place of this run, 0 (worst luck) to 100 (best): share worse plus half of the equal ones. */
  percentile: number;
  /** Part of 1 of the worlds that were won, and its 95% Wilson interval. */
  wins: { share: number; low: number; high: number };
  /** Scores of the worlds: least, 5%, 25%, 50%, 75%, 95%, most. */
  spread: [number, number, number, number, number, number, number];
  /** Points that the player's own nights made against the stand-in's on this very seed; null where not replayed. */
  nights: number | null;
  /** `after.luck.<key>`. */
  sentence: Told;
}

/** How much is looked at: all of it is told to the player. */
export interface BestBudget {
  /** Days tried each morning. */
  days: number;
  /** Worlds in which every day is tried first, and in which the last two are compared at the end. */
  worlds: number;
  finals: number;
}

export interface BestProgress {
  /** Parts of the work done, and in all. */
  done: number;
  total: number;
  quarter: number;
}

/** What was to be expected of a day by the odds of that morning. */
export interface Expected {
  /** Mean score at the end, 0 to 100, and its standard error. */
  score: number;
  error: number;
  /** Part of 1 of the worlds that were won. */
  wins: number;
  worlds: number;
}

/** One morning: the player's day beside the best that was found. */
export interface BestMorning {
  quarter: number;
  /** Commands taken when the morning began. */
  index: number;
  own: Expected;
  best: Expected;
  /** Points of score that the own day gave away by the odds of that time, with the standard error of the difference. */
  cost: number;
  error: number;
  /** Desk commands of the best day that the player did not give, and those given that it would not. */
  instead: { more: Command[]; less: Command[] };
}

export interface BestPlay {
  budget: BestBudget;
  /** Worlds played in all. */
  played: number;
  mornings: BestMorning[];
  /** The first morning where the own day was worse by more than `LEFT_BY` errors; null = never left the line. */
  left: BestMorning | null;
  /** Where it was left: the whole run with the search's play from there on, on this seed. Else the run itself. */
  line: { commands: Command[]; from: number; final: World };
  /** `after.best.<key>`. */
  sentence: Told;
}

/** A bet with what came of it. */
export interface SettledBet extends Bet {
  came: boolean;
  /** (chance − what came)², 0 = certain and right, 1 = certain and wrong; 0.25 = saying 50% always. */
  brier: number;
  /** What the rules gave it by what the player knew, part of 1; null where not asked. */
  odds: number | null;
}

export interface CalibrationBin {
  /** Stated chances from `low` to below `high` (100 belongs to the last), percent. */
  low: number;
  high: number;
  bets: number;
  /** Mean of what was stated and share that came, parts of 1. */
  stated: number;
  came: number;
}

export interface Calibration {
  bets: SettledBet[];
  /** Mean over the bets; null without any. */
  brier: number | null;
  /** What somebody who names the share that came every time would have scored. */
  base: number | null;
  bins: CalibrationBin[];
  /** `after.bets.<key>`. */
  sentence: Told;
}
