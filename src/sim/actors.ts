import type {
  ContentStop,
  KeyId,
  LadderId,
  RegulatorId,
  SectorId,
  SuspectId,
  SwitchId,
  VendorId,
} from './ids.ts';
import type { AttackKind } from './level.ts';
import type { Cause } from './state.ts';

/** One addend of a weighing: a cause in words and its whole points. The addends sum to the score. */
export interface Addend {
  cause: Cause;
  by: number;
}

/**
 * What a vendor can do in a quarter. stay: remain in ring 0 (or rest, all keys out) · move: set a key out · paper:
 * declare one out · push: raise its voice against the policy · go: give up a sector, then its name, then the platform.
 */
export const VENDOR_MOVES = ['stay', 'move', 'paper', 'push', 'go'] as const;
export type VendorMove = (typeof VENDOR_MOVES)[number];

/** How a vendor pushes, by how loud it is: behind doors, in the press, before a court. */
export const VOICES = ['lobby', 'press', 'court'] as const;
export type Voice = (typeof VOICES)[number];

/** One move as a vendor weighed it this quarter; `score` is the sum of its reasons. */
export interface Weighed {
  move: VendorMove;
  score: number;
  reasons: Addend[];
}

/** Something between a vendor's head and the chair that is not forgotten. Newest last. */
export interface Memory {
  quarter: number;
  cause: Cause;
  /** Points of trust that it moved. */
  by: number;
}

/** A key declared out; `chance`, 0 to 1 = how likely it is that its code still runs in ring 0. */
export interface Claim {
  key: KeyId;
  since: number;
  chance: number;
}

/** A vendor's case before a court. */
export interface Suit {
  filed: number;
  /** Quarter at whose start the court rules. */
  rules: number;
  ground: 'door' | 'ownExempt' | 'brokenPromise';
}

/** What an authority weighs, parts of 1: they sum to 1. */
export interface Weights {
  competition: number;
  resilience: number;
  privacy: number;
}

/** How far a case has gone. Terms: commitments, agreed or imposed, that are watched until they run out. */
export const STAGES = ['watching', 'inquiry', 'objections', 'terms'] as const;
export type RegulatorStage = (typeof STAGES)[number];

/** The clauses from which commitments are composed: two for each kind of authority. */
export const CLAUSES = [
  'parity',
  'interfaceFirst',
  'ringsForAll',
  'wayBack',
  'pseudonyms',
  'noGate',
] as const;
export type ClauseId = (typeof CLAUSES)[number];

/** A clause in force: agreed with an authority, holds from `from` until the end of `until`. */
export interface Commitment {
  clause: ClauseId;
  regulator: RegulatorId;
  agreed: number;
  /** First quarter in which it is checked. */
  from: number;
  until: number;
  broken: number[];
}

/** Reporting duties after an incident: early warning within 24 h, a notice within 72 h, a report within a month. */
export interface ReportClock {
  faultId: string;
  culprit: SuspectId;
  quarter: number;
  regulator: RegulatorId;
  warned: boolean;
  noticed: boolean;
  /** null = still due (the desk of the next quarter), else how it was written. */
  report: 'full' | 'thin' | 'missed' | null;
}

/** An invented group that looks for the weak spot of the present policy. */
export interface AdversaryState {
  id: string;
  /** What it chose at the last dusk; null = nothing was weak, or no dusk has come yet. */
  plan: AttackKind | null;
  /** Quarter of that dusk, 0 = none yet. */
  laid: number;
  /** Breaches so far by kind: what worked once is tried again. */
  worked: Partial<Record<AttackKind, number>>;
}

/** Which part of the policy a commitment binds: a ladder, a switch, or the dial. */
export type Binding =
  | { ladder: LadderId; atLeast?: number; atMost?: number; by: Commitment }
  | { switch: SwitchId; on: boolean; by: Commitment }
  | { content: ContentStop; by: Commitment };

/** What an actor adds to a vendor's state. */
export interface VendorMind {
  /** What happened between this vendor's head and the chair, newest last, at most 24. */
  memory: Memory[];
  /** All moves as weighed this quarter, best first; empty in the first quarter and for the own product when exempt. */
  weighing: Weighed[];
  suit: Suit | null;
  /** Sectors it no longer serves. */
  leftSectors: SectorId[];
  /** Keys that it declared out and that nobody has looked at since: for all the world they are out (`keys`). */
  claims: Claim[];
  /** HIDDEN: claims that are hollow, their code still runs in ring 0; found by an audit, a bench, a fault of the key. */
  paper: KeyId[];
  /** How it pushes this quarter, null where it does not. */
  voice: Voice | null;
  /** Who bought it, or null. */
  boughtBy: VendorId | null;
}
