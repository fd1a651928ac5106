/** The effects that a letter may have: one entry a word. */
import type { Turn } from '../../rules/turn.ts';
import type { GameState } from '../../state.ts';
import type { Condition } from '../conditions/index.ts';
import { readingBy, wordIn } from '../table.ts';
import type { EffectEntries, EffectEntry, Origin } from './entry.ts';
import { type OutsideEffects, outsideEffects } from './outside.ts';
import { type PolicyEffects, policyEffects } from './policy.ts';
import { type RunEffects, runEffects } from './run.ts';
import { type VendorEffects, vendorEffects } from './vendors.ts';

/** What stands in each word. */
export interface EffectShapes extends RunEffects, VendorEffects, PolicyEffects, OutsideEffects {}

export type EffectWord = keyof EffectShapes;

/**
 * A change of the state. `after` = quarters until it comes true (0 or left out = at commit). `when` = the fact on which it
 * turns, as it stands when the day is committed: where that does not hold, nothing comes.
 */
export type Effect = { after?: number; when?: Condition } & EffectShapes[EffectWord];

const ENTRIES: EffectEntries<EffectShapes> = {
  ...runEffects,
  ...vendorEffects,
  ...policyEffects,
  ...outsideEffects,
};

export const EFFECTS = Object.keys(ENTRIES) as readonly EffectWord[];

/** Which word an effect is. */
export const effectWord = (effect: EffectShapes[EffectWord]): EffectWord => wordIn(EFFECTS, effect);

/** Makes one function of a table with one reader for each effect word. */
export const readEffects = readingBy<EffectShapes>(effectWord);

const entryOf = (effect: Effect) => ENTRIES[effectWord(effect)] as EffectEntry<Effect>;

/** Lets one effect come true now, whenever it was due. */
export const carryOut = (effect: Effect, turn: Turn, from: Origin): void =>
  entryOf(effect).carryOut(effect, turn, from);

/** What a careful reader makes of an effect that comes true today, in points of a middling meter. */
export const worthOf = (effect: Effect, s: GameState): number => entryOf(effect).worth(effect, s);

export type { OutsideEffects, PolicyEffects, RunEffects, VendorEffects };
