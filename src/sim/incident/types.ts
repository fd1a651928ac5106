import type { Luck } from '../chance/index.ts';
import type { KeyId, MachineMark, Place, RegionId, SectorId, SuspectId } from '../ids.ts';
import type { Severity } from '../level.ts';
import type { Grain } from './grid.ts';
import type { KnownFacts, MachineKind } from './known.ts';
import type { CurvePoint } from './outcome.ts';
import type { NightPolicy } from './policy.ts';

export type { KnownFacts, MachineKind, RemoteFacts } from './known.ts';
export type { CurvePoint, IncidentOutcome, TracePoint } from './outcome.ts';
export type { NightPolicy } from './policy.ts';

/** One faulty update, as luck (or an author) made it. Where it lands is not decided here. */
export interface Fault {
  /** Unique in the run, e.g. `q3-halden-0`. */
  id: string;
  quarter: number;
  culprit: SuspectId;
  key: KeyId;
  severity: Severity;
  /** Share of reached machines that the fault harms where it shows, 0 to 1. */
  hitShare: number;
  /** Share of machines on which it shows at all, 0 to 1 (1 = everywhere). */
  trigger: number;
  wrongVerdict: boolean;
  /** Machines still report as healthy, so only people and a diverse canary notice; absent = false. */
  quiet?: boolean;
  /** Looks like everyday trouble: no gate sees it, and people take hours to add it up; absent = false. */
  deep?: boolean;
  content: boolean;
  /** Sector whose machines it strikes hardest; all alike where not named. */
  where?: SectorId;
  /** Kind of machine that those harmed have in common; any where not named. Counts do not tell such machines apart. */
  who?: MachineMark;
  /** Minute of the UTC day at which it leaves, 0 to 1439. */
  minute: number;
  /** Luck of this night: the same fault under another policy meets the same luck. */
  seed: string;
  label?: string;
  /** Written by an author, but its vendor was drawn by the rates that the player is shown. */
  drawn?: true;
}

/** What the harm looks like from outside. */
export type Symptom = 'stopped' | 'blind' | 'locked';

/** Machines of one kind: exchangeable, so counts are enough. */
export interface CohortSpec {
  region: RegionId;
  sector: SectorId;
  /** Whole machines that run the faulty code. */
  machines: number;
  /** One of the spec's kinds. */
  kind?: string;
}

export interface IncidentSpec {
  fault: Fault;
  /** Where the broken key lies for the culprit tonight. */
  place: Place;
  symptom: Symptom;
  policy: NightPolicy;
  cohorts: CohortSpec[];
  regions: { id: RegionId; utcOffset: number }[];
  sectors: {
    id: SectorId;
    harm: number;
    encrypted: number;
    technicians: number;
    roundTheClock: boolean;
    oldHardware: number;
    /** Share that is hard to reach; FAR.share where not named. */
    far?: number;
  }[];
  /** All machines of the platform (for shares). */
  fleet: number;
  /** Kinds of machines that cohorts name; only real cases do. */
  kinds?: MachineKind[];
  /** What is on record; only of real cases. */
  facts?: KnownFacts;
  /** How much longer than usual its sender takes to find its own fault: a factor on the median; 1 where not named. */
  patience?: number;
  /** How closely time is followed: every minute while it spreads, or in large steps, for forecasts. */
  grain?: Grain;
}

/** Ways by which harmed machines come to work again. */
export interface Paths {
  self: number;
  fallback: number;
  remote: number;
  hands: number;
  revert: number;
}

