import { useState } from 'preact/hooks';
import type { GameState } from '../../../sim/index.ts';
import { type App, useApp } from '../../app.ts';

/** Last night's state by the morning that followed it: the session itself keeps but one step back. */
const nights = new WeakMap<
  App,
  { level: string; seed: string; quarter: number; state: GameState }
>();

/**
 * The state before this morning, so that one sees which keys have moved since; null on the first day, and where the
 * run was taken up later in the day.
 */
export function useLastNight(s: GameState): GameState | null {
  const app = useApp();
  useState(() => {
    const before = app.before.value;
    if (s.phase === 'desk' && app.lastCommand.value?.type === 'next' && before)
      nights.set(app, { level: s.level.id, seed: s.seed, quarter: s.quarter, state: before });
  });
  const kept = nights.get(app);
  return kept && kept.level === s.level.id && kept.seed === s.seed && kept.quarter === s.quarter
    ? kept.state
    : null;
}
