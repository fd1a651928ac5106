import type { Addend, Memory, Suit, Weighed } from '../actors.ts';
import type { VendorId } from '../ids.ts';
import { specOf } from '../rules/knowledge.ts';
import { vendorOf } from '../rules/turn.ts';
import { spokenOf } from '../rules/vendors/memory.ts';
import { suitReasons } from '../rules/vendors/suits.ts';
import type { GameState, Lesson } from '../state.ts';

/**
 * What a vendor weighed this quarter, best first, each move with its reasons; the first is its stance. Empty in the
 * first quarter, for the own product while it is exempt, and for who has gone. RangeError for an unknown id.
 */
export const whyStance = (s: GameState, vendor: VendorId): Weighed[] =>
  vendorOf(s, vendor).weighing;

/**
 * A vendor's trust as it came about: start, what its head remembers (oldest first), and the rest that it has forgotten.
 * `start`, the memories' `by` and `rest` add up to `now` exactly. RangeError for an unknown id.
 */
export function whyTrust(
  s: GameState,
  vendor: VendorId,
): { start: number; memory: Memory[]; rest: number; now: number } {
  const v = vendorOf(s, vendor);
  const start = specOf(s, v).trust;
  const told = v.memory.reduce((a, m) => a + m.by, 0);
  return { start, memory: v.memory, rest: v.trust - start - told, now: v.trust };
}

/**
 * What the chair knows of a vendor's habit and why: the lessons of its quarters, oldest first, and the quarter of the
 * audit that named it. `fixed`: everybody has always known. RangeError for an unknown id.
 */
export function whyHabit(
  s: GameState,
  vendor: VendorId,
): { lessons: Lesson[]; audited: number | null; fixed: boolean } {
  const v = vendorOf(s, vendor);
  return { lessons: v.lessons, audited: v.audited, fixed: specOf(s, v).habit !== undefined };
}

/**
 * A vendor's case before a court as it stands today: the chance, 0 to 1, that the platform wins, and its reasons in
 * whole percent, which sum to it. Null where none runs. The court rules by the odds of its day.
 */
export function suitOdds(
  s: GameState,
  vendor: VendorId,
): { suit: Suit; chance: number; reasons: Addend[] } | null {
  const v = vendorOf(s, vendor);
  if (!v.suit) return null;
  const reasons = suitReasons(s, v, v.suit);
  return { suit: v.suit, reasons, chance: reasons.reduce((a, r) => a + r.by, 0) / 100 };
}

/**
 * What a vendor's head would bring up in a letter now: its newest strong memory, or null. `key` names the words:
 * `voice.<vendor>.<key>`, where there is none `voice.any.<key>`.
 */
export function voiceOf(s: GameState, vendor: VendorId): { key: string; memory: Memory } | null {
  const memory = spokenOf(vendorOf(s, vendor), s.quarter);
  return memory && { key: memory.cause.key, memory };
}
