import type { VendorId } from '../ids.ts';
import { KEYS } from '../ids.ts';
import type { GameState, VendorState } from '../state.ts';
import type { VendorRef } from '../vocabulary.ts';

/** Keys of a vendor that still lie in ring 0, 0 to 4. */
export function keysInRing0(vendor: VendorState): number {
  return KEYS.filter((key) => !vendor.keys[key].out).length;
}

const RANK: Record<string, (v: VendorState) => number> = {
  largest: (v) => v.share,
  smallest: (v) => -v.share,
  leastTrusting: (v) => -v.trust,
  mostTrusting: (v) => v.trust,
  readiest: (v) => v.readiness,
  mostInRing0: (v) => keysInRing0(v),
};

/** The vendor that a reference means just now, or null where nobody fits (it left, or there is none). */
export function resolveVendor(
  s: GameState,
  ref: VendorRef,
  sender: VendorId | null,
): VendorState | null {
  if ('id' in ref) return s.vendors.find((v) => v.id === ref.id && v.present) ?? null;
  if (ref.the === 'sender') return s.vendors.find((v) => v.id === sender && v.present) ?? null;
  if (ref.the === 'own') return s.vendors.find((v) => v.own && v.present) ?? null;
  const rank = RANK[ref.the];
  if (!rank) return null;
  let best: VendorState | null = null;
  for (const v of s.vendors) {
    if (!v.present || v.own) continue;
    if (best === null || rank(v) > rank(best)) best = v;
  }
  return best;
}
