import type { LadderId } from '../ids.ts';
import { LADDERS, SWITCHES } from '../ids.ts';
import type { GameState } from '../state.ts';
import { keysOut } from './references.ts';
import { LADDER_RUNGS } from './ladders.ts';
import { commitmentUpkeep } from './regulators/commitments.ts';
import { fleetSight } from './sight.ts';
import { SWITCH_PRICES } from './switches.ts';
import { addStanding, moveMeter, type Turn } from './turn.ts';

/** From this quarter on people ask why updates still go to everybody at once, and what it costs to have no answer. Tuned. */
const RINGS_EXPECTED_FROM = 3;
const NO_RINGS = -3;
/** An enclave proves nothing to anybody while no attestation says what it runs on. Tuned. */
const UNPROVEN = -2;

/** What a quarter does to the meters by itself: small, and always with its cause. All figures tuned. */
export function drift(turn: Turn): void {
  const { s } = turn;
  const rung = (id: LadderId) => s.ladders[id].rung;
  moveMeter(turn, 'security', -2, { key: 'driftThreats' });
  const guard =
    (rung('hygiene') >= 2 ? 1 : 0) +
    (rung('attestation') >= 2 ? 1 : 0) +
    (rung('enclaves') >= 2 ? 1 : 0);
  if (guard > 0) moveMeter(turn, 'security', Math.min(guard, 2), { key: 'guardStands' });
  if (rung('enclaves') >= 1 && rung('attestation') === 0)
    moveMeter(turn, 'security', UNPROVEN, { key: 'enclavesUnproven' });
  const dark = 1 - fleetSight(s);
  if (dark > 0.12)
    moveMeter(turn, 'security', -Math.min(2, Math.round(dark * 6)), { key: 'sightLost' });
  if (
    rung('bake') >= 2 &&
    rung('rings') >= 1 &&
    s.switches.contentScope.on &&
    !s.switches.expressLane.on
  )
    moveMeter(turn, 'security', rung('bake') >= 3 ? -2 : -1, { key: 'slowRings' });
  // After an outage the public wants to see something change.
  if (rung('door') === 0 && keysOut(s) === 0)
    moveMeter(turn, 'legitimacy', -1, { key: 'doorOpen' });
  if (rung('rings') === 0 && s.quarter >= RINGS_EXPECTED_FROM)
    moveMeter(turn, 'legitimacy', NO_RINGS, { key: 'noRings' });
  if (rung('door') >= 1 && !s.switches.parity.on)
    moveMeter(turn, 'ecosystem', rung('door') >= 2 ? -2 : -1, { key: 'ownExempt' });
  if (rung('door') >= 1 && s.switches.parity.on)
    moveMeter(turn, 'legitimacy', 1, { key: 'parityKept' });
  const largest = s.vendors.reduce((a, v) => (v.share > a.share ? v : a));
  if (largest.share > 0.4)
    moveMeter(turn, 'ecosystem', largest.share > 0.5 ? -2 : -1, {
      key: 'concentration',
      params: { vendor: largest.id },
    });
  if (rung('attestation') >= 3 && !s.switches.repairPass.on)
    moveMeter(turn, 'continuity', -1, { key: 'gateFriction' });
}

/** Capacity that standing on rungs costs each quarter. */
export function upkeepOf(s: GameState): number {
  let sum = 0;
  for (const id of LADDERS)
    for (let r = 1; r <= s.ladders[id].rung; r++) sum += LADDER_RUNGS[id][r]?.upkeep ?? 0;
  for (const id of SWITCHES) if (s.switches[id].on) sum += SWITCH_PRICES[id].upkeep;
  return sum + commitmentUpkeep(s);
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
