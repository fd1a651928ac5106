/** How a call ends: once nothing more leaves, one choice is left where machines still wait for somebody. */
import { harmedNow } from '../incident/index.ts';
import type { Incident } from '../incident/types.ts';
import type { Beats } from '../night.ts';
import type { GameState } from '../state.ts';

/** Minutes from an order that ends the spread until the board shows what is left. Tuned. */
const LOOK_ROUND = 60;

/** Has the spread ended, or is its end ordered? */
export const isStopped = ({ response, gateHaltedAt }: Incident): boolean =>
  response.stoppedAt !== null || gateHaltedAt !== null;

/**
 * Does the call end by itself? Where nothing is down, unguarded or locked out and nothing leaves any more; and in the
 * cold open, whose aftermath is told, not played.
 */
export const isOver = ({ phase }: GameState, { cells, response, now }: Incident): boolean =>
  phase === 'coldOpen' ||
  ((response.stoppedAt ?? Infinity) <= now && cells.every((cell) => harmedNow(cell) === 0));

/** The beats so far and, unless the call is over, the one that asks who comes first. */
export function afterOrder(s: GameState, incident: Incident, beats: Beats): Beats['stations'] {
  const passed = beats.stations.slice(0, beats.index + 1);
  return isOver(s, incident)
    ? passed
    : [...passed, { at: incident.now + LOOK_ROUND, kind: 'triage' }];
}

/** The sender took it back by itself: the present beat asks who comes first, and is the last one. */
export const afterWord = (beats: Beats): Beats['stations'] =>
  beats.stations
    .slice(0, beats.index + 1)
    .map((x, i) => (i === beats.index ? { at: x.at, kind: 'triage' } : x));
