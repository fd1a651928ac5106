import { type ControlId, isLadder } from '../ids.ts';
import type { GameState } from '../state.ts';

/** A ladder, a switch or the dial, as far as one may ask whether it is open. */
export function controlOf(s: GameState, id: ControlId): { open: boolean } {
  if (id === 'content') return s.content;
  return isLadder(id) ? s.ladders[id] : s.switches[id];
}
