import type {
  AdversaryState,
  Commitment,
  RegulatorStage,
  ReportClock,
  VendorMind,
  VendorMove,
  Weights,
} from './actors.ts';
import type { Luck } from './chance/index.ts';
import type { BetAbout, Post } from './commands.ts';
import type {
  ContentStop,
  HabitId,
  KeyId,
  LadderId,
  MatterId,
  MeterId,
  PracticeId,
  RegulatorId,
  SuspectId,
  SwitchId,
  VendorId,
} from './ids.ts';
import type { Level } from './level.ts';
import type { Night, NightRecord, Review } from './night.ts';
import type { Marks } from './rules/habits.ts';
import type { Effect } from './words/effects/index.ts';

/**
 * coldOpen: the night before the chair · desk: the day · night: an incident under way ·
 * review: what the night did · over: the run has ended.
 */
export type Phase = 'coldOpen' | 'desk' | 'night' | 'review' | 'over';

/** The whole of a run at one moment: plain data; luck included. `level` is shared, never changed. */
export interface GameState {
  level: Level;
  seed: string;
  /** A forecast's world: nobody plays its nights beat by beat, and only one suspect's faults are followed (null = all). */
  imagined?: { focus: SuspectId | null };
  /** A world that is only counted: nobody reads its ghost lines, which cost more than its nights. Absent = they are drawn. */
  ghosts?: false;
  phase: Phase;
  /** 0 = the cold open, then 1 … level.quarters. */
  quarter: number;
  luck: Luck;
  mandate: string | null;
  /** False where the mandate did not hold at the end. */
  mandateKept: boolean;
  meters: Record<MeterId, number>;
  /** Every change of every meter since the start; they add up. */
  receipts: Receipt[];
  capacity: number;
  standing: number;
  ladders: Record<LadderId, LadderState>;
  switches: Record<SwitchId, SwitchState>;
  content: ContentState;
  practices: Record<PracticeId, boolean>;
  /** Decided, not yet in force. */
  flights: Flight[];
  vendors: VendorState[];
  regulators: RegulatorState[];
  /** Three teams; they stay where they stood until they are moved. */
  teams: Post[];
  /** Ladders moved this quarter (at most three). */
  moved: LadderId[];
  inbox: InboxItem[];
  /** Letters dealt so far in this run (a letter comes once). */
  dealt: MatterId[];
  later: LaterEffect[];
  promises: PromiseState[];
  flags: string[];
  /** Commitments in force, over all authorities. */
  commitments: Commitment[];
  /** Reporting duties after incidents, oldest first. */
  clocks: ReportClock[];
  adversaries: AdversaryState[];
  crises: Crisis[];
  /** Campaigns come `times` as often until the quarter has passed. */
  attackTides: { times: number; until: number; cause: Cause }[];
  night: Night | null;
  review: Review | null;
  /** One record per finished night, the cold open's first. */
  history: NightRecord[];
  outcome: Outcome | null;
  /** Absent until one is made: a run without bets is the same run that it was before there were any. */
  bets?: Bet[];
  /** Whom the chair named in public, and in which night; absent until it does. */
  guess?: { faultId: string; suspect: SuspectId };
}

/** A chance stated for one night. It moves nothing; the report scores it. */
export interface Bet {
  quarter: number;
  about: BetAbout;
  /** Percent, 0 to 100. */
  chance: number;
  /** Null until the night has passed. */
  came: boolean | null;
}

export interface LadderState {
  rung: number;
  open: boolean;
  /** Quarter in which the present rung came into force. */
  since: number;
}
export interface SwitchState {
  on: boolean;
  open: boolean;
}
/** The dial: where it stands, and whether the player may turn it. */
export interface ContentState {
  stop: ContentStop;
  open: boolean;
}

/** A dated cause, as words by key: `why.<key>` in the language files. */
export interface Cause {
  key: string;
  params?: Record<string, string | number>;
}

export interface Receipt {
  quarter: number;
  meter: MeterId;
  /** Whole points; the sum over a meter's receipts plus its start is its value. */
  by: number;
  cause: Cause;
  /** What one line is made of, e.g. the quarter's drift: whole points that sum to `by`. Absent where the cause stands alone. */
  parts?: readonly { by: number; cause: Cause }[];
}

export interface Flight {
  what:
    | { kind: 'rung'; ladder: LadderId; to: number }
    | { kind: 'key'; vendor: VendorId; key: KeyId; out: boolean };
  ordered: number;
  /** Quarter at whose start it comes into force. */
  lands: number;
}

export interface KeyState {
  /** Lies outside ring 0, in its one way out, as far as anybody knows (a vendor's `paper` holds those that do not). */
  out: boolean;
}

/** What a vendor does this quarter, or that it has gone. */
export type Stance = VendorMove | 'gone';

/** What one quarter taught of a vendor's habit. */
export interface Lesson {
  quarter: number;
  /** Its faulty updates, each with the minute it left. */
  faults: (Marks & { minute: number })[];
  /** The habit that became likelier by the largest factor, and that factor. */
  habit: HabitId;
  times: number;
}

export interface VendorState extends VendorMind {
  id: VendorId;
  own: boolean;
  present: boolean;
  /** Share of the fleet now, 0 to 1. */
  share: number;
  trust: number;
  readiness: number;
  keys: Record<KeyId, KeyState>;
  /** HIDDEN: how it errs. */
  habit: HabitId;
  /** What the player may believe: chance of each habit, in the order of HABITS, given what was seen. Sums to 1. */
  belief: number[];
  /** What each quarter taught, oldest first. */
  lessons: Lesson[];
  /** Quarter in which an audit named its habit; null = none did. */
  audited: number | null;
  stance: Stance;
  /** Why it stands so, words by key. */
  stanceWhy: Cause;
}

export interface RegulatorState {
  id: RegulatorId;
  kind: 'competition' | 'resilience' | 'privacy';
  /** 0 to 100. */
  concern: number;
  stage: RegulatorStage;
  /** Quarter in which the present stage began. */
  stageSince: number;
  weights: Weights;
  /** Fines set so far: what it remembers. */
  fined: number;
  /** Has it heard the one offer of its present case? */
  offered: boolean;
  /** Why concern moved, newest last. */
  causes: { quarter: number; by: number; cause: Cause }[];
}

export interface InboxItem {
  matter: MatterId;
  /** The vendor the letter speaks of, bound when it was dealt. */
  sender: VendorId | null;
  /** Choice made this quarter, not yet binding. */
  answer: string | null;
}

export interface LaterEffect {
  due: number;
  effect: Effect;
  sender: VendorId | null;
  cause: Cause;
}

export interface PromiseState {
  matter: MatterId;
  choice: string;
  sender: VendorId | null;
  made: number;
  due: number;
  kept: boolean | null;
}

export interface Crisis {
  meter: MeterId;
  since: number;
  /** The meter must be back at 25 or more when this quarter's night has passed. */
  deadline: number;
}

export interface Outcome {
  won: boolean;
  /** Words by key: `ending.<key>`. */
  ending: string;
  /** The meter whose crisis ended the run, or null. */
  crisis: MeterId | null;
  /** The largest cause of all, by absolute points, same-cause receipts added up. */
  largest: { meter: MeterId; by: number; cause: Cause } | null;
}
