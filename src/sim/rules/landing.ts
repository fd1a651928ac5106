/** Where a fault lands: on whose machines its code runs tonight, and in which place. */

import type { Place, SectorId, SuspectId } from '../ids.ts';
import { symptomOf } from '../incident/index.ts';
import type { CohortSpec, Fault, IncidentSpec, NightPolicy } from '../incident/types.ts';
import { rungOf } from '../ladders/index.ts';
import type { GameState, VendorState } from '../state.ts';
import { specOf } from './knowledge.ts';
import { nightPolicy } from './nightPolicy.ts';
import { placeOf } from './vendors/keys.ts';

/** Share of a sector that a vendor would hold by its own customers alone; not cut at 1. */
function ownPart(s: GameState, v: VendorState, sector: SectorId): number {
  const tilt = specOf(s, v).tilt ?? {};
  let mean = 0;
  for (const x of s.level.sectors)
    if (!v.leftSectors.includes(x.id)) mean += x.share * (tilt[x.id] ?? 1);
  return mean > 0 ? (v.share * (tilt[sector] ?? 1)) / mean : 0;
}

/** Share of a sector's machines that run a vendor's product, 0 to 1. Who left it is replaced by those who stay there. */
export function shareInSector(s: GameState, v: VendorState, sector: SectorId): number {
  if (v.leftSectors.includes(sector)) return 0;
  let own = ownPart(s, v, sector);
  if (s.vendors.some((o) => o.present && o.leftSectors.includes(sector))) {
    let all = 0;
    let staying = 0;
    for (const o of s.vendors) {
      const part = o.present ? ownPart(s, o, sector) : 0;
      all += part;
      if (!o.leftSectors.includes(sector)) staying += part;
    }
    if (staying > 0) own *= all / staying;
  }
  return Math.min(1, own);
}

const everybodyProves = (s: GameState): boolean => rungOf(s, 'attestation').everybody;

/** Vendors whose machines run the code of a suspect: itself, or all that stand on a shared service. */
function carriers(s: GameState, suspect: SuspectId, target: SuspectId | null): VendorState[] {
  const present = s.vendors.filter((v) => v.present);
  if (suspect === 'interfaceService')
    return present.filter((v) => v.keys.see.out || v.keys.stop.out);
  if (suspect === 'attestationService') return present.filter((v) => v.keys.boot.out);
  return present.filter((v) => v.id === (suspect === 'attack' ? target : suspect));
}

/** Machines by region and sector that run a suspect's code; whole numbers. `target` = the vendor an attack rides on. */
export function cohortsOf(
  s: GameState,
  suspect: SuspectId,
  target: SuspectId | null = null,
): CohortSpec[] {
  const who = carriers(s, suspect, target);
  const out: CohortSpec[] = [];
  for (const sector of s.level.sectors) {
    let share = 0;
    for (const v of who) share += shareInSector(s, v, sector.id);
    const everyone =
      suspect === 'attestationService' && everybodyProves(s) ? 1 : Math.min(1, share);
    for (const region of s.level.regions) {
      const machines = Math.round(s.level.fleet * region.share * sector.share * everyone);
      if (machines > 0) out.push({ region: region.id, sector: sector.id, machines });
    }
  }
  return out;
}

/** Where a suspect's code with this key runs tonight. */
export function placeFor(
  s: GameState,
  suspect: SuspectId,
  fault: Pick<Fault, 'key' | 'severity'>,
): Place {
  if (suspect === 'interfaceService') return 'interface';
  if (suspect === 'attestationService') return 'attestation';
  const v = s.vendors.find((x) => x.id === suspect);
  return v ? placeOf(v, fault.key) : 'ring0';
}

/**
 * Trust buys minutes: a vendor that believes the platform looks for its fault sooner, one that does not wants proof
 * first. A factor on the time after which it takes its own update back, 0.5 to 1.5 (tuned); 1 for everybody else.
 */
export function patienceOf(s: GameState, suspect: SuspectId): number {
  const v = s.vendors.find((x) => x.id === suspect);
  return v ? 1 + (50 - v.trust) / 100 : 1;
}

/** Everything the engine needs to play one fault under the present policy. */
export function specFor(
  s: GameState,
  fault: Fault,
  options: {
    place?: Place;
    target?: SuspectId;
    policy?: NightPolicy;
    cohorts?: CohortSpec[];
  } = {},
): IncidentSpec {
  const place = options.place ?? placeFor(s, fault.culprit, fault);
  return {
    fault,
    place,
    symptom: symptomOf(fault, place),
    policy: options.policy ?? nightPolicy(s),
    cohorts: options.cohorts ?? cohortsOf(s, fault.culprit, options.target ?? null),
    regions: s.level.regions.map(({ id, utcOffset }) => ({ id, utcOffset })),
    sectors: s.level.sectors.map(
      ({ id, harm, encrypted, technicians, roundTheClock, oldHardware, far }) => ({
        id,
        harm,
        encrypted,
        technicians,
        roundTheClock,
        oldHardware,
        ...(far === undefined ? {} : { far }),
      }),
    ),
    fleet: s.level.fleet,
    patience: patienceOf(s, fault.culprit),
  };
}
