import type { LadderId } from '../ids.ts';
import type { VendorState } from '../state.ts';
import { keysInRing0 } from './references.ts';
import { moveMeter, type Turn } from './turn.ts';
import { isExempt } from './vendors/exempt.ts';
import { forceKeysOut } from './vendors/forced.ts';
import { type MemoryKey, remember } from './vendors/memory.ts';

/** Trust that outside vendors lose when the door narrows by one rung, if they still need ring 0. Tuned. */
const DOOR_TRUST = [0, -3, -7, -12] as const;
/** Ecosystem points when a door rung comes into force. Tuned. */
const DOOR_ECOSYSTEM = [0, -1, -3, -6] as const;
/** Legitimacy for a rung of rings or gate: what the public asked for after the outage. Tuned. */
const CARE_SHOWN = 3;
const DOOR_CAUSE = ['doorOpen', 'doorCertified', 'doorSunset', 'doorClosed'] as const;

const allRemember = (turn: Turn, key: MemoryKey, by: (v: VendorState) => number): void => {
  for (const v of turn.s.vendors)
    if (by(v) !== 0 && !isExempt(turn.s, v)) remember(turn, v, key, by(v));
};

/** What follows once, when a ladder comes to stand on another rung. All figures tuned. */
export function onRung(turn: Turn, ladder: LadderId, from: number, to: number): void {
  const { s } = turn;
  const up = to > from;
  if (ladder === 'door') {
    if (up) {
      moveMeter(turn, 'ecosystem', DOOR_ECOSYSTEM[to] ?? 0, { key: DOOR_CAUSE[to] ?? 'doorOpen' });
      allRemember(turn, 'doorNarrowed', (v) => (keysInRing0(v) > 0 ? (DOOR_TRUST[to] ?? 0) : 0));
      if (to === 1) moveMeter(turn, 'security', 2, { key: 'doorCertified' });
      if (to === 3) forceKeysOut(turn);
    } else allRemember(turn, 'doorWidened', () => 3);
  }
  if (ladder === 'interface' && up) {
    moveMeter(turn, 'ecosystem', 3, { key: 'interfaceOffered' });
    allRemember(turn, 'interfaceOffered', () => 5);
  }
  if (ladder === 'enclaves' && up) moveMeter(turn, 'ecosystem', 2, { key: 'enclavesOffered' });
  if (ladder === 'hygiene' && up) {
    moveMeter(turn, 'security', to >= 3 ? 4 : 3, { key: 'hygieneStands' });
    if (to >= 2) moveMeter(turn, 'ecosystem', -2, { key: 'hygieneBreaksDrivers' });
  }
  if (ladder === 'attestation' && up) {
    moveMeter(turn, 'security', to >= 2 ? 3 : 2, { key: 'attestationStands' });
    if (to >= 2 && !s.switches.pseudonyms.on)
      moveMeter(turn, 'legitimacy', -2, { key: 'attestationPrivacy' });
  }
  if ((ladder === 'gate' || ladder === 'rings') && up)
    moveMeter(turn, 'legitimacy', CARE_SHOWN, { key: 'careShown' });
}
