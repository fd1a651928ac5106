/** A loud night that nobody plays beat by beat: a chair of ordinary skill takes the update back in its time. */
import { advance, lean, noResponse, respond, settle, startIncident } from '../incident/index.ts';
import type { IncidentOutcome, IncidentSpec, Response } from '../incident/types.ts';

/** Minutes from the first signal until a chair of ordinary skill has the culprit. Tuned to careful play. */
const USUAL_MINUTES = 30;

/** The night merged and in large steps. `recovery`: nobody takes it back before the minute on record. */
export function usualNight(
  spec: IncidentSpec,
  recovery: boolean,
): { outcome: IncidentOutcome; response: Response } {
  const { spec: merged, restore } = lean(spec);
  const incident = startIncident(merged);
  const { signalAt, vendorRevertAt } = incident.drawn;
  const at = recovery ? vendorRevertAt : Math.min(signalAt + USUAL_MINUTES, vendorRevertAt);
  advance(incident, at);
  respond(incident, { hold: true, revert: true });
  const outcome = restore(settle(incident));
  return { outcome, response: { ...noResponse(), stoppedAt: at, revertedAt: at } };
}
