/** How bad a finished incident was: its harm in days of the whole fleet, the class of that, and what both cost. */
import type { IncidentOutcome } from '../incident/types.ts';
import { HARM_CLASSES, type HarmClass } from '../night.ts';
import type { GameState } from '../state.ts';

/**
 * What a class of harm begins at, in days of the whole fleet weighed by sector, and what it costs in Continuity. Near-
 * equal steps for each factor of about six: a defence that takes a night down one class is worth as much as the next
 * one, whichever came first. Under a root the first defence took all. Tuned.
 */
export const HARM_RULES: Readonly<Record<HarmClass, { from: number; continuity: number }>> = {
  scratch: { from: 0.0005, continuity: 3 },
  wound: { from: 0.003, continuity: 8 },
  disaster: { from: 0.02, continuity: 16 },
  catastrophe: { from: 0.1, continuity: 26 },
};
/** Security points per square root of fleet-days without protection, and their cap. Tuned. */
const SECURITY_SCALE = 20;
const SECURITY_CAP = 14;
/** A machine that runs but lets nobody in harms this much of one that stands still. Tuned. */
const LOCKED_WEIGHT = 0.4;

/** Share of the fleet's harm-weighted days that a night cost, 0 to about 10. */
export function harmOf(outcome: IncidentOutcome, s: GameState): number {
  let lost = 0;
  let all = 0;
  for (const sector of s.level.sectors) {
    all += s.level.fleet * sector.share * sector.harm * 24;
    lost += (outcome.downHours[sector.id] ?? 0) * sector.harm;
  }
  if (all <= 0) return 0;
  const meanHarm = all / (s.level.fleet * 24);
  return (lost + outcome.lockedHours * LOCKED_WEIGHT * meanHarm) / all;
}

/** The class of so much harm; null below a scratch. */
export function classOf(harm: number): HarmClass | null {
  return HARM_CLASSES.filter((id) => harm >= HARM_RULES[id].from).at(-1) ?? null;
}

/** Was a night of this class a major one? */
export const isMajorHarm = (harm: HarmClass | null): boolean =>
  harm === 'disaster' || harm === 'catastrophe';

/** Continuity points, by class, and Security points, by a root, that an outcome costs; whole, at least 0. */
export function pointsOf(
  outcome: IncidentOutcome,
  s: GameState,
): { harm: HarmClass | null; continuity: number; security: number } {
  const harm = classOf(harmOf(outcome, s));
  const days = s.level.fleet > 0 ? outcome.blindHours / (s.level.fleet * 24) : 0;
  return {
    harm,
    continuity: harm === null ? 0 : HARM_RULES[harm].continuity,
    security: Math.min(SECURITY_CAP, Math.round(SECURITY_SCALE * Math.sqrt(days))),
  };
}

/** Security points up to which a night without even a scratch, halted or small, is a near miss; share that is small. Tuned. */
const NEAR_POINTS = 2;
const NEAR_SHARE = 0.002;

/** A near miss: not even a scratch, and stopped by the gate or small by itself. It costs nothing. */
export function isNearMiss(
  outcome: IncidentOutcome,
  { harm, security }: { harm: HarmClass | null; security: number },
  fleet: number,
): boolean {
  if (harm !== null) return false;
  const small = outcome.haltedByGate || outcome.hits < NEAR_SHARE * fleet;
  return security === 0 || (small && security <= NEAR_POINTS);
}
