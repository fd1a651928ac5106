import type { VendorId } from '../../ids.ts';
import type { GameState } from '../../state.ts';
import type { Condition } from './index.ts';

/** What the rules know of one condition word. */
export interface ConditionEntry<Shape> {
  /** Does it hold? `sender` = the vendor that wrote the letter; `inner` asks the same of a condition inside this one. */
  holds: (
    condition: Shape,
    s: GameState,
    sender: VendorId | null,
    inner: (condition: Condition) => boolean,
  ) => boolean;
  /**
   * How hard it is to keep as a mandate for one who plays with care: 0 = easily, 3 = who knows, 5 = hardly. No rule: bots
   * choose by it. Tuned to play.
   */
  hardness: (condition: Shape, inner: (condition: Condition) => number) => number;
}

/** One entry for each word of a group. */
export type ConditionEntries<Shapes> = {
  readonly [Word in keyof Shapes]: ConditionEntry<Shapes[Word]>;
};

/** A hardness that does not hang on what stands in the word. */
export const always = (hardness: number) => (): number => hardness;
export const unknownHardness = always(3);

/** Are all bounds that are named met? */
export const between = (value: number, atLeast?: number, atMost?: number): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** Is it below, where a bound is named? */
export const below = (value: number, bound?: number): boolean =>
  bound === undefined || value < bound;
