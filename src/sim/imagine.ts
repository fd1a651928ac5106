import { copyState } from './apply.ts';
import { makeLuck } from './chance/index.ts';
import type { SuspectId } from './ids.ts';
import { STREAMS } from './newRun.ts';
import { redrawHidden } from './rules/redraw.ts';
import type { GameState } from './state.ts';

/**
 * A world that agrees with all that the player knows: hidden qualities are drawn from the player's own belief,
 * and the luck to come is another. An incident under way keeps its
 * true cause. Later nights are played at once, as a chair of ordinary skill would; with a
 * `focus` only that suspect's faults are followed, which is all that a forecast of one vendor needs.
 */
export function imagine(
  state: GameState,
  worldSeed: string,
  focus: SuspectId | null = null,
): GameState {
  const s = copyState(state);
  s.luck = makeLuck(`imagined ${worldSeed}`, STREAMS);
  redrawHidden(s);
  s.imagined = { focus };
  return s;
}
