import { METERS, type MeterId } from '../ids.ts';
import { atLeast, rungOf } from '../ladders/index.ts';
import type { Cause, GameState } from '../state.ts';
import { SWITCH_FIGURES } from '../switches.ts';
import { keysOut } from './references.ts';
import { fleetSight } from './sight.ts';
import { addStanding, moveByParts, type Turn } from './turn.ts';
import { upkeepOf } from './upkeep.ts';

/** From this quarter on people ask why updates still go to everybody at once, and what it costs to have no answer. Tuned. */
const RINGS_EXPECTED_FROM = 3;
const NO_RINGS = -3;

type Parts = { by: number; cause: Cause }[];

/**
 * What a quarter does to the meters by itself: one line a meter, with its causes behind it. All figures tuned. What
 * rungs add is theirs.
 */
export function drift(turn: Turn): void {
  const { s } = turn;
  const of: Record<MeterId, Parts> = {
    continuity: continuityDrifts(s),
    security: securityDrifts(s),
    ecosystem: ecosystemDrifts(s),
    legitimacy: legitimacyDrifts(s),
  };
  for (const meter of METERS)
    moveByParts(
      turn,
      meter,
      { key: 'drift' },
      [...of[meter], ...inTheAir(s, meter)].filter(({ by }) => by !== 0),
    );
}

const part = (by: number, key: string): Parts[number] => ({ by, cause: { key } });

/** What rungs above their partner cost. */
const inTheAir = (s: GameState, meter: MeterId): Parts =>
  PAIRS.filter((pair) => pair.meter === meter).map((pair) =>
    part(-costInTheAir(pair, s.ladders, s.ladders[pair.ladder].rung), pair.cause),
  );

function securityDrifts(s: GameState): Parts {
  const guards =
    rungOf(s, 'hygiene').guards + rungOf(s, 'attestation').guards + rungOf(s, 'enclaves').guards;
  const dark = 1 - fleetSight(s);
  const slow = s.content.stop === 'allInRings';
  return [
    part(-2, 'driftThreats'),
    part(Math.min(guards, 2), 'guardStands'),
    part(dark > 0.12 ? -Math.min(2, Math.round(dark * 6)) : 0, 'sightLost'),
    part(slow ? rungOf(s, 'rollout').slow : 0, 'slowRings'),
  ];
}

function legitimacyDrifts(s: GameState): Parts {
  const certified = atLeast(s, 'door', 'certified');
  const late = !atLeast(s, 'rollout', 'two') && s.quarter >= RINGS_EXPECTED_FROM;
  return [
    // After an outage the public wants to see something change.
    part(!certified && keysOut(s) === 0 ? -1 : 0, 'doorOpen'),
    part(late ? NO_RINGS : 0, 'noRings'),
    part(s.switches.parity.on && certified ? SWITCH_FIGURES.parity.legitimacy : 0, 'parityKept'),
  ];
}

function ecosystemDrifts(s: GameState): Parts {
  const largest = s.vendors.reduce((a, v) => (v.share > a.share ? v : a));
  return [
    part(s.switches.parity.on ? 0 : rungOf(s, 'door').ownExempt.ecosystem, 'ownExempt'),
    {
      by: largest.share > 0.5 ? -2 : largest.share > 0.4 ? -1 : 0,
      cause: { key: 'concentration', params: { vendor: largest.id } },
    },
  ];
}

const continuityDrifts = (s: GameState): Parts => [
  part(s.practices.repairPass ? 0 : rungOf(s, 'attestation').friction, 'gateFriction'),
];

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
