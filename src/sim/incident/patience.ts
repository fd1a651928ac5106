/** How long an update stays out if nobody but its own sender takes it back. */
import { ln } from '../chance/index.ts';
import { above } from './closedForm.ts';
import { ATTACK_ENDS, VENDOR_REVERT } from './constants.ts';
import { noticeMinute } from './detection.ts';
import { planOf } from './plan.ts';
import type { IncidentSpec } from './types.ts';

/** Minute from which the sender could notice: a fact of the night, the same for every suspect. */
export const noticedAt = (spec: IncidentSpec): number => noticeMinute(planOf(spec));

/**
 * Chance, 0 to 1, that so many minutes after it could be noticed an update is still out: a vendor finds its own
 * fault within hours, an attacker tires later. The law is the one by which the engine draws `vendorRevertAt`.
 */
export function chanceStillOut(by: 'vendor' | 'attack', minutes: number): number {
  const { median, sigma } = by === 'attack' ? ATTACK_ENDS : VENDOR_REVERT;
  return minutes <= 5 ? 1 : above(ln(minutes / median) / sigma);
}
