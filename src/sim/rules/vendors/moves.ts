import type { VendorMove } from '../../actors.ts';
import type { VendorState } from '../../state.ts';
import { shareInSector } from '../landing.ts';
import { raiseConcern } from '../regulators/concern.ts';
import { moveMeter, type Turn, within } from '../turn.ts';
import { keysWithWay, moveKey, nextKey } from './keys.ts';
import { burdenOf, leave, leaveSector, sell } from './market.ts';
import { declareOut } from './paper.ts';
import { file } from './suits.ts';

/** From this weight on the public hears a vendor. Tuned. */
const HEARD_FROM = 50;
/** Legitimacy for a vendor of such weight that goes to the press. Tuned. */
const PUBLIC = -3;

/** From this readiness on a vendor lets two keys go in one quarter. Tuned. */
const READY_FOR_TWO = 80;

/** Everybody who watches competition hears of it. */
function concernCompetition(turn: Turn, by: number, key: string, vendor: string): void {
  for (const r of turn.s.regulators)
    if (r.kind === 'competition') raiseConcern(turn, r.id, by, { key, params: { vendor } });
}

/** What each move does, once it was chosen. All figures tuned. */
export const CARRIED_OUT: Readonly<Record<VendorMove, (turn: Turn, v: VendorState) => void>> = {
  stay: () => {},
  migrate(turn, v) {
    for (let n = v.readiness >= READY_FOR_TWO ? 2 : 1; n > 0; n--) {
      const key = nextKey(turn.s, v);
      if (key) moveKey(turn, v.id, key, true);
    }
  },
  comply(turn, v) {
    const key = keysWithWay(turn.s, v)[0];
    if (key) declareOut(turn, v, key);
  },
  lobby(turn, v) {
    v.lobby = within(v.lobby + 2);
  },
  public(turn, v) {
    if (v.lobby >= HEARD_FROM)
      moveMeter(turn, 'legitimacy', PUBLIC, { key: 'vendorPublic', params: { vendor: v.id } });
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
