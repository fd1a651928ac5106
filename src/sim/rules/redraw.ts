import { streamOf } from '../chance/index.ts';
import { HABITS } from '../ids.ts';
import type { GameState } from '../state.ts';

/** Draws every hidden fact from what the player believes; used for forecasts. */
export function redrawHidden(s: GameState): void {
  const luck = streamOf(s.luck, 'world');
  for (const v of s.vendors) v.habit = HABITS[luck.weighted(v.belief)] ?? v.habit;
  for (const v of s.vendors)
    v.paper = v.claims.filter((c) => luck.chance(c.chance)).map((c) => c.key);
}
