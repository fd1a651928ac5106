import type { Addend, Suit } from '../../actors.ts';
import { deriveSeed, Stream } from '../../chance/index.ts';
import { atLeast, rungOf } from '../../ladders/index.ts';
import type { GameState, VendorState } from '../../state.ts';
import { SWITCH_FIGURES } from '../../switches.ts';
import { setRung } from '../flights.ts';
import { SUNSET_NOTICE } from '../ladders.ts';
import { addStanding, moveMeter, type Turn } from '../turn.ts';
import { stuckKeys } from './keys.ts';
import { remember, remembers } from './memory.ts';

/** Quarters from filing to judgment. Tuned: real cases take years. */
export const COURT_QUARTERS = 2;
/** No court is sure of anything: the odds stay within these, in percent. Tuned. */
const ODDS_RANGE = [5, 95] as const;
/** Quarters in which a broken promise can be taken to court, and in which a judgment closes the matter. Tuned. */
const PROMISE_QUARTERS = 4;
const JUDGED_QUARTERS = 4;

/** On what ground a vendor could sue now: the strongest one it has on which nobody else sues already, or null. */
export function groundOf(s: GameState, v: VendorState): Suit['ground'] | null {
  if (v.own || v.suit) return null;
  const judged = s.quarter - JUDGED_QUARTERS;
  if (remembers(v, 'suitWon', judged) || remembers(v, 'suitLost', judged)) return null;
  if (remembers(v, 'promiseBroken', s.quarter - PROMISE_QUARTERS)) return 'brokenPromise';
  const free = (ground: Suit['ground']) => s.vendors.every((o) => o.suit?.ground !== ground);
  if (free('door') && atLeast(s, 'door', 'sunset') && stuckKeys(s, v).length > 0) return 'door';
  const exempt = atLeast(s, 'door', 'certified') && !s.switches.parity.on;
  return free('ownExempt') && exempt ? 'ownExempt' : null;
}

/** From this trust on a vendor settles. Tuned. */
const SETTLES_FROM = 60;

/** Does what the suit is about still stand? A promise broken stays broken. */
function standsStill(s: GameState, ground: Suit['ground']): boolean {
  if (ground === 'door') return atLeast(s, 'door', 'sunset');
  return ground === 'brokenPromise' || (atLeast(s, 'door', 'certified') && !s.switches.parity.on);
}

/** Chance in whole percent that the court rules for the platform, as a sum of reasons. All weights tuned. */
export function suitReasons(s: GameState, v: VendorState, suit: Suit): Addend[] {
  const out: Addend[] = [{ cause: { key: 'courtStarts' }, by: 50 }];
  const add = (key: string, by: number): void => {
    if (by !== 0) out.push({ cause: { key }, by });
  };
  const { court } = SWITCH_FIGURES.parity;
  if (atLeast(s, 'door', 'certified'))
    if (s.switches.parity.on) add('courtParity', court.kept);
    else add('courtOwnExempt', court.exempt);
  if (suit.ground === 'door') {
    const stuck = stuckKeys(s, v).length;
    add('courtWayOut', 7 * (4 - stuck));
    add('courtNoWayOut', -7 * stuck);
    const dated = rungOf(s, 'door').name === 'sunset';
    const stood = dated ? s.quarter - s.ladders.door.since : SUNSET_NOTICE;
    if (stood >= SUNSET_NOTICE) add('courtNotice', 5);
  }
  const kept = v.memory.filter((m) => m.cause.key === 'promiseKept').length;
  const broken = v.memory.filter((m) => m.cause.key === 'promiseBroken').length;
  add('courtPromisesKept', 6 * Math.min(2, kept));
  add('courtPromisesBroken', -12 * Math.min(3, broken));
  const sum = out.reduce((a, x) => a + x.by, 0);
  add('courtNeverSure', Math.max(ODDS_RANGE[0], Math.min(ODDS_RANGE[1], sum)) - sum);
  return out;
}

/** Chance, 0 to 1, that the platform wins. */
export const suitChance = (s: GameState, v: VendorState, suit: Suit): number =>
  suitReasons(s, v, suit).reduce((a, x) => a + x.by, 0) / 100;

/** A vendor goes to court. */
export function file(turn: Turn, v: VendorState): void {
  const { s } = turn;
  const ground = groundOf(s, v);
  if (!ground) return;
  v.suit = { filed: s.quarter, rules: s.quarter + COURT_QUARTERS, ground };
  turn.events.push({ type: 'suitFiled', vendor: v.id });
}

/** Courts rule on what is due; a suit whose ground has gone is withdrawn. All figures tuned. */
export function courtsRule(turn: Turn): void {
  const { s } = turn;
  for (const v of s.vendors) {
    const { suit } = v;
    if (!suit || !v.present) continue;
    const params = { vendor: v.id };
    if (v.trust >= SETTLES_FROM || !standsStill(s, suit.ground)) {
      v.suit = null;
      remember(turn, v, 'suitDropped', 3);
      continue;
    }
    if (suit.rules > s.quarter) continue;
    const luck = new Stream(deriveSeed(s.luck.world ?? 0, 'court', suit.filed, v.id));
    const won = luck.chance(suitChance(s, v, suit));
    v.suit = null;
    turn.events.push({ type: 'suitRuled', vendor: v.id, won });
    if (won) {
      moveMeter(turn, 'legitimacy', 3, { key: 'suitWon', params });
      remember(turn, v, 'suitLost', -6);
    } else {
      moveMeter(turn, 'legitimacy', -8, { key: 'suitLost', params });
      addStanding(s, -2);
      remember(turn, v, 'suitWon', 6);
      remedy(turn, suit);
    }
  }
}

/** What a lost suit orders: the door one rung back, or the own product under the common rules. */
function remedy(turn: Turn, suit: Suit): void {
  const { s } = turn;
  if (suit.ground === 'door') {
    if (atLeast(s, 'door', 'certified')) setRung(turn, 'door', s.ladders.door.rung - 1);
  } else if (suit.ground === 'ownExempt') {
    s.switches.parity = { on: true, open: true };
    turn.events.push({ type: 'switchSet', id: 'parity', on: true });
  }
}
