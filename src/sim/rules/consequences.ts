import type { LadderId } from '../ids.ts';
import { type RungOf, rungAt } from '../ladders/index.ts';
import type { VendorState } from '../state.ts';
import { keysInRing0 } from './references.ts';
import { moveMeter, type Turn } from './turn.ts';
import { isExempt } from './vendors/exempt.ts';
import { forceKeysOut } from './vendors/forced.ts';
import { type MemoryKey, remember } from './vendors/memory.ts';

/** Trust when the door opens by a rung again. Tuned. */
const DOOR_WIDENED = 3;

const allRemember = (turn: Turn, key: MemoryKey, by: (v: VendorState) => number): void => {
  for (const v of turn.s.vendors)
    if (by(v) !== 0 && !isExempt(turn.s, v)) remember(turn, v, key, by(v));
};

/**
 * What follows once, when a ladder comes to stand on a higher rung: what others make of it, and what it breaks. No
 * points for landing: a rung is worth what it does.
 */
const ON_THE_WAY_UP: { readonly [L in LadderId]: (turn: Turn, rung: RungOf<L>) => void } = {
  door(turn, { arrives, shut }) {
    moveMeter(turn, 'ecosystem', arrives.ecosystem, { key: arrives.cause });
    allRemember(turn, 'doorNarrowed', (v) => (keysInRing0(v) > 0 ? arrives.trust : 0));
    if (shut) forceKeysOut(turn);
  },
  hygiene(turn, { ecosystem }) {
    moveMeter(turn, 'ecosystem', ecosystem, { key: 'hygieneBreaksDrivers' });
  },
  interface(turn, { trust }) {
    allRemember(turn, 'interfaceOffered', () => trust);
  },
  enclaves: nothing,
  attestation(turn, { privacy }) {
    if (!turn.s.switches.pseudonyms.on)
      moveMeter(turn, 'legitimacy', privacy, { key: 'attestationPrivacy' });
  },
  rollout: nothing,
  checks: nothing,
  wayback: nothing,
};

function nothing(): void {}

/** What follows once, when a ladder comes to stand on another rung. */
export function onRung<L extends LadderId>(turn: Turn, ladder: L, from: number, to: number): void {
  if (to > from) ON_THE_WAY_UP[ladder](turn, rungAt(ladder, to));
  else if (ladder === 'door') allRemember(turn, 'doorWidened', () => DOOR_WIDENED);
}
