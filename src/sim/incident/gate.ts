/**
 * The health gate: it watches every ring but the last, and wakes people or halts by itself. It sees failures only as
 * silence. Not just ring 1: a ring after it would otherwise be let through unseen, and more rings could do harm.
 */
import { ALERT_AFTER, ALERT_FAILURES, HALT_FAILURES, HALT_FAILURES_AT_END } from './constants.ts';
import { closeRings, stopTime, takeBack } from './response.ts';
import { gateWatches } from './rollout.ts';
import type { Incident, IncidentSpec } from './types.ts';

/** Failures in watched rings that had happened by a minute, as far as grid points tell. */
function failuresBy(incident: Incident, minute: number): number {
  const { canary } = incident;
  for (let i = canary.length - 1; i >= 0; i--) {
    const entry = canary[i] as Incident['canary'][number];
    if (entry.at <= minute) return entry.failures;
  }
  return 0;
}

/** Can the gate end this incident by itself? */
export const mayHalt = (spec: IncidentSpec): boolean =>
  gateWatches(spec) && spec.policy.checks.halts;

/** Counts new failures of watched rings at grid point `at` and lets the gate act. */
export function watchGate(incident: Incident, at: number, failures: number): void {
  const { spec, canary, drawn } = incident;
  if (!gateWatches(spec) || incident.gateHaltedAt !== null || at >= stopTime(incident)) return;
  canary.push({ at, failures: (canary[canary.length - 1]?.failures ?? 0) + failures });
  const { halts, silence } = spec.policy.checks;
  while (canary.length > 1 && (canary[1] as { at: number }).at <= at - silence - ALERT_AFTER) {
    canary.shift();
  }
  if (failuresBy(incident, at - silence - ALERT_AFTER) >= ALERT_FAILURES) {
    drawn.signalAt = Math.min(drawn.signalAt, at);
    const people = at + Math.max(1, Math.round(drawn.peopleDelay));
    drawn.vendorRevertAt = Math.min(drawn.vendorRevertAt, people);
  }
  if (!halts) return;
  const visible = failuresBy(incident, at - silence);
  // The start of a ring is the end of the bake before it.
  const atEnd = incident.ringStarts.includes(at);
  if (visible >= (atEnd ? HALT_FAILURES_AT_END : HALT_FAILURES)) {
    incident.gateHaltedAt = at;
    drawn.signalAt = Math.min(drawn.signalAt, at);
    takeBack(incident, at, 'gate');
    closeRings(incident);
  }
}
