/** Time in a chart of a night: early hours get more room than late days. */

/** The power by which it is bent; tuned for the eye. */
const BEND = 0.4;

const within = (part: number): number => Math.min(1, Math.max(0, part));

/** Where a moment lies on the way to `end`, 0 to 1; both count from the start, in the same unit. */
export const partOf = (at: number, end: number): number => within(at / end) ** BEND;

/** The moment at a part of the way to `end`, 0 to 1. */
export const momentAt = (part: number, end: number): number => end * within(part) ** (1 / BEND);
