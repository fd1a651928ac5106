import type { Weights } from './actors.ts';
import type {
  ContentStop,
  DayBand,
  HabitId,
  KeyId,
  LadderId,
  MachineMark,
  MatterId,
  MeterId,
  RegionId,
  RegulatorId,
  SectorId,
  SwitchId,
  VendorId,
} from './ids.ts';
import type { Condition } from './words/conditions/index.ts';
import type { Cost } from './words/costs.ts';
import type { Effect } from './words/effects/index.ts';
import type { VendorRef } from './words/vendorRef.ts';

/** What a level may open in a later quarter than the first. */
export type Opening = LadderId | SwitchId | 'content' | 'teams' | 'bets';

/** A level as the rules read it: data only, already checked, with one length chosen. */
export interface Level {
  /** File name without ending, e.g. `01-first-ring`. */
  id: string;
  /** Raised when a change of the level's rules breaks old runs. */
  version: number;
  map: 'world' | 'city';
  /** Quarters of this run, 1 to 16. */
  quarters: number;
  /** Season of the first quarter, 0 = spring … 3 = winter (for the calendar only). */
  season: number;
  /** Machines in the fleet, 0 to 2,000,000,000. */
  fleet: number;
  /** Technicians per thousand machines whom the platform sends out whatever its way back; none where not named. */
  fieldStaff?: number;
  regions: RegionSpec[];
  sectors: SectorSpec[];
  vendors: VendorSpec[];
  regulators: RegulatorSpec[];
  mandates: MandateSpec[];
  /** Groups of attackers; where none is named, campaigns have no author who remembers. */
  adversaries?: AdversarySpec[];
  /** What differs from world to world and is seen from the first day on; as written where not named. */
  varies?: VariesSpec;
  ladders: {
    /** Ladders the player may climb from the first quarter on. */
    open: LadderId[];
    /** Start rungs; 0 where not named. */
    start: Partial<Record<LadderId, number>>;
    /** Highest rung allowed in this level; the ladder's own top where not named. */
    top?: Partial<Record<LadderId, number>>;
    /** Lead times in quarters in place of the ladder's own: a city is quicker than the world. */
    lead?: Partial<Record<LadderId, number>>;
  };
  switches: { open: SwitchId[]; on: SwitchId[] };
  /** Where the dial stands at the start, and whether it may be turned from the first quarter on. */
  content: { stop: ContentStop; open: boolean };
  /** Quarters in which what is open in this level opens at the earliest; from the first on where not named. */
  opensIn?: Partial<Record<Opening, number>>;
  budgets: { capacity: number; carry: number; standing: number };
  meters: Record<MeterId, number>;
  hazards: HazardSpec;
  /** Faults and attacks written by the author, beside those that luck brings. */
  script: ScriptedNight[];
  /** Quarters whose night wakes the chair once at most: for the fault that could reach most. */
  oneCall?: number[];
  /** The night before the first quarter, played under no policy at all. */
  coldOpen?: { fault: ScriptedFault };
  /** A scripted fault that was taken back before the chair came: only the repair is played, in days. */
  recovery?: RecoverySpec;
  matters: Matter[];
  /** How many letters a quarter brings: quiet and in a crisis. */
  inbox: { quiet: number; crisis: number };
  /** Calm changes information: narrower ranges, and two suspects instead of many. */
  calm: boolean;
  /** Every vendor always stays, whatever it weighs. No file says so: measured with it is what their answers are worth. */
  vendorsStay?: true;
}

export interface RegionSpec {
  id: RegionId;
  /** Hours from UTC, -12 to 14. */
  utcOffset: number;
  /** Share of the fleet, 0 to 1; shares sum to 1. */
  share: number;
  /** Centre on the map: degrees for a world, map units for a city. */
  lon: number;
  lat: number;
  radius: number;
}

export interface SectorSpec {
  id: SectorId;
  /** Share of the fleet, 0 to 1; shares sum to 1. */
  share: number;
  /** Harm of one machine down for one hour, relative to an office PC = 1. */
  harm: number;
  /** Share of machines too old for enclaves and memory integrity, 0 to 1. */
  oldHardware: number;
  /** Share of machines whose disk asks for a recovery key, 0 to 1. */
  encrypted: number;
  /** Technicians per thousand machines. */
  technicians: number;
  /** Share of machines that nobody reaches for days (laptops at home, kiosks), 0 to 1; the usual 17% where not named. */
  far?: number;
  roundTheClock: boolean;
}

/** What a sender's faults are known for, open from the first day: three in four bear each mark. */
export interface Profile {
  /** Sector whose machines they strike hardest. */
  where: SectorId;
  /** Band of the UTC day in which they leave. */
  when: DayBand;
  /** Key that they break. */
  what: KeyId;
  /** Kind of machine on which they show. */
  who: MachineMark;
}

