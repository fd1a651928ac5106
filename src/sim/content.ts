/**
 * The dial *content*: which way the rules and patterns go that vendors send many times a day. One stop is in force
 * tonight. Free is as fast as vendors are, and reaches everybody at once. In the rings content is staged, and halted, as
 * code is; and a cure against a fresh exploit waits as long. Between them plain lists, the low-risk part, skip the bake.
 */
import type { ContentStop } from './ids.ts';

export interface ContentFigures {
  /** What stands behind the stop, in Capacity and Standing. */
  capacity: number;
  standing: number;
  /** Rings, bake and gate hold for content as for code: the lesson of July 2024. */
  staged: boolean;
  /** Low-risk lists skip the bake, not the rings. */
  lane: boolean;
}

/** Prices tuned: a lane of its own beside the rings is the most work. */
export const CONTENT_FIGURES: Readonly<Record<ContentStop, ContentFigures>> = {
  free: { capacity: 0, standing: 0, staged: false, lane: false },
  listsFree: { capacity: 3, standing: 1, staged: true, lane: true },
  allInRings: { capacity: 2, standing: 1, staged: true, lane: false },
};

/** What turning the dial costs now: what the new stop needs beyond the old one. Never below 0. */
export function priceOfContent(
  from: ContentStop,
  to: ContentStop,
): { capacity: number; standing: number } {
  const [now, then] = [CONTENT_FIGURES[from], CONTENT_FIGURES[to]];
  return {
    capacity: Math.max(0, then.capacity - now.capacity),
    standing: Math.max(0, then.standing - now.standing),
  };
}
