/**
 * A forecast's view of an incident: cohorts whose machines meet the same hazards, or nearly so, become one, and time
 * goes in large steps. Fewer draws, the same law; how far it is off is tested (tests/sim/incident/merge.test.ts).
 */

import type { RegionId, SectorId } from '../ids.ts';
import { HOUR } from './constants.ts';
import type { CohortSpec, IncidentOutcome, IncidentSpec } from './types.ts';

type Region = IncidentSpec['regions'][number];
type Sector = IncidentSpec['sectors'][number];

/** At most so many cohorts are left: whoever has more is merged over larger differences. */
const MOST_COHORTS = 100;

/** How far two may differ and still be merged. */
interface Tolerance {
  /** Hours between two regions' clocks. */
  hours: number;
  /** Technicians a machine, harm and the like: larger over smaller. */
  ratio: number;
  /** Shares, as a difference. */
  share: number;
}
const TOLERANCES: readonly Tolerance[] = [
  { hours: 2, ratio: 1.15, share: 0.05 },
  { hours: 3, ratio: 1.3, share: 0.1 },
  { hours: 4, ratio: 2, share: 0.25 },
  { hours: 24, ratio: Infinity, share: 1 },
];

/** Several of one kind that stand as one; the first lends its name. */
interface Class<T> {
  members: T[];
  one: T;
}

/** Puts each into the first class that it is near to; first come, first served. */
function classesOf<T>(list: readonly T[], near: (a: T, b: T) => boolean): T[][] {
  const classes: T[][] = [];
  for (const item of list) {
    const found = classes.find((members) => members.every((member) => near(member, item)));
    if (found) found.push(item);
    else classes.push([item]);
  }
  return classes;
}

/** Mean over members by their machines; the plain mean where they have none. */
function meanBy<T>(
  members: readonly T[],
  machines: (member: T) => number,
  value: (member: T) => number,
): number {
  let sum = 0;
  let weight = 0;
  for (const member of members) {
    sum += machines(member) * value(member);
    weight += machines(member);
  }
  return weight > 0 ? sum / weight : value(members[0] as T);
}

const within = (a: number, b: number, ratio: number) =>
  a === b || Math.max(a, b) <= ratio * Math.min(a, b);

function regionClasses(
  { regions, policy, cohorts }: IncidentSpec,
  { hours }: Tolerance,
): Class<Region>[] {
  const watched = (region: Region) => policy.watchedRegions.includes(region.id);
  const machines = machinesBy(cohorts, ({ region }) => region);
  const near = (a: Region, b: Region) =>
    Math.abs(a.utcOffset - b.utcOffset) <= hours && watched(a) === watched(b);
  const sorted = [...regions].sort((a, b) => a.utcOffset - b.utcOffset);
  return classesOf(sorted, near).map((members) => {
    const utcOffset = meanBy(members, machines, (region) => region.utcOffset);
    // Whole minutes, so that clocks stay on the minute.
    const rounded = Math.round(utcOffset * HOUR) / HOUR;
    return { members, one: { id: (members[0] as Region).id, utcOffset: rounded } };
  });
}

function sectorClasses(spec: IncidentSpec, { ratio, share }: Tolerance): Class<Sector>[] {
  const { sectors, policy, cohorts, place } = spec;
  const machines = machinesBy(cohorts, ({ sector }) => sector);
  // Field teams go by harm: only then must it be alike.
  const ordered = policy.wayback.fieldStaff > 0;
  const { where } = spec.fault;
  const near = (a: Sector, b: Sector) =>
    (a.id === where) === (b.id === where) &&
    a.roundTheClock === b.roundTheClock &&
    within(a.technicians, b.technicians, ratio) &&
    (!ordered || within(a.harm, b.harm, ratio)) &&
    (policy.keyEscrow || Math.abs(a.encrypted - b.encrypted) <= share) &&
    (place !== 'enclave' || Math.abs(a.oldHardware - b.oldHardware) <= share) &&
    Math.abs((a.far ?? -1) - (b.far ?? -1)) <= share;
  return classesOf(sectors, near).map((members) => {
    const mean = (value: (sector: Sector) => number) => meanBy(members, machines, value);
    const first = members[0] as Sector;
    return {
      members,
      one: {
        ...first,
        harm: mean(({ harm }) => harm),
        encrypted: mean(({ encrypted }) => encrypted),
        technicians: mean(({ technicians }) => technicians),
        oldHardware: mean(({ oldHardware }) => oldHardware),
        ...(first.far === undefined ? {} : { far: mean(({ far }) => far ?? 0) }),
      },
    };
  });
}

