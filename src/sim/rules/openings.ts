/** What a level keeps shut until a later quarter, so that a newcomer meets one thing at a time. */
import { LADDERS, SWITCHES } from '../ids.ts';
import type { Opening } from '../level.ts';
import type { GameState } from '../state.ts';

/** The quarter in which the level opens it, where that is still to come; else null. */
export function opensIn(s: GameState, what: Opening): number | null {
  const quarter = s.level.opensIn?.[what] ?? 1;
  return quarter > s.quarter ? quarter : null;
}

/** Opens what is due this morning. What letters opened stays open, and what only letters open stays shut. */
export function openDue(s: GameState): void {
  const { level, quarter } = s;
  const due = (what: Opening): boolean => level.opensIn?.[what] === quarter;
  for (const id of LADDERS)
    if (due(id) && level.ladders.open.includes(id)) s.ladders[id].open = true;
  for (const id of SWITCHES)
    if (due(id) && level.switches.open.includes(id)) s.switches[id].open = true;
  if (due('content') && level.content.open) s.content.open = true;
}
