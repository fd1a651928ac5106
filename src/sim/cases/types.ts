/**
 * A real incident, retold for the engine: what was known beforehand, what is asked of the simulation, and what was
 * published afterwards. Nothing of `published` is ever read while a case is played.
 */
import type { Place, RegionId, SectorId } from '../ids.ts';

/** A number, or a range where nobody knows better; a range is drawn once a run, evenly on a logarithmic scale. */
export type Amount = number | { low: number; high: number };

export interface CaseFile {
  $schema?: string;
  /** The file's name without ending. */
  id: string;
  title: string;
  /** One or two sentences for people. */
  about: string;
  known: CaseKnown;
  measures: CaseMeasure[];
  published: CasePublished[];
}

/** Known on the morning before, or decided by how the product was built. */
export interface CaseKnown {
  /** Machines that could fetch the update; of a network, its servers. */
  fleet: Amount;
  /** Content and configuration pass the rings by, code does not. */
  path: 'content' | 'code' | 'config';
  place: Place;
  /** A good file is taken for a bad one. */
  wrongVerdict?: boolean;
  /** The file so taken is one without which no machine works. */
  vital?: boolean;
  /** Share of the machines that fetch it on which the fault shows: version, system, language, mode. */
  shows: Amount;
  /** Of the machines, the share that runs a version which the fault concerns; 1 where not named. */
  versions?: Amount;
  /** Share of a firm's machines that carry the product; 1 where not named. */
  coverage?: Amount;
  /** UTC: `2024-07-19T04:09Z`. */
  released: string;
  /** Minutes from release until it was taken back. */
  window: Amount;
  /** Mean minutes between two check-ins of a machine that is on; the engine's own where not named. */
  checkIn?: Amount;
  /** The same for hearing of the revert, where that goes another way. */
  hears?: Amount;
  /** Share of those harmed whose own way to updates the fault breaks: no revert reaches them. None where not named. */
  cutOff?: Amount;
  /** Mean minutes from a machine that works again to its service that does, by kind; at once where not named. */
  service?: Partial<Record<MachineKindId, Amount>>;
  /** Share of the fleet whose services the one they all restart against bears an hour; no limit where not named. */
  restores?: Amount;
  /** Who notices: people who call (where not named), the pusher's own graphs, or people who take it for everyday trouble. */
  noticed?: 'calls' | 'graphs' | 'late';
  heal: {
    /** One machine after the other by hand; at the next check-in after the revert; by building up a shared state anew. */
    by: 'hands' | 'checkIn' | 'reload';
    /** Machines still run and answer, so scripts reach many of them. */
    remote?: boolean;
    /** Taken back by a kill switch, which goes another way than updates. */
    killSwitch?: boolean;
    /** The product had a way back out of a crash loop. */
    fallback?: boolean;
  };
  /** Remote recovery's own habits, where there is any and they were known. */
  remote?: CaseRemote;
  /** Share of machines whose disks need a recovery key; half where not named. */
  encrypted?: Amount;
  /** Share of servers: always on, near at hand; none where not named. */
  servers?: Amount;
  /** Staging that was in force for this path, as steps of `STAGING`; none where not named. */
  staging?: { rings: number; bake: number; gate: number };
  /** Where these numbers come from. */
  basis?: string;
  /** Shares sum to 1; hours from UTC on that day. */
  regions: { id: RegionId; utcOffset: number; share: number }[];
  /** Shares sum to 1; an ordinary mix of businesses where not named. */
  sectors?: Partial<Record<SectorId, number>>;
}

/** Remote recovery, where its habits were known. */
export interface CaseRemote {
  /** Share of waiting machines that it can get through to. */
  reach: Amount;
  /** Minutes between two tries of one machine; chance that a try works. */
  retry: Amount;
  works: Amount;
  /** Minutes after the revert at which it gives up; never where not named. */
  giveUp?: Amount;
}

/** What a person could change about a case. */
export interface CaseChange {
  place?: Place;
  /** Steps of `STAGING`: 0 to 3, 0 to 3, 0 to 3, 0 to 2. */
  rings?: number;
  bake?: number;
  gate?: number;
  hands?: number;
  fallback?: boolean;
  remote?: boolean;
}

export type CaseQuantity =
  | 'hits'
  | 'hitShare'
  | 'down'
  | 'downShare'
  | 'downOfHit'
  | 'noticed'
  | 'healed'
  | 'firmDays'
  | 'slowFirms'
  | 'handsHours';

export type CaseUnit = 'machines' | 'share' | 'minutes' | 'hours' | 'days';

/** One thing asked of the simulation. */
export interface CaseMeasure {
  id: string;
  of: CaseQuantity;
  unit: CaseUnit;
  /** For hits and down: minute after release; the end where not named. */
  at?: number;
  /** For healed: the share of those hit that must work again, 0 to 1. */
  share?: number;
  /** For slowFirms: repair took at least so many days. */
  days?: number;
  /** What must work again: the machine, or its service as well (where not named). */
  until?: 'machine' | 'service';
  /** Only these machines or firms. */
  among?: { region?: RegionId; sector?: SectorId; kind?: MachineKindId };
  /** Of all machines of the firms, not only those that carry the product. */
  ofFirms?: boolean;
  /** Asked of the case as it would have gone under this change. */
  change?: CaseChange;
}

export type MachineKindId = 'pc' | 'server';

/** A figure as published: one value, or a range. */
export interface CasePublished {
  /** Id of a measure. */
  measure: string;
  value?: number;
  low?: number;
  high?: number;
  source: { title: string; site: string };
  /** How the figure is to be read, where that is not plain. */
  note?: string;
  /** What explains the difference, where it is large. */
  miss?: string;
}
