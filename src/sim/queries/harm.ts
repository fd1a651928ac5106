/** What faulty updates would do under the policy in force: for whoever measures what a defence is worth. */
import type { Fault } from '../incident/types.ts';
import { benchCatches, drawFaults } from '../rules/faults.ts';
import { harmOf } from '../rules/harm.ts';
import { specFor } from '../rules/landing.ts';
import { isLoud } from '../rules/suspects.ts';
import { usualNight } from '../rules/usual.ts';
import type { GameState } from '../state.ts';

/** The faulty updates of this quarter that would wake the chair, whatever the policy. */
export const loudFaults = (s: GameState): Fault[] =>
  drawFaults(s).filter((fault) => isLoud(specFor(s, fault)));

/**
 * Harm of one fault, in days of the whole fleet weighed by sector, where a chair of ordinary skill takes it back; null
 * where the checks keep it from leaving. The same state, policy apart, meets the same luck.
 */
export function harmUnderPolicy(s: GameState, fault: Fault): number | null {
  if (benchCatches(s, fault)) return null;
  return harmOf(usualNight(specFor(s, fault), false).outcome, s);
}
