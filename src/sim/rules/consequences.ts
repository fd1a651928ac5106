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
/** Legitimacy for a rung of rollout or checks: what the public asked for after the outage. Tuned. */
const CARE_SHOWN = 3;

const allRemember = (turn: Turn, key: MemoryKey, by: (v: VendorState) => number): void => {
  for (const v of turn.s.vendors)
    if (by(v) !== 0 && !isExempt(turn.s, v)) remember(turn, v, key, by(v));
};

/** What follows once, when a ladder comes to stand on a higher rung. */
const ON_THE_WAY_UP: { readonly [L in LadderId]: (turn: Turn, rung: RungOf<L>) => void } = {
  door(turn, { arrives, shut }) {
    const cause = { key: arrives.cause };
    moveMeter(turn, 'ecosystem', arrives.ecosystem, cause);
    allRemember(turn, 'doorNarrowed', (v) => (keysInRing0(v) > 0 ? arrives.trust : 0));
    moveMeter(turn, 'security', arrives.security, cause);
    if (shut) forceKeysOut(turn);
  },
  hygiene(turn, { security, ecosystem }) {
    moveMeter(turn, 'security', security, { key: 'hygieneStands' });
    moveMeter(turn, 'ecosystem', ecosystem, { key: 'hygieneBreaksDrivers' });
  },
  interface(turn, { ecosystem, trust }) {
    moveMeter(turn, 'ecosystem', ecosystem, { key: 'interfaceOffered' });
    allRemember(turn, 'interfaceOffered', () => trust);
  },
  enclaves(turn, { ecosystem }) {
    moveMeter(turn, 'ecosystem', ecosystem, { key: 'enclavesOffered' });
  },
  attestation(turn, { security, privacy }) {
    moveMeter(turn, 'security', security, { key: 'attestationStands' });
    if (!turn.s.switches.pseudonyms.on)
      moveMeter(turn, 'legitimacy', privacy, { key: 'attestationPrivacy' });
  },
  rollout: careShown,
  checks: careShown,
  wayback: nothing,
};

function careShown(turn: Turn): void {
  moveMeter(turn, 'legitimacy', CARE_SHOWN, { key: 'careShown' });
}

function nothing(): void {}

/** What follows once, when a ladder comes to stand on another rung. */
export function onRung<L extends LadderId>(turn: Turn, ladder: L, from: number, to: number): void {
  if (to > from) ON_THE_WAY_UP[ladder](turn, rungAt(ladder, to));
  else if (ladder === 'door') allRemember(turn, 'doorWidened', () => DOOR_WIDENED);
}
