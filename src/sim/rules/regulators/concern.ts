import type { RegulatorId } from '../../ids.ts';
import { rungOf } from '../../ladders/index.ts';
import type { NightLine } from '../../night.ts';
import { PRACTICE_FIGURES } from '../../practices.ts';
import type { Cause, RegulatorState } from '../../state.ts';
import type { Turn } from '../turn.ts';

/** What a cause of concern speaks to. */
export type Topic = RegulatorState['kind'];

/**
 * The weight at which a cause counts in full: that of an authority for what it was founded for (the default weights).
 * A heavier weight counts for more, a lighter one for less. Tuned.
 */
export const FULL_WEIGHT = 0.7;

/** Concern that fades by itself in a quarter. Tuned. */
const FADES = 2;

/** Share of its points that a cause of concern counts in a calm run. Tuned. */
export const CALM_COUNTS = 0.5;

/** So many points on a topic, as this authority counts them: whole. */
export const weighed = (r: RegulatorState, topic: Topic, points: number): number =>
  Math.round((points * r.weights[topic]) / FULL_WEIGHT);

/**
 * Adds whole points to an authority's concern, with the cause it will name. What would leave 0 to 100 is a listed
 * cause of its own, so that start and causes always add up. Unknown ids do nothing (a level may have fewer).
 */
export function raiseConcern(turn: Turn, id: RegulatorId, by: number, cause: Cause): void {
  const r = turn.s.regulators.find((x) => x.id === id);
  const points = Math.round(turn.s.level.calm && by > 0 ? by * CALM_COUNTS : by);
  if (!r || points === 0) return;
  write(turn, r, points, cause);
  if (r.concern > 100) write(turn, r, 100 - r.concern, { key: 'clampHigh' });
  if (r.concern < 0) write(turn, r, -r.concern, { key: 'clampLow' });
}

function write(turn: Turn, r: RegulatorState, by: number, cause: Cause): void {
  r.concern += by;
  r.causes.push({ quarter: turn.s.quarter, by, cause });
}

/** Every authority counts a cause on one topic by its own weights. */
export function heed(turn: Turn, topic: Topic, points: number, cause: Cause): void {
  for (const r of turn.s.regulators) raiseConcern(turn, r.id, weighed(r, topic, points), cause);
}

/** Calms an authority by at most so much: calm below 0 is no cause. */
export function calm(turn: Turn, r: RegulatorState, by: number, cause: Cause): void {
  raiseConcern(turn, r.id, -Math.min(by, Math.floor(r.concern)), cause);
}

/** What each authority makes of the policy in force, once a quarter. Concern fades slowly. All figures tuned. */
export function weighPolicy(turn: Turn): void {
  const { s } = turn;
  for (const r of s.regulators) calm(turn, r, FADES, { key: 'concernFades' });
  if (!s.switches.parity.on)
    heed(turn, 'competition', rungOf(s, 'door').ownExempt.concern, { key: 'ownExempt' });
  heed(turn, 'competition', rungOf(s, 'door').keeper, { key: 'doorKept' });
  const own = s.vendors.find((v) => v.own);
  if (own && own.share > 0.3) heed(turn, 'competition', 6, { key: 'ownGrows' });
  const gone = s.vendors.filter((v) => !v.present).length;
  if (gone > 0) heed(turn, 'competition', 3 * gone, { key: 'vendorsGone' });
  if (!s.switches.pseudonyms.on)
    heed(turn, 'privacy', rungOf(s, 'attestation').concern, { key: 'attestationPrivacy' });
  heed(turn, 'privacy', rungOf(s, 'attestation').gates, { key: 'attestationGates' });
  if (s.practices.keyEscrow)
    heed(turn, 'privacy', PRACTICE_FIGURES.keyEscrow.concern, { key: 'keysHeld' });
}

/** What a night adds to concern: outages and breaches speak to resilience. Tuned. */
export function regulatorsHear(turn: Turn, line: NightLine, points: number): void {
  if (line.kind === 'incident' && points > 2)
    heed(turn, 'resilience', Math.round(4 + points * 1.2), {
      key: 'outage',
      params: { fault: line.faultId ?? '' },
    });
  if (line.kind !== 'breach') return;
  heed(turn, 'resilience', 10, { key: 'breachSeen' });
  heed(turn, 'privacy', 10, { key: 'breachSeen' });
}
