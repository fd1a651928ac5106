import { type Addend, VENDOR_MOVES, type VendorMove, type Weighed } from '../../actors.ts';
import { atLeast, type RungName, rungOf } from '../../ladders/index.ts';
import type { GameState, VendorState } from '../../state.ts';
import { SWITCH_FIGURES } from '../../switches.ts';
import { keysInRing0 } from '../references.ts';
import { BELIEVES_NOTHING_BELOW, goingOf, SMALL_BELOW } from './going.ts';
import { keysWithWay, nextKey } from './keys.ts';
import { loudness } from './loudness.ts';
import { grievance, remembers } from './memory.ts';

/** Points that rule a move out: there is nothing to do it with. */
export const RULED_OUT = -100;

/** A door that has stood for so many quarters weighs no more if it stands longer. Tuned. */
const DOOR_STOOD = 3;
const { help } = SWITCH_FIGURES;
/** Readiness from which a vendor bears a narrowed door, and points for each ten that it lacks. Tuned. */
const BEARS_FROM = 60;
const UNREADY = 9;

/** What a vendor looks at when it weighs: nothing here is hidden from the player. */
interface View {
  s: GameState;
  v: VendorState;
  /** Does the door stand on this rung or higher? */
  doorFrom(name: RungName<'door'>): boolean;
  /** What the door as it stands weighs for a move, in points, and for how long; at most 3 quarters count. */
  door: {
    reason: string;
    weighs(move: VendorMove): number;
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
      say(keysWithWay(s, v).length > 0 ? 'weighNotReady' : 'weighNoWayOut', 10);
  },
  move({ s, v, door, doorFrom, distrust }, say) {
    if (!nextKey(s, v))
      return say(keysWithWay(s, v).length > 0 ? 'weighNotReady' : 'weighNoWayOut', RULED_OUT);
    say('weighEffort', -15);
    say(door.reason, door.weighs('move'));
    if (v.own && doorFrom('certified')) say('weighOwnParity', 20);
    if (s.switches.help.on) say('weighHelp', help.move);
    say('weighWayOutGood', rungOf(s, 'interface').draws);
    say(v.trust >= 50 ? 'weighTrust' : 'weighDistrust', -distrust(0.8));
  },
  paper({ s, v, door, doorFrom, distrust }, say) {
    if (doorFrom('closed')) return say('weighClosed', RULED_OUT);
    if (keysWithWay(s, v).length === 0) return say('weighNothingToClaim', RULED_OUT);
    say(door.reason, door.weighs('paper'));
    say('weighFoundOut', -10);
    if (caught(v)) say('weighCaughtBefore', -20);
    if (nextKey(s, v)) say('weighCouldMove', -10);
    else say('weighNotReady', 15);
    say(v.trust >= 50 ? 'weighTrust' : 'weighDistrust', distrust(0.8));
    if (v.claims.length > 0) say('weighClaimsEnough', -15 * v.claims.length);
  },
  push({ s, v, inRing0, hurt }, say) {
    if (v.own) return say('weighOwnHouse', RULED_OUT);
    if (v.suit) return say('weighSuitRuns', RULED_OUT);
    if (inRing0 === 0 && hurt === 0) return say('weighNothingAtStake', RULED_OUT);
    for (const { cause, by } of loudness(s, v)) say(cause.key, by);
    say('weighGoodName', -5);
    if (nextKey(s, v)) say('weighCouldMove', -15);
    if (v.stance === 'push') say('weighSaidAlready', -15);
  },
  go({ s, v, door, doorFrom, inRing0, distrust, hurt }, say) {
    if (v.own) return say('weighOwnHouse', RULED_OUT);
    if (!doorFrom('certified')) return say('weighDoorOpen', RULED_OUT);
    if (inRing0 === 0) return say('weighAllOut', RULED_OUT);
    say(...COST_OF_GOING[goingOf(s, v).how]);
    say(door.reason, door.weighs('go'));
    if (v.trust < BELIEVES_NOTHING_BELOW) say('weighBelievesNothing', 100);
    say('weighNotReady', UNREADY * Math.round(Math.max(0, BEARS_FROM - v.readiness) / 10));
    if (v.share < SMALL_BELOW) say('weighSmall', 15);
    if (s.switches.help.on) say('weighHelp', help.go);
    say(v.trust >= 50 ? 'weighTrust' : 'weighDistrust', distrust(0.5));
    say('weighGrievance', Math.min(10, Math.round(hurt / 3)));
  },
};

/** What speaks against each step of going: customers, the name, all that it has here. Tuned. */
const COST_OF_GOING: Readonly<Record<ReturnType<typeof goingOf>['how'], [string, number]>> = {
  sector: ['weighCustomersLost', -30],
  sale: ['weighOwnName', -40],
  leaves: ['weighAllItHas', -60],
};

/** Was it caught with a hollow claim before? */
const caught = (v: VendorState): boolean =>
  remembers(v, 'paperAudited', 0) || remembers(v, 'paperFound', 0);

/**
 * All moves as a vendor weighs them now, best first; a score is the sum of its reasons. No luck in it, and nothing
 * that the player cannot know; equal scores keep the order of `VENDOR_MOVES`.
 */
export function weigh(s: GameState, v: VendorState): Weighed[] {
  const { weighs, weighsLonger } = rungOf(s, 'door');
  const stood = Math.max(0, Math.min(DOOR_STOOD, s.quarter - s.ladders.door.since));
  const view: View = {
    s,
    v,
    doorFrom: (name) => atLeast(s, 'door', name),
    door: {
      reason: weighs.reason,
      weighs: (move) => weighs[move] + stood * weighsLonger[move],
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
