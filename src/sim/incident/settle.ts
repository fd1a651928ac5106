/** Whole incidents at once: nobody acts, or a given response is acted again under another policy. */
import { HORIZON } from './constants.ts';
import { advance, startIncident } from './engine.ts';
import { mayHalt } from './gate.ts';
import { type Act, respond } from './response.ts';
import { outcomeOf } from './tally.ts';
import type { Incident, IncidentOutcome, IncidentSpec, Response } from './types.ts';

/** Runs on to the end: the vendor takes the update back by itself if nobody did; 28 days ahead. */
export function settle(incident: Incident): IncidentOutcome {
  advance(incident, HORIZON);
  return outcomeOf(incident);
}

/**
 * The incident as it goes when nobody responds, if its gate ends it; null where the gate lets it through. As playAlone,
 * but what comes after the spread is followed only where that is the answer.
 */
export function haltedAlone(spec: IncidentSpec): IncidentOutcome | null {
  if (!mayHalt(spec)) return null;
  const incident = startIncident(spec);
  // From the minute on at which its vendor takes it back no gate acts any more.
  advance(incident, incident.drawn.vendorRevertAt);
  return incident.gateHaltedAt === null ? null : settle(incident);
}

/** The incident as it goes when nobody responds but the vendor and the gate. */
export function playAlone(spec: IncidentSpec): IncidentOutcome {
  return settle(startIncident(spec));
}

/** What the player did, in order of time; what the vendor or the gate did is left to them. */
function actsOf(response: Response): { at: number; act: Act }[] {
  const acts: { at: number; act: Act }[] = [];
  const { stoppedAt, stoppedBy = 'player', revertedAt, revertedBy = 'player', first } = response;
  if (stoppedAt !== null && stoppedBy === 'player') {
    acts.push({ at: stoppedAt, act: { hold: true } });
  }
  if (revertedAt !== null && revertedBy === 'player') {
    acts.push({ at: revertedAt, act: { revert: true } });
  }
  if (response.killedAt !== undefined) acts.push({ at: response.killedAt, act: { kill: true } });
  if (response.keysAt !== undefined) acts.push({ at: response.keysAt, act: { keys: true } });
  if (response.rebootsAt !== undefined)
    acts.push({ at: response.rebootsAt, act: { reboots: true } });
  for (const { region, at } of response.crews) acts.push({ at, act: { crews: region } });
  const orders = response.orders ?? (first ? [{ sector: first, at: 0 }] : []);
  for (const { sector, at } of orders) acts.push({ at, act: { first: sector } });
  return acts.sort((a, b) => a.at - b.at);
}

/** The acts up to a minute done again, in order of time. */
function actAgain(spec: IncidentSpec, response: Response, until: number): Incident {
  const incident = startIncident(spec);
  for (const { at, act } of actsOf(response)) {
    if (at > until) break;
    advance(incident, at);
    respond(incident, act);
  }
  return incident;
}

/** The same fault and luck, with what the player did at the same minutes: for the ghost line under another policy. */
export function replayWith(spec: IncidentSpec, response: Response): IncidentOutcome {
  return settle(actAgain(spec, response, HORIZON));
}

/** The same, as it stood so many minutes after release. */
export function incidentAt(spec: IncidentSpec, response: Response, minute: number): Incident {
  const incident = actAgain(spec, response, minute);
  advance(incident, minute);
  return incident;
}
