import { type GameState, knownVendors } from '../sim/index.ts';
import { aimed } from './aimed.ts';
import { keepingPromises } from './keeping.ts';
import { paired } from './pairs.ts';
import type { Road } from './road.ts';
import { closedRoad, openRoad, tieredRoad } from './roads.ts';
import { once, walk } from './walk.ts';

/** Mean readiness, by share over the vendors outside, from which they can be led along a road. Tuned. */
const CLOSED = 40;
const TIERED = 31;

/** Mean readiness by share over the outside vendors that are present, 0 to 100; 0 where nobody is there. */
export function meanReadiness(s: GameState): number {
  const outside = knownVendors(s).filter((v) => !v.own && v.present);
  const share = outside.reduce((sum, v) => sum + v.share, 0);
  return share > 0 ? outside.reduce((sum, v) => sum + v.share * v.readiness, 0) / share : 0;
}

/**
 * The road that the world of the first day offers: who is ready may be led out of ring 0, unless the first quarters
 * pass before anybody may build somewhere to go.
 */
export function roadByMood(s: GameState): Road {
  if (!s.ladders.door.open || !s.ladders.interface.open) return openRoad;
  const ready = meanReadiness(s);
  return ready >= CLOSED ? closedRoad : ready >= TIERED ? tieredRoad : openRoad;
}

/** The road that careful chose on its first day, aimed at its vendors' habits, bent to its promise, with what holds it up built first. */
export const carefulRoads = paired(keepingPromises(aimed(once(roadByMood))));

/** Chooses a road once, builds its pairs first and before they are needed, posts by the odds, and acts on what is shown. */
export const careful = walk(carefulRoads);