export interface VendorSpec {
  id: VendorId;
  /** True for the platform's own security product. */
  own: boolean;
  /** Share of the fleet that runs this product, 0 to 1; shares sum to at most 1. */
  share: number;
  /** Relative weight in a sector; 1 where not named. */
  tilt?: Partial<Record<SectorId, number>>;
  /** Faulty updates a quarter, mean over the four habits and the seasons. */
  faults: number;
  /** Its habit where the level's story fixes it; then everybody knows it. Drawn where not named. */
  habit?: HabitId;
  /** What its faults are known for; nothing where not named. */
  profile?: Profile;
  /** 0 to 100: how far this vendor believes the platform. */
  trust: number;
  /** 0 to 100: how far its code is ready to run outside ring 0. */
  readiness: number;
  /** Keys that already lie outside ring 0. */
  out?: KeyId[];
  /** Region of its headquarters (where its updates start on the map). */
  home: { lon: number; lat: number };
}

export interface RegulatorSpec {
  id: RegulatorId;
  kind: 'competition' | 'resilience' | 'privacy';
  /** 0 to 100 at the start. */
  concern: number;
  /** What it weighs; mostly its own kind where not named. */
  weights?: Weights;
}

/** An invented group of attackers. */
export interface AdversarySpec {
  id: string;
  /** Relative taste for each kind of attack; 1 where not named, 0 = never. */
  taste: Partial<Record<AttackKind, number>>;
}

export interface VariesSpec {
  /** So many of the groups of attackers are at work. */
  groups: number;
  /** Vendors' trust and readiness lie up to so many points above or below what is written, mostly all the same way. */
  trust: number;
  readiness: number;
}

export interface MandateSpec {
  id: string;
  /** What must hold at half time; the rule itself where not named. */
  half?: Condition;
  /** What must hold at the end of the run. */
  rule: Condition;
}

/** A night that begins after the revert. */
export interface RecoverySpec {
  /** Label of the scripted fault. */
  fault: string;
  /** Minutes after release at which it was taken back. */
  takenBack: number;
  /** Minutes after that at which time pauses; rising. */
  stations: number[];
  /** Days that may be named in public as the day on which 95% work again; rising, counted from the revert. */
  estimates: number[];
}

export interface HazardSpec {
  /** Scale on every vendor's own fault rate; 0 = only scripted faults. */
  faults: number;
  /** How often vendors err in the first and in the last quarter, as times the usual; equal steps between. 1 where not named. */
  haste?: { first: number; last: number };
  /** Faulty updates a quarter of the platform's interface and of its attestation service, once they exist. */
  services: number;
  /** Attack campaigns a quarter before weak spots count. */
  attacks: number;
  /** How much busier attackers are in the last quarters of the run; as busy as before where not named. */
  late?: number;
}

export type Severity = 'minor' | 'serious' | 'major';

export interface ScriptedFault {
  vendor: VendorRef;
  key: KeyId;
  severity: Severity;
  /** Share of machines on which the fault shows, 0 to 1; 1 = all. */
  trigger: number;
  /** Deletes or blocks what the machine needs although nothing crashes. */
  wrongVerdict?: boolean;
  /** Machines still report as healthy: plain gates do not see it. */
  quiet?: boolean;
  /** Content (rules, patterns) or code. */
  content?: boolean;
  /** Minute of the UTC day at which the update leaves. */
  minute: number;
  /** A name under which later nights and texts may refer to it. */
  label?: string;
}

export interface ScriptedNight {
  quarter: number;
  fault?: ScriptedFault;
  attack?: { kind: AttackKind /** chance 0 to 1 that it comes */; chance: number };
}

/** What an adversary tries; each looks for another weak spot. */
export const ATTACKS = ['driver', 'bootkit', 'agentKiller', 'ownChannel', 'race', 'fraud'] as const;
export type AttackKind = (typeof ATTACKS)[number];

/** Something that lands on the desk: a letter with choices. */
export interface Matter {
  id: MatterId;
  from:
    | { kind: 'vendor'; vendor: VendorRef }
    | { kind: 'regulator'; regulator: RegulatorId }
    | { kind: 'engineers' | 'security' | 'press' | 'board' }
    | { kind: 'sector'; sector: SectorId };
  /** Only in these quarters; any where not named. */
  quarters?: number[];
  when?: Condition;
  /** Relative chance among the matters that fit; 0 = only when another matter calls it. Default 1. */
  weight?: number;
  /** Always dealt when it fits, before luck deals the rest. */
  always?: boolean;
  /** Ladders and switches that this letter opens when it arrives, and whether it opens the dial. */
  opens?: { ladders?: LadderId[]; switches?: SwitchId[]; content?: true };
  choices: Choice[];
}

export interface Choice {
  id: string;
  cost?: Partial<Cost>;
  /** Shown but closed unless this holds. */
  needs?: Condition;
  /** What it does, now or later; exactly what the slip shows. */
  effects: Effect[];
  /** Can it be taken back: any time, until something happens, never; a promise is checked later. */
  back: 'any' | 'until' | 'never' | 'promise';
  promise?: {
    /** Quarters until it is checked, 1 to 8. */
    due: number;
    holds: Condition;
    kept: Effect[];
    broken: Effect[];
  };
}
