/**
 * The careful player as it was when the measures were taken over, in November 2026: kept as a yardstick beside
 * `careful`, and changed only where a name or a rung that it speaks of is gone.
 */
import { walk } from '../walk.ts';
import { byOdds, watchWith } from '../watchman.ts';
import { guardedRoadBySight } from './sight.ts';

/** Chance from which it took a suspect's last update back. */
const REVERT_FROM = 0.45;

export const careful2026 = walk(() => guardedRoadBySight, {
  night: watchWith(byOdds(REVERT_FROM)),
});
