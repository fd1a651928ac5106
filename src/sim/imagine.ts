import { makeLuck } from './chance/index.ts';
import { copyState } from './apply.ts';
import { STREAMS } from './newRun.ts';
import { redrawHidden } from './rules/knowledge.ts';
import type { GameState } from './state.ts';

/**
 * A world that agrees with all that the player knows: hidden qualities are drawn from the player's own belief,
 * and the luck to come is another. An incident under way keeps its
 * true cause. Later nights are played at once, as a chair of ordinary skill would.
 */
export function imagine(state: GameState, worldSeed: string): GameState {
  const s = copyState(state);
  s.luck = makeLuck(`imagined ${worldSeed}`, STREAMS);
  redrawHidden(s);
  s.imagined = true;
  return s;
}
