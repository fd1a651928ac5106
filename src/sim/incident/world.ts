/**
 * The level's world, where it differs from the reference constants (`constants.ts`), to which real cases are fitted.
 * Under those alone rings and a long bake cut a night's harm a hundredfold and the way back tenfold: every other
 * defence then changed a number that rounds to nothing. What rollout, checks and way back do here stands on their
 * rungs (`../ladders/`); `npm run physics` shows what each is worth.
 */

/** Hours in which deep trouble passes for everyday trouble: longer than the reference's, so that no bake sees all. Tuned. */
export const WORLD_DEEP_DELAY = { median: 420, sigma: 0.6 } as const;

/** The vendor's own revert after it could notice: nobody there knows yet that it is theirs, so the chair is quicker. Tuned. */
export const WORLD_VENDOR_REVERT = { median: 150, sigma: 0.5 } as const;
