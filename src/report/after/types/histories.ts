/** Other pasts of the same world, and what sets two of them apart. */
import type { Cause, Command, GameState, MeterId, Reason } from '../../../sim/index.ts';
import type { Told } from './told.ts';
import type { World } from './worlds.ts';

/** Plays what has no decision of the player's: any phase, any state that is not over. Must be legal. */
export type StandIn = (state: GameState) => Command;

/** A past with one decision changed. A fork can be forked again: its commands are a run like any other. */
export interface Fork {
  commands: Command[];
  /** Where the histories part: both share the first `at` commands. */
  at: number;
  /** Own later commands that could not be given, by their place in the parent. Words: `reason.<key>`. */
  skipped: { index: number; command: Command; reason: Reason }[];
  /** Commands of the change itself that were refused. */
  refused: { command: Command; reason: Reason }[];
  /** Indices into `commands`: what the stand-in did because the player had never been there. */
  stoodIn: number[];
  /** Indices into `commands`: answers to letters that the player did not have on that day. */
  letters: number[];
  /** False where own decisions ran out before the end: go on by hand from here. */
  over: boolean;
}

/** A fork that is kept, with its parent's name; null = the run that was played. */
export interface KeptFork {
  id: string;
  parent: string | null;
  /** The player's own name for it: plain text, never markup. */
  name: string;
  at: number;
  commands: Command[];
}

/** Where two runs of one world part. */
export interface Difference {
  /** The first `index` commands are the same. */
  index: number;
  quarter: number;
  mine: Command | null;
  theirs: Command | null;
}

/** What sets two histories of one world apart most. */
export interface Decisive {
  /** Null where both took the same decisions. */
  first: Difference | null;
  /** The meter whose ends lie furthest apart, and by how much theirs stands above mine. */
  meter: MeterId;
  by: number;
  /** The receipt that weighs most in it, its quarter, and how many more of its kind stand in one history only. */
  cause: Cause;
  more: number;
  /** Points by this kind of cause in each history. */
  mine: number;
  theirs: number;
  quarter: number;
  /** The fault of that night, where it went another way here and there: `after.decisive.<ring|fault>`. */
  fault: Told | null;
}

/** Two runs side by side; lines are by quarter. */
export interface Ghost {
  /** Null where the runs are the same. */
  first: Difference | null;
  mine: GhostSide;
  theirs: GhostSide;
}

export interface GhostSide {
  /** Value after every finished night, one list a meter, with the quarters beside. */
  quarters: number[];
  meters: Record<MeterId, number[]>;
  final: World;
  fingerprint: string;
  keysOut: number[];
}
