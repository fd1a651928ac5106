import type { LadderId } from '../ids.ts';
import { rungAt, rungNamed, topOf } from '../ladders/index.ts';
import type { Level } from '../level.ts';

/** Ladders that may be moved in one quarter. Tuned: three pegs. */
export const PEGS = 3;
/** Standing that one step down costs: a rule taken back is a promise bent. Tuned. */
export const STEP_DOWN_STANDING = 1;
/** Quarters that a sunset date lies ahead at least. */
export const SUNSET_NOTICE = rungNamed('door', 'closed').notice;

/** Highest rung of a ladder in a level. */
export function topRung(level: Level, ladder: LadderId): number {
  const own = topOf(ladder);
  const cap = level.ladders.top?.[ladder];
  return cap === undefined ? own : Math.min(cap, own);
}

/** Quarters until a rung of this ladder lands in this level. RangeError where the ladder has no such rung. */
export function leadOf(level: Level, ladder: LadderId, to: number): number {
  return level.ladders.lead?.[ladder] ?? rungAt(ladder, to).lead;
}
