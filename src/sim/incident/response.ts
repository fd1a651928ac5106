/** What people (or the vendor) do, and from which minute on it counts. */
import type { RegionId, SectorId } from '../ids.ts';
import { HALT_DELAY } from './constants.ts';
import type { Incident, Response, Stopper } from './types.ts';

/** Acts at one moment; several may be named. */
export interface Act {
  /** Hold the culprit's channel: nothing more is reached. */
  hold?: true;
  /** Take its update back: ends the spread as well. */
  revert?: true;
  /** Pull the product's kill switch: does what a revert does, and reaches those whom no update reaches any more. */
  kill?: true;
  /** Halt everybody's rollouts: works too, a little later. */
  halt?: true;
  /** Wake this region's crews. */
  crews?: RegionId;
  /** Field teams serve this sector first. */
  first?: SectorId;
  /** Staff a desk that reads out recovery keys. */
  keys?: true;
  /** Tell everybody to start stopped machines again and again. */
  reboots?: true;
}

export function noResponse(): Response {
  return { stoppedAt: null, revertedAt: null, crews: [], first: null };
}

/** Minute at which the spread ends or will end, as far as it is settled. */
export function stopTime({ response, drawn }: Incident): number {
  return Math.min(response.stoppedAt ?? Infinity, drawn.vendorRevertAt);
}

/** Minute from which the update is taken back. */
export function revertTime({ response, drawn }: Incident): number {
  return Math.min(response.revertedAt ?? Infinity, drawn.vendorRevertAt);
}

/** Minute from which the kill switch is pulled: by whoever did, or by a vendor whose product has one. */
export function killTime({ response, drawn, spec }: Incident): number {
  const own = spec.facts?.killSwitch ? drawn.vendorRevertAt : Infinity;
  return Math.min(response.killedAt ?? Infinity, own);
}

function stop(incident: Incident, at: number, by: Stopper): void {
  const { response } = incident;
  if (at >= (response.stoppedAt ?? Infinity)) return;
  response.stoppedAt = at;
  response.stoppedBy = by;
}

/** Ends the spread and takes the update back at a minute, unless that was done before. */
export function takeBack(incident: Incident, at: number, by: Stopper): void {
  const { response } = incident;
  stop(incident, at, by);
  if (at >= (response.revertedAt ?? Infinity)) return;
  response.revertedAt = at;
  response.revertedBy = by;
}

/** Applies acts at `incident.now`. What was done before stays done; the earlier of two stops counts. */
export function respond(incident: Incident, act: Act): void {
  const { now, response } = incident;
  if (act.revert || act.kill) takeBack(incident, now, 'player');
  if (act.kill && response.killedAt === undefined) response.killedAt = now;
  if (act.hold) stop(incident, now, 'player');
  if (act.halt) stop(incident, now + HALT_DELAY, 'player');
  if (act.keys) response.keysAt ??= now;
  if (act.reboots) response.rebootsAt ??= now;
  const { crews, first } = act;
  if (crews !== undefined && !response.crews.some(({ region }) => region === crews)) {
    response.crews.push({ region: crews, at: now });
  }
  if (first !== undefined) {
    response.first = first;
    response.orders = [...(response.orders ?? []), { sector: first, at: now }];
  }
  closeRings(incident);
}

/** Rings that can no longer start never will; and once the vendor's own revert has passed, it stands in the record. */
export function closeRings(incident: Incident): void {
  const { drawn, now } = incident;
  if (drawn.vendorRevertAt <= now) takeBack(incident, drawn.vendorRevertAt, 'vendor');
  const end = incident.response.stoppedAt ?? Infinity;
  incident.ringStarts = incident.ringStarts.map((start) =>
    start !== null && start >= end ? null : start,
  );
}
