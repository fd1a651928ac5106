/**
 * How ladders hold one another up. Checks watch rings, so a rung of checks may be ordered only where the same rung of
 * rollout stands. Every other rung above its partner hangs in the air: it does what it does, and is paid for each quarter.
 */
import type { LadderId, MeterId } from '../ids.ts';

/** A ladder, and the one that it stands on. */
export interface Pair {
  ladder: LadderId;
  on: LadderId;
  /** So many rungs above its partner cost nothing. */
  free: number;
  /** What a rung in the air costs each quarter, and its cause. */
  meter: MeterId;
  cause: string;
}

/** Which rungs are a liability. Tuned. */
export const PAIRS: readonly Pair[] = [
  // A room that nobody proves is empty keeps no secret.
  { ladder: 'enclaves', on: 'attestation', free: 0, meter: 'security', cause: 'enclavesUnproven' },
  // Agents outside ring 0 are killed with borrowed drivers.
  { ladder: 'interface', on: 'hygiene', free: 1, meter: 'security', cause: 'interfaceUnguarded' },
  // Who can always go back lets more out that has to.
  { ladder: 'wayback', on: 'checks', free: 1, meter: 'continuity', cause: 'waybackUnchecked' },
  // Proof of what nobody keeps clean turns away the wrong people.
  { ladder: 'attestation', on: 'hygiene', free: 1, meter: 'ecosystem', cause: 'proofUnclean' },
];

/** Points that a rung in the air costs each quarter. Tuned. */
export const RUNG_IN_THE_AIR = 4;

/** The ladder of which the same rung must stand before a rung of this one may be ordered. */
export const NEEDED: Readonly<Partial<Record<LadderId, LadderId>>> = { checks: 'rollout' };

type Rungs = Readonly<Record<LadderId, { rung: number }>>;

/** What a pair costs each quarter while its ladder stands on this rung, in points of its meter: 0 or more. */
export function costInTheAir({ on, free }: Pair, rungs: Rungs, rung: number): number {
  return RUNG_IN_THE_AIR * Math.max(0, rung - rungs[on].rung - free);
}
