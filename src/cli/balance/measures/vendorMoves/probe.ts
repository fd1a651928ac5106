/** What outside vendors do on each road, and what careful's run would be if they all stayed. */
import type { Level, VendorMove, VendorState } from '../../../../sim/index.ts';
import { ifChanged, onRoads } from '../felt/probe.ts';

/** Its move; who has gone since the day before went, and then does nothing any more. */
function moveOf(v: VendorState, before: VendorState | undefined): VendorMove[] {
  if (v.stance !== 'gone') return [v.stance];
  return before?.stance === 'gone' ? [] : ['go'];
}

/** The move of each outside vendor. */
export const movesOnRoads = onRoads('movesOnRoads', (s, before) =>
  s.vendors
    .filter((v) => !v.own)
    .flatMap((v) =>
      moveOf(
        v,
        before?.vendors.find(({ id }) => id === v.id),
      ),
    ),
);

/** The same level with vendors that all stay. */
export const allStay = (level: Level): Level => ({ ...level, vendorsStay: true });

export const ifTheyStayed = ifChanged('ifTheyStayed', allStay);
