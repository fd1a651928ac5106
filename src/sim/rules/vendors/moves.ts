import type { VendorMove } from '../../actors.ts';
import { KEYS } from '../../ids.ts';
import type { VendorState } from '../../state.ts';
import { shareInSector } from '../policy.ts';
import { raiseConcern } from '../regulators.ts';
import { moveMeter, type Turn, within } from '../turn.ts';
import {
  arriveKey,
  keysWithWay,
  moveKey,
  nextKey,
  READINESS_FOR,
  stuckKeys,
  wayOutStands,
} from './keys.ts';
import { burdenOf, leave, leaveSector, sell } from './market.ts';
import { remember } from './memory.ts';
import { declareOut, lookAtAll } from './paper.ts';
import { file } from './suits.ts';
import { isExempt } from './weigh.ts';

/** Below this trust, and 20 more for each key with nowhere to go, a vendor leaves when the door closes. Tuned. */
const LEAVES_BELOW = 25;
/** From this weight on a vendor's lobbying is felt in public. Tuned. */
const HEARD_FROM = 50;

/** Everybody who watches competition hears of it. */
function concernCompetition(turn: Turn, by: number, key: string, vendor: string): void {
  for (const r of turn.s.regulators)
    if (r.kind === 'competition') raiseConcern(turn, r.id, by, { key, params: { vendor } });
}

/** What each move does, once it was chosen. All figures tuned. */
export const CARRIED_OUT: Readonly<Record<VendorMove, (turn: Turn, v: VendorState) => void>> = {
  stay: () => {},
  migrate(turn, v) {
    const key = nextKey(turn.s, v);
    if (key) moveKey(turn, v.id, key, true);
  },
  comply(turn, v) {
    const key = keysWithWay(turn.s, v)[0];
    if (key) declareOut(turn, v, key);
  },
  lobby(turn, v) {
    if (v.lobby >= HEARD_FROM)
      moveMeter(turn, 'legitimacy', -1, { key: 'vendorLobbies', params: { vendor: v.id } });
    v.lobby = within(v.lobby + 2);
  },
  public(turn, v) {
    const loud = v.lobby >= HEARD_FROM;
    moveMeter(turn, 'legitimacy', loud ? -2 : -1, {
      key: 'vendorPublic',
      params: { vendor: v.id },
    });
    concernCompetition(turn, 2, 'vendorPublic', v.id);
    v.lobby = within(v.lobby + 5);
  },
  sue(turn, v) {
    file(turn, v);
    concernCompetition(turn, 3, 'suitFiled', v.id);
  },
  leaveSector(turn, v) {
    const { s } = turn;
    const sector = burdenOf(s, v);
    const spec = s.level.sectors.find((x) => x.id === sector);
    if (spec) leaveSector(turn, v, spec.id, spec.share * shareInSector(s, v, spec.id));
  },
  sell,
  leave,
};

/** The door is shut: claims are tested, keys go out where a way stands; who cannot or will not, leaves. */
export function forceKeysOut(turn: Turn): void {
  const { s } = turn;
  for (const v of s.vendors) {
    if (!v.present || isExempt(s, v)) continue;
    lookAtAll(turn, v, 'door');
    const stuck = stuckKeys(s, v);
    if (!v.own && (stuck.length > 0 || v.trust < LEAVES_BELOW)) {
      if (v.trust < LEAVES_BELOW + 20 * stuck.length) {
        leave(turn, v);
        continue;
      }
      remember(turn, v, 'forcedOut', -10 * stuck.length);
    }
    for (const key of KEYS)
      if (!v.keys[key].out && wayOutStands(s, key)) {
        if (v.readiness < READINESS_FOR[key])
          moveMeter(turn, 'ecosystem', -1, { key: 'movedUnready', params: { vendor: v.id } });
        arriveKey(turn, v.id, key, true);
      }
  }
}
