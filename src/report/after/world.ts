import { type GameState, score } from '../../sim/index.ts';
import type { World } from './types.ts';

/** How a run stands or went, in four figures and a score. */
export function worldOf(state: GameState): World {
  return {
    seed: state.seed,
    score: score(state),
    won: state.outcome?.won ?? false,
    meters: { ...state.meters },
  };
}
