import type { VendorId } from '../ids.ts';
import { KEYS } from '../ids.ts';
import type { GameState, VendorState } from '../state.ts';
import type { Standing, VendorRef } from '../words/vendorRef.ts';

/** Keys of a vendor that still lie in ring 0, 0 to 4. */
export function keysInRing0(vendor: VendorState): number {
  return KEYS.filter((key) => !vendor.keys[key].out).length;
}

/** Keys outside ring 0 over all vendors present. */
export function keysOut(s: GameState): number {
  let n = 0;
  for (const v of s.vendors) if (v.present) n += KEYS.length - keysInRing0(v);
  return n;
}

type Ranked = Exclude<Standing, 'sender' | 'own' | 'drawn'>;

const RANK: Record<Ranked, (v: VendorState) => number> = {
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
  const present = (fits: (v: VendorState) => boolean) =>
    s.vendors.find((v) => v.present && fits(v)) ?? null;
  if ('id' in ref) return present((v) => v.id === ref.id);
  if (ref.the === 'sender') return present((v) => v.id === sender);
  if (ref.the === 'own') return present((v) => v.own);
  // Only a scripted night draws, and it does so itself.
  if (ref.the === 'drawn') return null;
  const rank = RANK[ref.the];
  let best: VendorState | null = null;
  for (const v of s.vendors) {
    if (!v.present || v.own) continue;
    if (best === null || rank(v) > rank(best)) best = v;
  }
  return best;
}
