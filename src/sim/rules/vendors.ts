import { KEYS, type KeyId, type LadderId, type VendorId, WAY_OUT } from '../ids.ts';
import type { GameState, Stance, VendorState } from '../state.ts';
import { keysInRing0 } from './references.ts';
import { moveMeter, type Turn, vendorOf, within } from './turn.ts';

/** Readiness a vendor needs before a key can leave ring 0. Tuned: reporting how one booted is easiest. */
export const READINESS_FOR: Readonly<Record<KeyId, number>> = {
  see: 45,
  stop: 60,
  survive: 55,
  boot: 40,
};
/** The ladder that builds the way out of each key. */
export const LADDER_OF: Readonly<Record<KeyId, LadderId>> = {
  see: 'interface',
  stop: 'interface',
  survive: 'enclaves',
  boot: 'attestation',
};
/** Below this trust a vendor whose door is closed leaves rather than moves. Tuned. */
const LEAVES_BELOW = 25;

/** Is there a way out for this key at all? */
export function wayOutStands(s: GameState, key: KeyId): boolean {
  return s.ladders[LADDER_OF[key]].rung >= 1;
}

/** Is a key on its way already? */
export function isMoving(s: GameState, vendor: VendorId, key: KeyId): boolean {
  return s.flights.some(
    (f) => f.what.kind === 'key' && f.what.vendor === vendor && f.what.key === key,
  );
}

/** The next key that a vendor could take out of ring 0, or null: it waits for a way out or for readiness. */
export function nextKey(s: GameState, v: VendorState): KeyId | null {
  for (const key of ['see', 'boot', 'survive', 'stop'] as const)
    if (
      !v.keys[key].out &&
      !isMoving(s, v.id, key) &&
      wayOutStands(s, key) &&
      v.readiness >= READINESS_FOR[key]
    )
      return key;
  return null;
}

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
  turn.events.push({ type: 'keyMoved', vendor, key, out });
}

/** The door is shut: keys go out where a way stands; who cannot or will not, leaves. */
export function forceKeysOut(turn: Turn): void {
  const { s } = turn;
  for (const v of s.vendors) {
    if (!v.present || (v.own && !s.switches.parity.on)) continue;
    const stuck = KEYS.filter((key) => !v.keys[key].out && !wayOutStands(s, key));
    if (!v.own && (stuck.length > 0 || v.trust < LEAVES_BELOW)) {
      if (v.trust < LEAVES_BELOW + 20 * stuck.length) {
        leave(turn, v);
        continue;
      }
      v.trust = within(v.trust - 10 * stuck.length);
    }
    for (const key of KEYS)
      if (!v.keys[key].out && wayOutStands(s, key)) {
        if (v.readiness < READINESS_FOR[key])
          moveMeter(turn, 'ecosystem', -1, { key: 'movedUnready', params: { vendor: v.id } });
        arriveKey(turn, v.id, key, true);
      }
  }
}

/** A vendor leaves the platform: its machines go to those that stay, by share. */
export function leave(turn: Turn, v: VendorState): void {
  const { s } = turn;
  const staying = s.vendors.filter((o) => o.present && o.id !== v.id);
  const sum = staying.reduce((a, o) => a + o.share, 0);
  for (const o of staying) if (sum > 0) o.share += (v.share * o.share) / sum;
  const lost = v.share;
  v.present = false;
  v.share = 0;
  v.stance = 'gone';
  s.flights = s.flights.filter((f) => !(f.what.kind === 'key' && f.what.vendor === v.id));
  turn.events.push({ type: 'vendorLeft', vendor: v.id });
  moveMeter(turn, 'ecosystem', -(4 + Math.round(lost * 20)), {
    key: 'vendorLeft',
    params: { vendor: v.id },
  });
}

/** One quarter of a vendor's life: trust, readiness, stance, and perhaps a key that moves. All figures tuned. */
export function vendorsMove(turn: Turn): void {
  const { s } = turn;
  const door = s.ladders.door.rung;
  const help = s.switches.migrationHelp.on;
  const parity = s.switches.parity.on;
  for (const v of s.vendors) {
    if (!v.present) continue;
    const ways = KEYS.filter((key) => wayOutStands(s, key)).length;
    v.readiness = within(
      v.readiness + 2 + (help ? 6 : 0) + (door >= 2 ? 5 : 0) + (ways > 0 ? 2 : 0),
    );
    if (!v.own) v.trust = within(v.trust + trustDrift(door, parity, help, v));
    const [stance, key] = stanceOf(s, v);
    v.stance = stance;
    v.stanceWhy = { key, params: { vendor: v.id } };
    if (stance === 'leave') {
      leave(turn, v);
      continue;
    }
    if (stance === 'migrate') {
      const next = nextKey(s, v);
      if (next) moveKey(turn, v.id, next, true);
    }
  }
}

function trustDrift(door: number, parity: boolean, help: boolean, v: VendorState): number {
  let by = 0;
  if (door >= 1) by += parity ? 1 : -4;
  if (help) by += 2;
  if (door >= 2 && keysInRing0(v) > 0) by -= 1;
  return by;
}

/** What a vendor does now and the key of the words that say why. */
function stanceOf(s: GameState, v: VendorState): [Stance, string] {
  const door = s.ladders.door.rung;
  if (keysInRing0(v) === 0) return ['stay', 'stanceAllOut'];
  if (v.own) {
    if (!s.switches.parity.on) return ['stay', 'stanceOwnExempt'];
    return door >= 1 && nextKey(s, v) ? ['migrate', 'stanceOwnParity'] : ['stay', 'stanceOwnWaits'];
  }
  if (door >= 1 && v.trust < 12) return ['leave', 'stanceLeft'];
  if (nextKey(s, v)) {
    if (door >= 2)
      return v.trust >= 20 ? ['migrate', 'stanceSunset'] : ['lobby', 'stanceAgainstSunset'];
    if (door === 1 && v.trust >= 50) return ['migrate', 'stanceLicensed'];
    if (door === 0 && v.trust >= 65 && s.switches.migrationHelp.on)
      return ['migrate', 'stanceHelped'];
  }
  if (door >= 2 && v.trust < 40) return ['lobby', 'stanceAgainstSunset'];
  if (door >= 1) return ['comply', nextKey(s, v) ? 'stanceComplies' : noWay(s, v)];
  return ['stay', 'stanceDoorOpen'];
}

const noWay = (s: GameState, v: VendorState): string =>
  KEYS.some((key) => !v.keys[key].out && wayOutStands(s, key))
    ? 'stanceNotReady'
    : 'stanceNoWayOut';

/** Where the code behind a vendor's key runs. */
export const placeOf = (v: VendorState, key: KeyId) =>
  v.keys[key].out ? WAY_OUT[key] : ('ring0' as const);
