/** The policies under which the same faults are played: each defence at rung 2, all, all but one, one alone. */
import { type GameState, GROUND, type LadderId } from '../../sim/index.ts';

export const DEFENCES = ['rollout', 'checks', 'wayback'] as const satisfies readonly LadderId[];
export type DefenceId = (typeof DEFENCES)[number];
/** The number of the rung that is measured. */
const SECOND = 2;

/** The state with these defences at rung 2, the others on the ground, and all content in the rings. */
export function defendedBy(s: GameState, defences: readonly DefenceId[]): GameState {
  const ladders = { ...s.ladders };
  for (const id of DEFENCES)
    ladders[id] = { ...ladders[id], rung: defences.includes(id) ? SECOND : GROUND };
  return { ...s, ladders, content: { ...s.content, stop: 'allInRings' } };
}