/** Machines by an id of their cohorts. */
function machinesBy<Id extends string>(
  cohorts: readonly CohortSpec[],
  idOf: (cohort: CohortSpec) => Id,
): (one: { id: Id }) => number {
  const sums = new Map<Id, number>();
  for (const cohort of cohorts) {
    sums.set(idOf(cohort), (sums.get(idOf(cohort)) ?? 0) + cohort.machines);
  }
  return ({ id }) => sums.get(id) ?? 0;
}

/** Which class stands for an id. */
function nameOf<Id extends string>(classes: readonly Class<{ id: Id }>[]): Map<Id, Id> {
  return new Map(classes.flatMap(({ members, one }) => members.map(({ id }) => [id, one.id])));
}

function mergeWithin(spec: IncidentSpec, tolerance: Tolerance) {
  const regions = regionClasses(spec, tolerance);
  const sectors = sectorClasses(spec, tolerance);
  const regionName = nameOf<RegionId>(regions);
  const sectorName = nameOf<SectorId>(sectors);
  const merged = new Map<string, CohortSpec>();
  for (const cohort of spec.cohorts) {
    const region = regionName.get(cohort.region) ?? cohort.region;
    const sector = sectorName.get(cohort.sector) ?? cohort.sector;
    const key = `${region} ${sector} ${cohort.kind ?? ''}`;
    const known = merged.get(key);
    if (known) known.machines += cohort.machines;
    else merged.set(key, { ...cohort, region, sector });
  }
  return { cohorts: [...merged.values()], regions, sectors };
}

/** A lean incident, and how to read its outcome. */
export interface Lean {
  spec: IncidentSpec;
  /** The outcome by the sectors of the whole incident: hours are shared by machines. */
  restore(outcome: IncidentOutcome): IncidentOutcome;
}

/**
 * The incident as forecasts run it: at most 100 cohorts where regions, sectors and kinds allow, in large steps. Acts
 * on it name its own regions and sectors. Pure; cheap next to one run.
 */
export function lean(spec: IncidentSpec): Lean {
  let merged = mergeWithin(spec, TOLERANCES[0] as Tolerance);
  for (const tolerance of TOLERANCES.slice(1)) {
    if (merged.cohorts.length <= MOST_COHORTS) break;
    merged = mergeWithin(spec, tolerance);
  }
  const { cohorts, regions, sectors } = merged;
  const machines = machinesBy(spec.cohorts, ({ sector }) => sector);
  const restore = (outcome: IncidentOutcome): IncidentOutcome => {
    const downHours: IncidentOutcome['downHours'] = {};
    for (const { members, one } of sectors) {
      const hours = outcome.downHours[one.id];
      if (hours === undefined) continue;
      const all = members.reduce((sum, member) => sum + machines(member), 0);
      for (const member of members) {
        const part = machines(member);
        if (part > 0) downHours[member.id] = (hours * part) / all;
      }
    }
    return { ...outcome, downHours };
  };
  return {
    spec: {
      ...spec,
      cohorts,
      regions: regions.map(({ one }) => one),
      sectors: sectors.map(({ one }) => one),
      grain: 'coarse',
    },
    restore,
  };
}
