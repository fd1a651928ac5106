import { useState } from 'preact/hooks';
import type { GameState } from '../../../sim/index.ts';
import { useWhere, type Whereabouts } from '../../whereabouts.ts';

/** Last night's state by the morning that followed it: the session itself keeps but one step back. */
const nights = new WeakMap<
  Whereabouts,
  { level: string; seed: string; quarter: number; state: GameState }
>();

/**
 * The state before this morning, so that one sees which keys have moved since; null on the first day, and where the
 * run was taken up later in the day.
 */
export function useLastNight(s: GameState): GameState | null {
  const where = useWhere();
  useState(() => {
    const place = where.place.value;
    if (place.at === 'desk' && place.command?.type === 'next' && place.before)
      nights.set(where, {
        level: s.level.id,
        seed: s.seed,
        quarter: s.quarter,
        state: place.before,
      });
  });
  const kept = nights.get(where);
  return kept && kept.level === s.level.id && kept.seed === s.seed && kept.quarter === s.quarter
    ? kept.state
    : null;
}
