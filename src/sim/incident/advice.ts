/** What can be told and arranged while machines wait: a desk for recovery keys, and the advice to try once more. */
import { ln } from '../chance/index.ts';
import { KEY_DESK, KEY_MINUTES, REBOOTS } from './constants.ts';
import { chanceOf, type Plan } from './plan.ts';
import type { Incident } from './types.ts';

/** The plan with the minutes of look-ups as they are since a desk was staffed, or since discs took offence. */
export function withAdvice(plan: Plan, { response, spec }: Incident): Plan {
  const { keysAt, rebootsAt } = response;
  if (keysAt === undefined && rebootsAt === undefined) return plan;
  const usual = spec.policy.keyEscrow ? 0 : 1;
  const lookUps = usual + (rebootsAt === undefined ? 0 : REBOOTS.lookUps);
  const left = keysAt === undefined ? 1 : KEY_DESK;
  const more = KEY_MINUTES * (lookUps * left - usual);
  const cells = plan.cells.map((cell) => ({
    ...cell,
    minutes: cell.minutes + more * cell.sector.encrypted,
  }));
  return { ...plan, cells };
}

/** The rate, a minute, at which machines come back because somebody tries once more. */
const REBOOT_RATE = -ln(1 - REBOOTS.share) / REBOOTS.within;

/** Chance for a waiting machine to come back that way between the last grid point and a minute after release. */
export function rebootChance({ response, stepped }: Incident, to: number): number {
  const { rebootsAt } = response;
  if (rebootsAt === undefined) return 0;
  const from = Math.max(stepped, rebootsAt);
  return chanceOf(REBOOT_RATE * (Math.min(to, rebootsAt + REBOOTS.within) - from));
}
