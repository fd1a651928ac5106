/** How long an update stays out if nobody but its own sender takes it back. */
import { ln } from '../chance/index.ts';
import { above } from './closedForm.ts';
import { ATTACK_ENDS } from './constants.ts';
import { WORLD_VENDOR_REVERT } from './world.ts';

/** The sender could notice about so many minutes before the first signal: people's delay, on average. */
const AHEAD = 20;

/**
 * Chance, 0 to 1, that so many minutes after the first signal an update is still out, given that it was then: a
 * vendor finds its own fault within hours, an attacker tires later. The clocks are those of the engine; `times` = the
 * spec's `patience`.
 */
export function chanceStillOut(by: 'vendor' | 'attack', minutes: number, times = 1): number {
  const { median, sigma } = by === 'attack' ? ATTACK_ENDS : WORLD_VENDOR_REVERT;
  const lasts = (after: number) => above(ln(after / (median * times)) / sigma);
  return lasts(AHEAD + Math.max(0, minutes)) / lasts(AHEAD);
}
