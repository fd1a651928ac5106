/** The moments of the first night at which the button may be pressed, and what is sent when it is. */
import { actionsNow, apply, type Command, type GameState } from '../../../sim/index.ts';

const WAIT: Command = { type: 'beat', actions: [] };

/** The night as it goes on while nobody presses: from now to the last moment. */
export function momentsAhead(s: GameState): GameState[] {
  const moments: GameState[] = [];
  for (let next = s; next.phase === 'coldOpen'; ) {
    moments.push(next);
    const answer = apply(next, WAIT);
    if ('refused' in answer) break;
    next = answer.state;
  }
  return moments;
}

/** Which moment a press so many minutes after release counts for: the next one to come, the last one at the latest. */
export function momentAt(moments: readonly GameState[], at: number): number {
  const next = moments.findIndex((s) => (s.night?.incident?.now ?? 0) >= at);
  return next < 0 ? moments.length - 1 : next;
}

/** The commands that let so many moments pass and press at the next one. */
export const pressed = (s: GameState, moment: number): Command[] => [
  ...Array.from({ length: moment }, () => WAIT),
  { type: 'beat', actions: actionsNow(s).slice(0, 1) },
];
