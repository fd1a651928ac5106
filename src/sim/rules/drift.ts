import { atLeast, rungOf } from '../ladders/index.ts';
import { costInTheAir, PAIRS } from '../ladders/pairs.ts';
import type { GameState } from '../state.ts';
import { SWITCH_FIGURES } from '../switches.ts';
import { keysOut } from './references.ts';
import { fleetSight } from './sight.ts';
import { addStanding, moveMeter, type Turn } from './turn.ts';
import { upkeepOf } from './upkeep.ts';

/** From this quarter on people ask why updates still go to everybody at once, and what it costs to have no answer. Tuned. */
const RINGS_EXPECTED_FROM = 3;
const NO_RINGS = -3;

/** What a quarter does to the meters by itself: small, and always with its cause. All figures tuned. What rungs add is theirs. */
export function drift(turn: Turn): void {
  const { s } = turn;
  moveMeter(turn, 'security', -2, { key: 'driftThreats' });
  const guard =
    rungOf(s, 'hygiene').guards + rungOf(s, 'attestation').guards + rungOf(s, 'enclaves').guards;
  if (guard > 0) moveMeter(turn, 'security', Math.min(guard, 2), { key: 'guardStands' });
  for (const pair of PAIRS)
    moveMeter(turn, pair.meter, -costInTheAir(pair, s.ladders, s.ladders[pair.ladder].rung), {
      key: pair.cause,
    });
  const dark = 1 - fleetSight(s);
  if (dark > 0.12)
    moveMeter(turn, 'security', -Math.min(2, Math.round(dark * 6)), { key: 'sightLost' });
  if (s.content.stop === 'allInRings')
    moveMeter(turn, 'security', rungOf(s, 'rollout').slow, { key: 'slowRings' });
  // After an outage the public wants to see something change.
  if (!atLeast(s, 'door', 'certified') && keysOut(s) === 0)
    moveMeter(turn, 'legitimacy', -1, { key: 'doorOpen' });
  if (!atLeast(s, 'rollout', 'two') && s.quarter >= RINGS_EXPECTED_FROM)
    moveMeter(turn, 'legitimacy', NO_RINGS, { key: 'noRings' });
  if (!s.switches.parity.on)
    moveMeter(turn, 'ecosystem', rungOf(s, 'door').ownExempt.ecosystem, { key: 'ownExempt' });
  else if (atLeast(s, 'door', 'certified'))
    moveMeter(turn, 'legitimacy', SWITCH_FIGURES.parity.legitimacy, { key: 'parityKept' });
  const largest = s.vendors.reduce((a, v) => (v.share > a.share ? v : a));
  if (largest.share > 0.4)
    moveMeter(turn, 'ecosystem', largest.share > 0.5 ? -2 : -1, {
      key: 'concentration',
      params: { vendor: largest.id },
    });
  if (!s.practices.repairPass)
    moveMeter(turn, 'continuity', rungOf(s, 'attestation').friction, { key: 'gateFriction' });
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
