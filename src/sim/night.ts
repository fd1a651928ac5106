/** A night: what is still to come, what the chair did, how each event ended, and what is kept of it. */

import type { KeyId, LadderId, MeterId, Question, SectorId, SuspectId, VendorId } from './ids.ts';
import type { Incident, IncidentOutcome, Symptom } from './incident/types.ts';
import type { AttackKind } from './level.ts';
import type { Law } from './rules/profiles.ts';
import type { Cost } from './words/costs.ts';
import type { NightAction } from './words/nightActions/index.ts';

/** The night under way: what is still to be played and what has passed. */
export interface Night {
  /** Incidents still to come tonight. */
  queue: NightTask[];
  task: NightTask | null;
  incident: Incident | null;
  beats: Beats | null;
  /** Passed already tonight: caught, near misses, small ones and played ones. */
  passed: NightLine[];
}

export type NightTask = {
  faultId: string;
  incidentSpec: Incident['spec'];
  /** The kind of campaign and the group behind it, where an attack is what wakes the chair. */
  campaign?: { kind: AttackKind; by: string | null };
};

export type BeatKind = 'diagnose' | 'stop' | 'triage';

export interface Beats {
  /** Minutes after release at which time pauses by itself. */
  stations: { at: number; kind: BeatKind }[];
  /** Index of the present station. */
  index: number;
  suspects: Suspect[];
  signals: Signal[];
  /** Known for certain (the vendor said so, or a hold proved it). */
  confirmed: SuspectId | null;
  held: SuspectId[];
  halted: boolean;
  revertedSuspects: SuspectId[];
  /** What was asked, in this order; each question once. */
  asked: Question[];
  /** Asked just now: the answer comes at the next station. */
  asking?: Question;
  contained: boolean;
  said: 'plain' | 'blame' | null;
  /** Whom the statement named: the likeliest suspect when it was made. */
  saidWhen: SuspectId | null;
  /** It was known for certain by then, so that saying it plainly counts for nothing. */
  saidSure?: true;
  /** The day that was named in public, counted from the revert; absent = none. */
  estimated?: number;
  taken: { station: number; action: NightAction; right: boolean | null }[];
  spent: Cost;
}

export interface Suspect {
  id: SuspectId;
  /** Chance before tonight's signals: from hazards and policy alone. */
  prior: number;
  /** Chance now, given all signals; over all suspects they sum to 1. */
  chance: number;
  /** How much longer than usual it takes to find a fault of its own, as in the spec; absent = 1. */
  patience?: number;
  /** For each question that can be asked: the chance of each answer that were true, if this were the culprit. */
  marks: Partial<Record<Question, Law>>;
}

/** What was learned, at which station. `reliability` = chance that such a sign tells the truth. */
export type Signal = { station: number; reliability: number } & (
  | {
      /** A team's word, what an order showed (echo), the sender's own word. */
      kind: 'team' | 'echo' | 'word';
      points: SuspectId;
      /** False where the sign speaks against the suspect. */
      says: boolean;
    }
  | {
      /** The answer to a question. */
      kind: 'answer';
      about: Question;
      mark: string;
    }
);

/** Classes of harm, the lightest first: what each begins at and costs is in `rules/harm.ts`. */
export const HARM_CLASSES = ['scratch', 'wound', 'disaster', 'catastrophe'] as const;
export type HarmClass = (typeof HARM_CLASSES)[number];

/**
 * How one event of a night ended, in three facts. `small` = too small to matter and gone by itself;
 * `nearMiss` = halted by the gate or by the chair before it hurt.
 */
export interface NightLine {
  kind:
    | 'benchCatch'
    | 'small'
    | 'nearMiss'
    | 'incident'
    | 'attackBlocked'
    | 'attackContained'
    | 'breach';
  faultId: string | null;
  culprit: SuspectId | null;
  key: KeyId | null;
  attack: AttackKind | null;
  /** The group behind an attack, where it has a name. */
  attacker?: string;
  label: string | null;
  /** Machines touched, and the outcome where the engine ran. */
  hits: number;
  /** How bad it was for Continuity; null = not even a scratch, or nothing that stops machines. */
  harm: HarmClass | null;
  /** A disaster or worse. */
  major: boolean;
  /** A loud attack that nobody contained: an incident and a breach in one. */
  breached?: true;
  outcome: IncidentOutcome | null;
  spec: Incident['spec'] | null;
  /** Whom the chair had named in public before anybody was sure, and whether it was so. */
  guessed?: { suspect: SuspectId; right: boolean };
  /** True where the player acted in beats. */
  played: boolean;
  response: Incident['response'] | null;
}

export interface GhostLine {
  faultId: string;
  /** The one policy that differs. */
  other:
    | { kind: 'rung'; ladder: LadderId; rung: number }
    | { kind: 'key'; vendor: VendorId; key: KeyId; out: boolean }
    | { kind: 'coldOpen' };
  yours: GhostFacts;
  theirs: GhostFacts;
}
export interface GhostFacts {
  symptom: Symptom;
  hits: number;
  harm: HarmClass | null;
  stoppedAfter: number;
  healedAfter: number;
}

export interface Review {
  lines: NightLine[];
  ghost: GhostLine | null;
  /** Receipts written by this night (indices into `receipts`: from, to). */
  receipts: [from: number, to: number];
}

export interface NightRecord {
  quarter: number;
  lines: NightLine[];
  ghost: GhostLine | null;
  metersAfter: Record<MeterId, number>;
  rungs: Record<LadderId, number>;
  keysOut: number;
  sectorDownHours: Partial<Record<SectorId, number>>;
}
