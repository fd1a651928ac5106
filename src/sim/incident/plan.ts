/** What follows from the spec alone: made once a call, shared by all steps, never part of the state. */
import { exp } from '../chance/index.ts';
import { localStart, onMinutes } from './clock.ts';
import {
  CHECK_IN,
  FAR,
  HANDS_MINUTES,
  KEY_MINUTES,
  STAFF_LEAST,
  STAFF_MEAN_OVER_MEDIAN,
} from './constants.ts';
import type { MachineKind } from './known.ts';
import { harmChances, quarantineChance, ringSizes, ringStartsOf } from './rollout.ts';
import type { IncidentSpec } from './types.ts';

/** Cells with the same clock and the same habits share their hazards. */
export interface Group {
  /** Local minute at release. */
  local: number;
  roundTheClock: boolean;
  /** Share switched on whatever the hour; null = by the clock. */
  alwaysOn: number | null;
  /** Mean minutes between check-ins while on: for what is sent out, and for what is taken back. */
  checkIn: number;
  hears: number;
}

export type SectorFacts = IncidentSpec['sectors'][number];

export interface CellPlan {
  /** Index into the plan's groups. */
  group: number;
  /** Index into the spec's regions. */
  region: number;
  /** Local minute at release. */
  local: number;
  sector: SectorFacts;
  /** Index into the spec's sectors. */
  sectorIndex: number;
  kind: MachineKind | null;
  machines: number;
  /** Technicians of its own, before luck and pace. */
  staff: number;
  /** Technician minutes for one machine, walking left out. */
  minutes: number;
  /** Share that nobody reaches soon. */
  far: number;
  /** Mean minutes from a machine that works to its service that does; null = at once. */
  service: number | null;
  /** Whole machines per ring. */
  sizes: number[];
  /** Chance that a reached machine is harmed: in ring 1, and in any other. */
  harm: [number, number];
  /** The same for losing files to a wrong verdict and working on, of those not harmed; null = not counted. */
  quarantine: [number, number] | null;
}

export interface Plan {
  spec: IncidentSpec;
  groups: Group[];
  cells: CellPlan[];
  /** Start of each ring if nobody stops it. */
  ringStarts: number[];
}

/** Technicians a machine, on average over firms. */
function staffOf({ technicians }: SectorFacts): number {
  return Math.max(STAFF_LEAST, technicians * STAFF_MEAN_OVER_MEDIAN) / 1000;
}

function minutesEach(
  sector: SectorFacts,
  kind: MachineKind | null,
  policy: IncidentSpec['policy'],
): number {
  return (kind?.hands ?? HANDS_MINUTES) + (policy.keyEscrow ? 0 : KEY_MINUTES * sector.encrypted);
}

/** RangeError where a cohort names a region or sector that the spec does not hold, or machines are not whole. */
export function planOf(spec: IncidentSpec): Plan {
  const regions = new Map(spec.regions.map((region, index) => [region.id, { region, index }]));
  const sectors = new Map(spec.sectors.map((sector, index) => [sector.id, { sector, index }]));
  const sizes = ringSizes(spec);
  const harm = harmChances(spec, sizes);
  const kinds = new Map(spec.kinds?.map((kind) => [kind.id, kind]));
  const checkIn = spec.facts?.checkIn ?? CHECK_IN;
  const hears = spec.facts?.hears ?? checkIn;
  const quarantine = quarantineChance(spec);
  const groups: Group[] = [];
  const known = new Map<string, number>();
  const cells = spec.cohorts.map((cohort, i): CellPlan => {
    const found = regions.get(cohort.region);
    const served = sectors.get(cohort.sector);
    if (!found) throw new RangeError(`no region "${cohort.region}" in this incident`);
    if (!served) throw new RangeError(`no sector "${cohort.sector}" in this incident`);
    const { sector } = served;
    if (!(cohort.machines >= 0) || Math.floor(cohort.machines) !== cohort.machines) {
      throw new RangeError(`machines are whole numbers from 0, not ${cohort.machines}`);
    }
    const local = localStart(spec.fault.minute, found.region.utcOffset);
    const kind = cohort.kind === undefined ? null : kinds.get(cohort.kind);
    if (kind === undefined) throw new RangeError(`no kind "${cohort.kind}" in this incident`);
    const alwaysOn = kind?.alwaysOn ?? null;
    const key = `${local} ${alwaysOn ?? sector.roundTheClock}`;
    let group = known.get(key);
    if (group === undefined) {
      group = groups.length;
      known.set(key, group);
      const { roundTheClock } = sector;
      groups.push({ local, roundTheClock, alwaysOn, checkIn, hears });
    }
    return {
      group,
      region: found.index,
      local,
      sector,
      sectorIndex: served.index,
      kind,
      machines: cohort.machines,
      staff: staffOf(sector) * cohort.machines,
      minutes: minutesEach(sector, kind, spec.policy),
      far: kind?.far ?? sector.far ?? FAR.share,
      service: kind?.service || (spec.facts?.herd ? 0 : null),
      sizes: sizes[i] as number[],
      harm: harm[i] as [number, number],
      quarantine: quarantine(harm[i] as [number, number]),
    };
  });
  return { spec, groups, cells, ringStarts: ringStartsOf(spec) };
}

/** Minutes for which an average machine of the group is on within [from, to], minutes after release. */
export function minutesOn(group: Group, from: number, to: number, onFactor: number): number {
  if (to <= from) return 0;
  const { local, roundTheClock, alwaysOn } = group;
  if (alwaysOn !== null) return alwaysOn * (to - from);
  return onMinutes(local + from, local + to, roundTheClock, onFactor);
}

/** Check-ins that an average machine of the group makes within [from, to], minutes after release. */
export function checkIns(group: Group, from: number, to: number, onFactor: number): number {
  return minutesOn(group, from, to, onFactor) / group.checkIn;
}

/** As checkIns, for news of the revert. */
export function newsOfRevert(group: Group, from: number, to: number, onFactor: number): number {
  return minutesOn(group, from, to, onFactor) / group.hears;
}

/** Chance of at least one event where `expected` come on average. */
export function chanceOf(expected: number): number {
  return expected > 0 ? 1 - exp(-expected) : 0;
}
