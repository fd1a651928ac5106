/** Which call of the night is under way. */
import type { GameState } from '../state.ts';

/** The call under way, counted from 1, and how many this night brings; null where none is. */
export function callNow({ night, phase }: GameState): { n: number; of: number } | null {
  if (!night?.task || phase !== 'night') return null;
  const n = night.passed.filter((line) => line.played).length + 1;
  return { n, of: n + night.queue.length };
}
