/**
 * What the rooms after a run speak of. Everything is a function of level, seed and commands. Words by key; params hold
 * ids and numbers, never sentences. Places in a run are counted in commands: `index` n = right after the first n
 * commands, 0 = the first moment of the run; the command that led there is `commands[n - 1]`.
 */
import type { Chronicle } from '../chronicle.ts';
import type { SummedCause } from '../receipts.ts';
import type {
  Bet,
  Cause,
  Command,
  GameState,
  KeyId,
  LadderId,
  Level,
  MeterId,
  NightLine,
  Reason,
  SwitchId,
} from '../../sim/index.ts';

/** Words by key with their params. */
export interface Told {
  key: string;
  params: Record<string, string | number>;
}

/** A run told once, with the place of everything in it: what all parts of the report are made from. */
export interface Story extends Chronicle {
  level: Level;
  seed: string;
  /** The commands that the rules took. */
  commands: readonly Command[];
  /** Every event with the number of commands taken when it had happened. */
  events: { quarter: number; index: number; event: Chronicle['events'][number]['event'] }[];
  /** For every receipt of the final state, in its order: commands taken when it was written. */
  receiptAt: number[];
  /** Quarter and phase in which each command was given; by night the incident that it was for. */
  given: { quarter: number; phase: GameState['phase']; fault: string | null }[];
  /** States to start from: the first one and one at the first moment of every quarter. Ascending. */
  checkpoints: { index: number; state: GameState }[];
  /** Every finished night with all that is needed to play it again; the state's own record keeps only the facts. */
  nights: { quarter: number; lines: readonly NightLine[] }[];
}

export const MOMENT_KINDS = [
  'quarter',
  'decision',
  'promise',
  'incident',
  'attack',
  'regulator',
  'vendor',
  'crisis',
  'end',
] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

/** Something to stop at on the timeline. Words by key: `moment.<key>`. */
export interface Moment extends Told {
  /** Commands taken: `stateAt(index)` shows the world right after it. Ascending over a list. */
  index: number;
  quarter: number;
  kind: MomentKind;
}

/** One receipt in its place on a meter's line. */
export interface ReceiptPoint {
  /** Which of all receipts of the run, from 0. */
  receipt: number;
  index: number;
  quarter: number;
  /** Whole points. */
  by: number;
  /** The meter right after it, 0 to 100 (a point that is clamped next may stand outside for one receipt). */
  value: number;
  cause: Cause;
}

/** A meter from its start to the end; `start` plus all `by` = `now`, exactly. */
export interface ReceiptLine {
  meter: MeterId;
  start: number;
  points: ReceiptPoint[];
  now: number;
}

/** One of the largest causes. Words: `after.cause.<rose|fell>.<once|often>`; beside them the cause's own `why.<key>`. */
export interface LargeCause extends SummedCause {
  sentence: Told;
  /** Where its greatest single receipt was written: the place to jump to. */
  index: number;
}

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

/** A question for the talk afterwards. Words: `question.<id>`, its sources `question.<id>.source`. */
export interface Question extends Told {
  id: string;
  /** What in this run it rests on: `question.fact.<key>`, with places to look at. */
  facts: (Told & { index: number | null })[];
  /** Key of the citation: `source.<name>`. */
  sources: string[];
}

/** A sentence of the report: words `aar.<key>`; where it speaks of a cause of the rules, that too. */
export interface AarLine extends Told {
  index: number | null;
  cause?: Cause;
}

/** One row of the improvement table. Who and until when is left to the people in the room. */
export interface Improvement {
  /** `aar.seen.<key>`. */
  seen: Told;
  /** `aar.do.<key>`. */
  do: Told;
  /** `aar.measure.<key>`: how one would know. */
  measure: Told;
  lever: LadderId | SwitchId | 'letters' | 'teams' | 'night' | 'regulators' | null;
  index: number | null;
}

export interface NightRow {
  quarter: number;
  incidents: number;
  majors: number;
  nearMisses: number;
  breaches: number;
  blocked: number;
  /** Machines harmed by faults in that night. */
  hits: number;
  meters: Record<MeterId, number>;
}

/** The report in the order of an after-action report. */
export interface AfterAction {
  level: { id: string; version: number; quarters: number };
  seed: string;
  fingerprint: string;
  expected: AarLine[];
  happened: AarLine[];
  nights: NightRow[];
  why: AarLine[];
  change: Improvement[];
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

export type { KeyId };
