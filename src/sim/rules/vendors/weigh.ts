import { type Addend, VENDOR_MOVES, type VendorMove, type Weighed } from '../../actors.ts';
import { atLeast, type RungName, type RungOf, rungOf } from '../../ladders/index.ts';
import type { GameState, VendorState } from '../../state.ts';
import { SWITCH_FIGURES } from '../../switches.ts';
import { keysInRing0 } from '../references.ts';
import { keysWithWay, nextKey, stuckKeys } from './keys.ts';
import { burdenOf, buyerOf } from './market.ts';
import { grievance, remembers } from './memory.ts';
import { groundOf } from './suits.ts';

/** Points that rule a move out: there is nothing to do it with. */
export const RULED_OUT = -100;
/** Trust below which a head believes nothing any more, and what that adds to leaving. Tuned. */
const BELIEVES_NOTHING_BELOW = 15;
/** A vendor as small as this, or smaller, may be bought. Tuned. */
const FOR_SALE_BELOW = 0.15;

/** A door that has stood for so many quarters weighs no more if it stands longer. Tuned. */
const DOOR_STOOD = 3;
const { parity } = SWITCH_FIGURES;

type Door = RungOf<'door'>;

/** What a vendor looks at when it weighs: nothing here is hidden from the player. */
interface View {
  s: GameState;
  v: VendorState;
  /** Does the door stand on this rung or higher? */
  doorFrom(name: RungName<'door'>): boolean;
  /** What the door as it stands weighs for a move, in points, and for how long; at most 3 quarters count. */
  door: {
    reason: string;
    weighs(move: keyof Door['weighsLonger']): number;
    ownExempt: Door['ownExempt'];
  };
  inRing0: number;
  /** Points that `50 − trust` makes at a given weight. */
  distrust(weight: number): number;
  hurt: number;
}

type Say = (key: string, by: number) => void;

/** What speaks for and against each move, in whole points. All weights tuned. */
const SCALES: Readonly<Record<VendorMove, (view: View, say: Say) => void>> = {
  stay({ s, v, door, doorFrom, inRing0 }, say) {
    say('weighHabit', 10);
    if (inRing0 === 0) say('weighAllOut', 40);
    else say(door.reason, door.weighs('stay'));
    if (inRing0 > 0 && doorFrom('certified') && !nextKey(s, v))
      say(keysWithWay(s, v).length > 0 ? 'weighNotReady' : 'weighNoWayOut', 15);
  },
  migrate({ s, v, door, doorFrom, distrust }, say) {
    if (!nextKey(s, v))
      return say(keysWithWay(s, v).length > 0 ? 'weighNotReady' : 'weighNoWayOut', RULED_OUT);
    say('weighEffort', -15);
    say(door.reason, door.weighs('migrate'));
    if (v.own && doorFrom('certified')) say('weighOwnParity', 20);
    if (s.switches.help.on) say('weighHelp', SWITCH_FIGURES.help.migrate);
    say('weighWayOutGood', rungOf(s, 'interface').draws);
    say(v.trust >= 50 ? 'weighTrust' : 'weighDistrust', -distrust(0.8));
    say('weighStrain', -Math.round(v.strain / 5));
  },
  comply({ s, v, door, doorFrom, distrust }, say) {
    if (doorFrom('closed')) return say('weighClosed', RULED_OUT);
    if (keysWithWay(s, v).length === 0) return say('weighNothingToClaim', RULED_OUT);
    say(door.reason, door.weighs('comply'));
    say('weighFoundOut', -10);
    if (caught(v)) say('weighCaughtBefore', -20);
    if (!nextKey(s, v)) say('weighNotReady', 15);
    say(v.trust >= 50 ? 'weighTrust' : 'weighDistrust', distrust(0.8));
    if (v.claims.length > 0) say('weighClaimsEnough', -8 * v.claims.length);
  },
  lobby({ s, v, door, doorFrom, inRing0, distrust, hurt }, say) {
    if (v.own) return say('weighOwnHouse', RULED_OUT);
    if (inRing0 === 0) return say('weighNothingAtStake', RULED_OUT);
    say('weighEffort', -10);
    say('weighVoice', Math.round(v.lobby / 5));
    say(door.reason, door.weighs('lobby'));
    if (doorFrom('certified'))
      if (s.switches.parity.on) say('weighParity', parity.lobby.kept);
      else say('weighOwnExempt', parity.lobby.exempt);
    if (doorFrom('sunset') && stuckKeys(s, v).length > 0) say('weighNoWayOut', 10);
    say(v.trust >= 50 ? 'weighTrust' : 'weighDistrust', distrust(0.5));
    say('weighGrievance', Math.min(15, Math.round(hurt / 2)));
    if (v.stance === 'lobby') say('weighSaidAlready', -25);
  },
  public({ s, v, door, doorFrom, inRing0, distrust, hurt }, say) {
    if (v.own) return say('weighOwnHouse', RULED_OUT);
    if (inRing0 === 0 && hurt === 0) return say('weighNothingAtStake', RULED_OUT);
    say('weighGoodName', -15);
    say('weighVoice', Math.round(v.lobby / 8));
    say(door.reason, door.weighs('public'));
    if (doorFrom('certified') && !s.switches.parity.on) say('weighOwnExempt', parity.public.exempt);
    if (v.stance === 'lobby') say('weighLobbyFailed', 10);
    if (v.stance === 'public') say('weighSaidAlready', -25);
    say(v.trust >= 50 ? 'weighTrust' : 'weighDistrust', distrust(0.6));
    if (wronged(s, v)) say('weighWronged', 20);
    say('weighGrievance', Math.min(12, Math.round(hurt / 2)));
  },
  sue({ s, v, door, distrust, hurt }, say) {
    if (v.own) return say('weighOwnHouse', RULED_OUT);
    const ground = groundOf(s, v);
    if (!ground) return say(v.suit ? 'weighSuitRuns' : 'weighNoGround', RULED_OUT);
    say('weighLawyers', -34);
    if (s.vendors.some((o) => o.suit?.ground === ground)) say('weighOthersSue', -20);
    if (v.stance === 'lobby' || v.stance === 'public') say('weighLobbyFailed', 12);
    if (ground === 'door') say('weighGroundDoor', 15 + 6 * stuckKeys(s, v).length);
    if (ground === 'ownExempt') say('weighGroundOwnExempt', door.ownExempt.suit);
    if (ground === 'brokenPromise') say('weighGroundPromise', 25);
    say('weighVoice', Math.round(v.lobby / 5));
    say(v.trust >= 50 ? 'weighTrust' : 'weighDistrust', distrust(0.6));
    say('weighGrievance', Math.min(15, Math.round(hurt / 2)));
    say('weighStrain', -Math.round(v.strain / 4));
  },
  leaveSector({ s, v, doorFrom, distrust }, say) {
    if (v.own) return say('weighOwnHouse', RULED_OUT);
    if (!doorFrom('certified')) return say('weighDoorOpen', RULED_OUT);
    if (burdenOf(s, v) === null) return say('weighSectorsFew', RULED_OUT);
    say('weighCustomersLost', -35);
    say('weighStrain', Math.round(v.strain * 0.7));
    say(v.trust >= 50 ? 'weighTrust' : 'weighDistrust', distrust(0.3));
  },
  sell({ s, v, doorFrom }, say) {
    if (v.own) return say('weighOwnHouse', RULED_OUT);
    if (v.share >= FOR_SALE_BELOW) return say('weighTooLarge', RULED_OUT);
    if (!buyerOf(s, v)) return say('weighNoBuyer', RULED_OUT);
    say('weighOwnName', -45);
    say('weighStrain', Math.round(v.strain * 0.8));
    if (doorFrom('sunset')) say('weighSunset', 5);
  },
  leave({ v, doorFrom, distrust, hurt }, say) {
    if (v.own) return say('weighOwnHouse', RULED_OUT);
    if (!doorFrom('certified')) return say('weighDoorOpen', RULED_OUT);
    say('weighAllItHas', -60);
    if (v.trust < BELIEVES_NOTHING_BELOW) say('weighBelievesNothing', 70);
    say(v.trust >= 50 ? 'weighTrust' : 'weighDistrust', distrust(1));
    say('weighStrain', Math.round(v.strain / 5));
    say('weighGrievance', Math.min(10, Math.round(hurt / 3)));
  },
};