/** Counts of one region × sector cell. Machines are whole. */
export interface Cell {
  region: RegionId;
  sector: SectorId;
  kind?: string;
  /** Machines per ring not yet reached. */
  unreached: number[];
  /** Reached and unharmed. */
  updated: number;
  /** Stopped, still rebooting by themselves. */
  looping: number;
  /** Only hands (or remote recovery) help: stopped; or cut off from the revert, where the symptom is another. */
  waiting: number;
  /** Agent gone, machine runs. */
  blind: number;
  /** Runs, but access is refused. */
  locked: number;
  /** Was harmed, works again; by path. */
  healed: Paths;
  /** The machine works again, its service does not yet. Only where services come back later. */
  restoring?: number;
  /** Lost files to a wrong verdict, works on, and has not heard of the revert. Only where that is counted. */
  quarantined?: number;
  /** Finer parts of the counts above, for the engine: they never exceed what they are part of. */
  parts: CellParts;
}

export interface CellParts {
  /** Of `looping`: will come back by the crash-loop fallback. */
  fallback: number;
  /** Of `waiting`: remote recovery will get through to them. */
  remote: number;
  /** Of `waiting`: hard to reach for anybody. */
  far: number;
  /** Largest queue so far of those that only ordinary hands can help. */
  peak: number;
  /** Of `blind`: need a restart besides the revert. */
  restart: number;
  /** Of `locked`: repaired by hand, but the repair attests as unhealthy. */
  refused: number;
  /** All of `restoring`, by the way in which the machine came back. */
  restoring?: Paths;
}

/** What the player (or the vendor) has done so far, by minute after release. */
export interface Response {
  /** Spread of the culprit's update ends. */
  stoppedAt: number | null;
  /** The update is taken back: blind and locked machines heal at check-in. */
  revertedAt: number | null;
  /** Regions whose crews were woken, and when. */
  crews: { region: RegionId; at: number }[];
  /** Sector that field teams serve first. */
  first: SectorId | null;
  /** Who ended the spread; the player where not named. */
  stoppedBy?: Stopper;
  /** Who took the update back; the player where not named. */
  revertedBy?: Stopper;
  /** The kill switch was pulled; never where not named. */
  killedAt?: number;
  /** A desk reads out recovery keys since; never where not named. */
  keysAt?: number;
  /** Everybody was told to start stopped machines again and again; never where not named. */
  rebootsAt?: number;
  /** Every order to field teams, oldest first; `first` from the start where not named. */
  orders?: { sector: SectorId; at: number }[];
}

/** Who may end a spread. An attack that ends by itself counts as `vendor`. */
export type Stopper = 'player' | 'vendor' | 'gate';

/** An incident under way: plain data, part of the game state. */
export interface Incident {
  spec: IncidentSpec;
  luck: Luck;
  /** Minutes since release. */
  now: number;
  /** Minute up to which the counts are computed: the last point of the step grid at or before `now`. */
  stepped: number;
  cells: Cell[];
  response: Response;
  /** Facts drawn at the start: when somebody can first notice, when the vendor itself would revert. */
  drawn: {
    /** Whole minutes, at most 720 = 12 h. The gate's alarm may pull both dates forward. */
    signalAt: number;
    vendorRevertAt: number;
    /** Around 1. */
    techniciansFactor: number;
    onFactor: number;
    /** Minutes from the first signal until technicians start. */
    handsDelay: number;
    /** Minutes from the gate's alert until people take the update back. */
    peopleDelay: number;
  };
  /** What the gate has counted: failures in all rings but the last by grid point, as far back as it still matters. */
  canary: { at: number; failures: number }[];
  /** Machines that were refused after a repair by hand, ever. */
  refusedEver: number;
  /** Last grid point by which something new had been reached. */
  lastReachedAt: number;
  /** Minute at which the health gate halted the rollout by itself, if it did. */
  gateHaltedAt: number | null;
  /** Start minute of each ring; null = never starts. */
  ringStarts: (number | null)[];
  /** Sum over time of machine-hours, by sector, weighted by nothing. */
  downHours: Partial<Record<SectorId, number>>;
  blindHours: number;
  lockedHours: number;
  /** Hours in which only the service was missing, and the broken part of a restoration that a slot left over. */
  restoringHours?: number;
  spare?: number;
  /** Totals over time, for curves and animation. */
  trace: CurvePoint[];
}
