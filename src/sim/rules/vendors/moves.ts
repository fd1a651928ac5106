import type { VendorMove, Voice } from '../../actors.ts';
import type { VendorState } from '../../state.ts';
import { heed } from '../regulators/concern.ts';
import { moveMeter, type Turn } from '../turn.ts';
import { go } from './going.ts';
import { keysWithWay, moveKey, nextKey } from './keys.ts';
import { voiceNow } from './loudness.ts';
import { declareOut } from './paper.ts';
import { file } from './suits.ts';

/** What a push costs, by its voice: Legitimacy, and concern over competition, each with its cause. All figures tuned. */
export const PUSHED: Readonly<
  Record<Voice, { cause: string; legitimacy: number; concern: number }>
> = {
  lobby: { cause: 'vendorsLobby', legitimacy: 0, concern: 6 },
  press: { cause: 'vendorPublic', legitimacy: -3, concern: 3 },
  court: { cause: 'suitFiled', legitimacy: -4, concern: 6 },
};

/** From this readiness on a vendor lets two keys go in one quarter. Tuned. */
const READY_FOR_TWO = 80;

/** What each move does, once it was chosen. */
export const CARRIED_OUT: Readonly<Record<VendorMove, (turn: Turn, v: VendorState) => void>> = {
  stay: () => {},
  move(turn, v) {
    for (let n = v.readiness >= READY_FOR_TWO ? 2 : 1; n > 0; n--) {
      const key = nextKey(turn.s, v);
      if (key) moveKey(turn, v.id, key, true);
    }
  },
  paper(turn, v) {
    const key = keysWithWay(turn.s, v)[0];
    if (key) declareOut(turn, v, key);
  },
  push(turn, v) {
    v.voice = voiceNow(turn.s, v);
    const { cause, legitimacy, concern } = PUSHED[v.voice];
    const why = { key: cause, params: { vendor: v.id } };
    moveMeter(turn, 'legitimacy', legitimacy, why);
    heed(turn, 'competition', concern, why);
    if (v.voice === 'court') file(turn, v);
  },
  go,
};
