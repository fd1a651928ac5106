import { KEYS } from '../../ids.ts';
import { moveMeter, type Turn } from '../turn.ts';
import { isExempt } from './exempt.ts';
import { arriveKey, READINESS_FOR, stuckKeys, wayOutStands } from './keys.ts';
import { leave } from './market.ts';
import { remember } from './memory.ts';
import { lookAtAll } from './paper.ts';

/** Below this trust, and 20 more for each key with nowhere to go, a vendor leaves when the door closes. Tuned. */
const LEAVES_BELOW = 25;
/** Ecosystem for a vendor that had to move before its code was ready. Tuned. */
const MOVED_UNREADY = -3;

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
    const moving = KEYS.filter((key) => !v.keys[key].out && wayOutStands(s, key));
    if (moving.some((key) => v.readiness < READINESS_FOR[key]))
      moveMeter(turn, 'ecosystem', MOVED_UNREADY, {
        key: 'movedUnready',
        params: { vendor: v.id },
      });
    for (const key of moving) arriveKey(turn, v.id, key, true);
  }
}