/** Was it caught with a hollow claim before? */
const caught = (v: VendorState): boolean =>
  remembers(v, 'paperAudited', 0) || remembers(v, 'paperFound', 0);

/** Was it accused, or its channel shut, for somebody else's fault lately? */
const wronged = (s: GameState, v: VendorState): boolean =>
  (['blamedWrong', 'wrongHold', 'wrongRevert'] as const).some((k) =>
    remembers(v, k, s.quarter - 1),
  );

/**
 * All moves as a vendor weighs them now, best first; a score is the sum of its reasons. No luck in it, and nothing
 * that the player cannot know; equal scores keep the order of `VENDOR_MOVES`.
 */
export function weigh(s: GameState, v: VendorState): Weighed[] {
  const { weighs, weighsLonger, ownExempt } = rungOf(s, 'door');
  const stood = Math.max(0, Math.min(DOOR_STOOD, s.quarter - s.ladders.door.since));
  const view: View = {
    s,
    v,
    doorFrom: (name) => atLeast(s, 'door', name),
    door: {
      reason: weighs.reason,
      weighs: (move) => weighs[move] + stood * weighsLonger[move],
      ownExempt,
    },
    inRing0: keysInRing0(v),
    distrust: (weight) => Math.round((50 - v.trust) * weight),
    hurt: grievance(v, s.quarter),
  };
  return VENDOR_MOVES.map((move): Weighed => {
    const reasons: Addend[] = [];
    SCALES[move](view, (key, by) => {
      if (by !== 0) reasons.push({ cause: { key }, by });
    });
    return { move, score: reasons.reduce((a, r) => a + r.by, 0), reasons };
  }).sort((a, b) => b.score - a.score);
}

/** The reason that speaks loudest for a move; where none speaks for it, the one that speaks least against. */
export function strongest(weighed: Weighed): Addend | null {
  let best: Addend | null = null;
  for (const r of weighed.reasons) if (best === null || r.by > best.by) best = r;
  return best;
}
