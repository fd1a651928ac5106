import type { MeterId } from '../ids.ts';
import { atLeast, rungOf } from '../ladders/index.ts';
import { costInTheAir, PAIRS } from '../ladders/pairs.ts';
import type { Cause, GameState } from '../state.ts';
import { FRONT, openFronts, pressedFrom } from './fronts.ts';
import { keysOut } from './references.ts';
import { fleetSight } from './sight.ts';
import { addStanding, moveByParts, type Turn } from './turn.ts';
import { upkeepOf } from './upkeep.ts';
import { lastNightHurt } from './weakness.ts';

/** From this quarter on people ask why updates still go to everybody at once, and what it costs to have no answer. Tuned. */
const RINGS_EXPECTED_FROM = 3;
const NO_RINGS = -3;
/** Share of the fleet's sight that may be missing before it is felt, and what it costs then. Tuned. */
const DARK_FROM = 0.25;
const DARK = -3;
/** After an outage the public wants to see something change. Tuned. */
const NOTHING_CHANGED = -3;
/** Readiness from which people ask why a vendor is still in ring 0, and what it costs that nobody leads it out. Tuned. */
const READY_TO_LEAVE = 55;
const NOT_LED_OUT = -3;
/** One vendor for more than half of the machines, and what it costs. Tuned. */
const CONCENTRATED_FROM = 0.5;
const CONCENTRATED = -3;

type Parts = { by: number; cause: Cause }[];

/**
 * What a quarter does to the meters by itself: one line a meter, with its causes behind it. All figures tuned. What
 * rungs add is theirs.
 */
export function drift(turn: Turn): void {
  const { s } = turn;
  const line = (meter: MeterId, parts: Parts): void =>
    moveByParts(
      turn,
      meter,
      { key: 'drift' },
      [...parts, ...inTheAir(s, meter)].filter(({ by }) => by !== 0),
    );
  line('continuity', []);
  line('security', securityDrifts(s));
  line('legitimacy', legitimacyDrifts(s));
  line('ecosystem', ecosystemDrifts(s));
}

const part = (by: number, key: string): Parts[number] => ({ by, cause: { key } });

/** What rungs above their partner cost. */
const inTheAir = (s: GameState, meter: MeterId): Parts =>
  PAIRS.filter((pair) => pair.meter === meter).map((pair) =>
    part(-costInTheAir(pair, s.ladders, s.ladders[pair.ladder].rung), pair.cause),
  );

function securityDrifts(s: GameState): Parts {
  const slow = s.content.stop === 'allInRings';
  return [
    ...(s.quarter >= pressedFrom(s) ? openFronts(s) : []).map((attack) => ({
      by: FRONT.open,
      cause: { key: 'frontOpen', params: { attack } },
    })),
    part(1 - fleetSight(s) >= DARK_FROM ? DARK : 0, 'sightLost'),
    part(slow ? rungOf(s, 'rollout').slow : 0, 'slowRings'),
  ];
}

function legitimacyDrifts(s: GameState): Parts {
  const unchanged = lastNightHurt(s) && !atLeast(s, 'door', 'certified') && keysOut(s) === 0;
  const named = s.switches.pseudonyms.open && !s.switches.pseudonyms.on;
  const late = !atLeast(s, 'rollout', 'two') && s.quarter >= RINGS_EXPECTED_FROM;
  return [
    part(unchanged ? NOTHING_CHANGED : 0, 'doorOpen'),
    part(couldLeave(s) ? NOT_LED_OUT : 0, 'notLedOut'),
    part(late ? NO_RINGS : 0, 'noRings'),
    part(named ? rungOf(s, 'attestation').named : 0, 'namedProofs'),
  ];
}

/** Are vendors of most machines ready to leave ring 0, and has nobody led one key out? */
function couldLeave(s: GameState): boolean {
  const outside = s.vendors.filter((v) => v.present && !v.own);
  const share = (some: typeof outside): number => some.reduce((sum, v) => sum + v.share, 0);
  const ready = outside.filter((v) => v.readiness >= READY_TO_LEAVE);
  const led = atLeast(s, 'door', 'certified') || keysOut(s) > 0;
  return s.ladders.door.open && !led && 2 * share(ready) > share(outside);
}

function ecosystemDrifts(s: GameState): Parts {
  const largest = s.vendors.reduce((a, v) => (v.share > a.share ? v : a));
  return [
    part(s.switches.parity.on ? 0 : rungOf(s, 'door').ownExempt.ecosystem, 'ownExempt'),
    {
      by: largest.share > CONCENTRATED_FROM ? CONCENTRATED : 0,
      cause: { key: 'concentration', params: { vendor: largest.id } },
    },
  ];
}

/** Standing earned this quarter: 2, and what Legitimacy yields (game design; tuned). */
export function standingIncome(s: GameState): number {
  const legitimacy = s.meters.legitimacy;
  return 2 + (legitimacy >= 50 ? Math.floor((legitimacy - 50) / 25) : -1);
}

/** New budgets: Capacity afresh with a small carry, Standing added. */
export function income(turn: Turn): void {
  const { s } = turn;
  const carried = Math.min(s.capacity, s.level.budgets.carry);
  s.capacity = Math.max(0, s.level.budgets.capacity + carried - upkeepOf(s));
  addStanding(s, standingIncome(s));
}
