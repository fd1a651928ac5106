import type { VendorId } from '../ids.ts';
import type { GameState } from '../state.ts';
import { holds } from '../words/conditions/index.ts';
import type { Origin } from '../words/effects/entry.ts';
import { carryOut, type Effect } from '../words/effects/index.ts';
import type { Turn } from './turn.ts';

/** Those effects whose fact is true now. `sender` = the vendor that the letter came from. */
export const effectsNow = (
  s: GameState,
  effects: readonly Effect[],
  sender: VendorId | null,
): Effect[] => effects.filter(({ when }) => when === undefined || holds(s, when, sender));

/** Lets effects come true now or books them for their quarter. */
export function takeEffects(turn: Turn, effects: readonly Effect[], from: Origin): void {
  for (const effect of effects) {
    const after = effect.after ?? 0;
    if (after > 0) turn.s.later.push({ due: turn.s.quarter + after, effect, ...from });
    else carryOut(effect, turn, from);
  }
}

/** Lets everything come true that is due at the start of this quarter. */
export function landLater(turn: Turn): void {
  const { s } = turn;
  const due = s.later.filter((l) => l.due <= s.quarter);
  s.later = s.later.filter((l) => l.due > s.quarter);
  for (const l of due) carryOut(l.effect, turn, l);
}
