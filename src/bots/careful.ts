import { type GameState, knownVendors } from '../sim/index.ts';
import { paired } from './pairs.ts';
import type { Road } from './road.ts';
import { closedRoad, openRoad, tieredRoad } from './roads.ts';
import { once, walk } from './walk.ts';

/** Trust and readiness, means by share over the vendors outside, from which a road can be walked to its end. Tuned. */
const CLOSED = { trust: 55, readiness: 43 };
const TIERED = { trust: 48, readiness: 34 };

/** Means by share over the outside vendors that are present, 0 to 100; null where nobody is there. */
export function mood(s: GameState): { trust: number; readiness: number } | null {
  const outside = knownVendors(s).filter((v) => !v.own && v.present);
  const mean = (of: (v: (typeof outside)[number]) => number): number =>
    outside.reduce((sum, v) => sum + v.share * of(v), 0) /
    outside.reduce((sum, v) => sum + v.share, 0);
  return outside.length === 0
    ? null
    : { trust: mean((v) => v.trust), readiness: mean((v) => v.readiness) };
}

/** The road that the world of the first day offers: who trusts and is ready may be led out of ring 0. */
export function roadByMood(s: GameState): Road {
  const found = mood(s);
  const from = (least: typeof CLOSED): boolean =>
    found !== null && found.trust >= least.trust && found.readiness >= least.readiness;
  if (!s.ladders.door.open) return openRoad;
  return from(CLOSED) ? closedRoad : from(TIERED) ? tieredRoad : openRoad;
}

/** The road that careful chose on its first day, with what holds it up built first. */
export const carefulRoads = paired(once(roadByMood));

/** Chooses a road once, builds its pairs first and before they are needed, posts by the odds, and acts on what is shown. */
export const careful = walk(carefulRoads);
