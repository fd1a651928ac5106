/** How an update goes out: in which rings, when each starts, and whom it harms when it arrives. */

import { CONTENT_FIGURES } from '../content.ts';
import type { Place, SectorId } from '../ids.ts';
import {
  CANARY_PANEL,
  NEXT_RING,
  RARE_BELOW,
  STRIKES_HARDER,
  WRONG_VERDICT_STOPS,
} from './constants.ts';
import { type CheckFigures, NO_DEFENCE } from './policy.ts';
import type { CohortSpec, Fault, IncidentSpec, Symptom } from './types.ts';

/** What a fault looks like where the broken key lies. */
export function symptomOf(fault: Pick<Fault, 'wrongVerdict'>, place: Place): Symptom {
  switch (place) {
    case 'ring0':
      return 'stopped';
    case 'interface':
      return fault.wrongVerdict ? 'stopped' : 'blind';
    case 'enclave':
      return 'blind';
    case 'attestation':
      return 'locked';
  }
}

/** Rollout and checks apply to code; to content only once it is in their scope: the lesson of July 2024. */
export function inScope(spec: IncidentSpec): boolean {
  return !spec.fault.content || CONTENT_FIGURES[spec.policy.content].staged;
}

/** Shares of machines per ring, first ring first; they sum to 1. */
export function ringShares(spec: IncidentSpec): readonly number[] {
  return (inScope(spec) ? spec.policy : NO_DEFENCE).rollout.shares;
}

/** An express lane lets low-risk lists skip the bake, not the rings. */
function takesExpressLane({ fault, policy }: IncidentSpec): boolean {
  return (
    CONTENT_FIGURES[policy.content].lane &&
    fault.content &&
    fault.severity === 'minor' &&
    !fault.wrongVerdict
  );
}

/** Minute after release at which each ring starts if nobody stops it. */
export function ringStartsOf(spec: IncidentSpec): number[] {
  const wait = takesExpressLane(spec) ? NEXT_RING : spec.policy.rollout.wait;
  return ringShares(spec).map((_, ring) => ring * wait);
}

/**
 * Whole machines per cell and ring. What rounding takes from one cell the next gets back, so that every ring is
 * right to within one machine over the fleet, however small the cells.
 */
export function ringSizes(spec: IncidentSpec): number[][] {
  const shares = ringShares(spec);
  const owed = shares.map(() => 0);
  return spec.cohorts.map(({ machines }: CohortSpec) => {
    let left = machines;
    const sizes: number[] = [];
    for (let ring = 0; ring < shares.length - 1; ring++) {
      const want = (shares[ring] as number) * machines + (owed[ring] as number);
      const take = Math.min(left, Math.max(0, Math.round(want)));
      owed[ring] = want - take;
      left -= take;
      sizes.push(take);
    }
    // The last ring takes all that is left.
    sizes.push(left);
    return sizes;
  });
}

/** Does it show on rare machines only: a locale, a processor, a workload? */
export const isRare = ({ trigger }: Pick<Fault, 'trigger'>): boolean => trigger < RARE_BELOW;

/** Does this fault give the gate no sign to look for? */
export function isHiddenFrom(
  { sees, seesRare }: Pick<CheckFigures, 'sees' | 'seesRare'>,
  fault: Pick<Fault, 'quiet' | 'deep' | 'trigger'>,
): boolean {
  const { quiet = false, deep = false } = fault;
  if (isRare(fault) && !seesRare) return true;
  switch (sees) {
    case 'nothing':
      return true;
    case 'silence':
      return quiet || deep;
    case 'work':
      return deep;
  }
}

/** True where a gate can see this fault: it needs a ring that comes before another, and a sign to look for. */
export function gateWatches(spec: IncidentSpec): boolean {
  return !isHiddenFrom(spec.policy.checks, spec.fault) && ringShares(spec).length > 1;
}

/** A wrong verdict that takes files from all whom it concerns, but stops only some of them. */
function isUnsure({ fault, place, symptom, facts }: IncidentSpec): boolean {
  return place === 'interface' && fault.wrongVerdict && symptom === 'stopped' && !facts?.vital;
}

/**
 * From the chances of harm to those of losing files and working on, for a machine that was reached and not harmed;
 * null where nobody counts these.
 */
export function quarantineChance(
  spec: IncidentSpec,
): (harm: [number, number]) => [number, number] | null {
  if (!spec.facts?.quarantine || !isUnsure(spec)) return () => null;
  const works = (harm: number) => {
    const loses = Math.min(1, harm / WRONG_VERDICT_STOPS);
    return harm < 1 ? (loses - harm) / (1 - harm) : 0;
  };
  return ([first, later]) => [works(first), works(later)];
}

/**
 * How hard a fault strikes in a sector, as times its mean: in its own so much harder than elsewhere, as far as machines
 * can be harmed at all. The mean over all machines that it meets stays 1.
 */
function strikesOf({ fault, cohorts }: IncidentSpec): (sector: SectorId) => number {
  const { where, hitShare } = fault;
  if (where === undefined) return () => 1;
  let own = 0;
  let all = 0;
  for (const { sector, machines } of cohorts) {
    all += machines;
    if (sector === where) own += machines;
  }
  const part = all > 0 ? own / all : 0;
  if (part === 0 || part === 1) return () => 1;
  const there = Math.min(STRIKES_HARDER / (1 + (STRIKES_HARDER - 1) * part), 1 / hitShare);
  const elsewhere = (1 - part * there) / (1 - part);
  return (sector) => (sector === where ? there : elsewhere);
}

/**
 * Chance that a reached machine is harmed, by cell: [in ring 1, in any other ring]. `sizes` as from ringSizes.
 */
export function harmChances(spec: IncidentSpec, sizes: readonly number[][]): [number, number][] {
  const { fault, place } = spec;
  const canary = sizes.reduce((sum, rings) => sum + (rings[0] ?? 0), 0);
  // On which it shows at all, and which of these run a version that it concerns.
  const concerned = fault.trigger * (spec.facts?.versions ?? 1);
  const { diversity } = spec.policy.checks;
  const diverse = gateWatches(spec) && concerned > 0;
  const panel = canary > 0 ? Math.min(1, CANARY_PANEL / canary) : 0;
  const more = diverse ? 1 + panel * (Math.min(diversity, 1 / concerned) - 1) : 1;
  const old = new Map(spec.sectors.map((sector) => [sector.id, sector.oldHardware]));
  const byPlace = isUnsure(spec) ? WRONG_VERDICT_STOPS : 1;
  const strikes = strikesOf(spec);
  return spec.cohorts.map(({ sector }) => {
    // On old hardware the key never came into an enclave, so its fault meets nothing there.
    const carries = place === 'enclave' ? 1 - (old.get(sector) ?? 0) : 1;
    const chance = fault.hitShare * concerned * byPlace * carries * strikes(sector);
    return [Math.min(1, chance * more), chance];
  });
}
