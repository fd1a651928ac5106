import type { Memory } from '../../actors.ts';
import type { VendorId } from '../../ids.ts';
import type { Cause, VendorState } from '../../state.ts';
import { type Turn, within } from '../turn.ts';

/**
 * What a vendor's head may remember of the chair, as keys of causes: `memory.<key>` in the language files, and
 * `voice.<vendor>.<key>` or `voice.any.<key>` for what the head says of it.
 */
export const MEMORIES = [
  'promiseKept',
  'promiseBroken',
  'kindAnswer',
  'hardAnswer',
  'helpGiven',
  'parityKept',
  'ownExempt',
  'doorNarrowed',
  'doorWidened',
  'sunsetFelt',
  'interfaceOffered',
  'blamedRight',
  'blamedWrong',
  'wrongHold',
  'wrongRevert',
  'auditClean',
  'paperAudited',
  'paperFound',
  'forcedOut',
  'suitWon',
  'suitLost',
  'suitDropped',
  'unanswered',
] as const;
export type MemoryKey = (typeof MEMORIES)[number];

/** A head keeps so many memories; the oldest fade. */
export const MEMORIES_KEPT = 24;
/** Points from which a memory is strong enough to be spoken of. Tuned. */
const STRONG_FROM = 3;
/** Quarters after which even a strong memory is no longer brought up. Tuned. */
const SPOKEN_OF_FOR = 6;
/** Quarters for which a bad memory counts as a grievance. Tuned. */
const GRIEVANCE_QUARTERS = 4;

const sameCause = (a: Cause, b: Cause): boolean =>
  a.key === b.key && JSON.stringify(a.params ?? {}) === JSON.stringify(b.params ?? {});

/**
 * Something passed between the chair and a vendor's head: trust moves (by whole points, kept within 0 to 100) and the
 * head remembers by how much. What goes on from one quarter to the next is one memory that grows.
 */
export function remember(
  turn: Turn,
  vendor: VendorState | VendorId,
  key: MemoryKey,
  by: number,
  params?: Cause['params'],
): void {
  const { s } = turn;
  const v = typeof vendor === 'string' ? s.vendors.find((x) => x.id === vendor) : vendor;
  if (!v?.present) return;
  const before = v.trust;
  v.trust = within(v.trust + Math.round(by));
  const moved = v.trust - before;
  const cause: Cause = params ? { key, params } : { key };
  const earlier = v.memory.findIndex(
    (m) => m.quarter >= s.quarter - 1 && sameCause(m.cause, cause),
  );
  const grown = earlier >= 0 ? v.memory.splice(earlier, 1)[0] : undefined;
  v.memory.push({ quarter: s.quarter, cause, by: moved + (grown?.by ?? 0) });
  if (v.memory.length > MEMORIES_KEPT) v.memory.shift();
}

/** The newest memory that a head would bring up in a letter, or null. */
export function spokenOf(v: VendorState, quarter: number): Memory | null {
  for (let i = v.memory.length - 1; i >= 0; i--) {
    const m = v.memory[i];
    if (m && m.quarter >= quarter - SPOKEN_OF_FOR && Math.abs(m.by) >= STRONG_FROM) return m;
  }
  return null;
}

/** Points of trust lost by what was done to a vendor lately; whole, at least 0. */
export function grievance(v: VendorState, quarter: number): number {
  let sum = 0;
  for (const m of v.memory) if (m.quarter > quarter - GRIEVANCE_QUARTERS && m.by < 0) sum -= m.by;
  return sum;
}

/** Does its head remember such a thing from the last so many quarters? */
export const remembers = (v: VendorState, key: MemoryKey, since: number): boolean =>
  v.memory.some((m) => m.cause.key === key && m.quarter >= since);
