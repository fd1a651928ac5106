import type { VendorId } from '../../ids.ts';
import type { Turn } from '../../rules/turn.ts';
import type { Cause, GameState } from '../../state.ts';

/** Where an effect comes from: the vendor that wrote the letter, if one did, and what the receipt will say. */
export interface Origin {
  sender: VendorId | null;
  cause: Cause;
}

/** What the rules know of one effect word. */
export interface EffectEntry<Shape> {
  /** Lets it come true now. On a vendor that is gone it does nothing. */
  carryOut: (effect: Shape, turn: Turn, from: Origin) => void;
  /**
   * What a careful reader makes of it, in points of a middling meter; 0 = no opinion. No rule: bots and the report's own
   * players choose by it. Tuned to play.
   */
  worth: (effect: Shape, s: GameState) => number;
}

/** One entry for each word of a group. */
export type EffectEntries<Shapes> = { readonly [Word in keyof Shapes]: EffectEntry<Shapes[Word]> };
