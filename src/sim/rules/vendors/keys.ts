import { KEYS, type KeyId, type LadderId, type VendorId, WAY_OUT } from '../../ids.ts';
import { GROUND } from '../../ladders/index.ts';
import type { GameState, VendorState } from '../../state.ts';
import { type Turn, vendorOf } from '../turn.ts';

/** Readiness a vendor needs before a key can leave ring 0. Tuned: reporting how one booted is easiest. */
export const READINESS_FOR: Readonly<Record<KeyId, number>> = {
  see: 45,
  stop: 60,
  survive: 45,
  boot: 40,
};
/** The ladder that builds the way out of each key. */
export const LADDER_OF: Readonly<Record<KeyId, LadderId>> = {
  see: 'interface',
  stop: 'interface',
  survive: 'enclaves',
  boot: 'attestation',
};
/** Keys in the order in which a vendor lets go of them: what looks first, then what keeps an agent alive, what kills last. */
export const LETS_GO = ['see', 'survive', 'boot', 'stop'] as const satisfies readonly KeyId[];

/** Is there a way out for this key at all? */
export function wayOutStands(s: GameState, key: KeyId): boolean {
  return s.ladders[LADDER_OF[key]].rung > GROUND;
}

/** Is a key on its way already? */
export function isMoving(s: GameState, vendor: VendorId, key: KeyId): boolean {
  return s.flights.some(
    (f) => f.what.kind === 'key' && f.what.vendor === vendor && f.what.key === key,
  );
}

/** Keys that could leave by a way that stands, ready or not, first to go first. */
export const keysWithWay = (s: GameState, v: VendorState): KeyId[] =>
  LETS_GO.filter((key) => !v.keys[key].out && !isMoving(s, v.id, key) && wayOutStands(s, key));

/** The next key that a vendor could take out of ring 0, or null: it waits for a way out or for readiness. */
export const nextKey = (s: GameState, v: VendorState): KeyId | null =>
  keysWithWay(s, v).find((key) => v.readiness >= READINESS_FOR[key]) ?? null;

/** Keys in ring 0 that have nowhere to go. */
export const stuckKeys = (s: GameState, v: VendorState): KeyId[] =>
  KEYS.filter((key) => !v.keys[key].out && !wayOutStands(s, key));

/** A key sets out and arrives next quarter. */
export function moveKey(turn: Turn, vendor: VendorId, key: KeyId, out: boolean): void {
  const { s } = turn;
  const v = vendorOf(s, vendor);
  if (v.keys[key].out === out || isMoving(s, vendor, key)) return;
  s.flights.push({
    what: { kind: 'key', vendor, key, out },
    ordered: s.quarter,
    lands: s.quarter + 1,
  });
}

/** A key arrives in its new place. */
export function arriveKey(turn: Turn, vendor: VendorId, key: KeyId, out: boolean): void {
  const v = vendorOf(turn.s, vendor);
  if (!v.present || v.keys[key].out === out) return;
  v.keys[key].out = out;
  if (!out) forgetClaim(v, key);
  turn.events.push({ type: 'keyMoved', vendor, key, out });
}

/** A key is known to lie where it lies: nothing is left to doubt. */
export function forgetClaim(v: VendorState, key: KeyId): void {
  v.claims = v.claims.filter((c) => c.key !== key);
  v.paper = v.paper.filter((k) => k !== key);
}

/** Where the code behind a vendor's key runs in truth. */
export const placeOf = (v: VendorState, key: KeyId) =>
  v.keys[key].out && !v.paper.includes(key) ? WAY_OUT[key] : ('ring0' as const);

/** Where it runs as far as the player can know: every place with its chance; chances sum to 1. */
export function placesOf(
  v: VendorState,
  key: KeyId,
): { place: ReturnType<typeof placeOf>; chance: number }[] {
  if (!v.keys[key].out) return [{ place: 'ring0', chance: 1 }];
  const hollow = v.claims.find((c) => c.key === key)?.chance ?? 0;
  const places: ReturnType<typeof placesOf> = [];
  if (hollow < 1) places.push({ place: WAY_OUT[key], chance: 1 - hollow });
  if (hollow > 0) places.push({ place: 'ring0', chance: hollow });
  return places;
}
