/** Harm in figures: what faulty updates would do under the policy in force, and where the classes begin. */
import type { Fault } from '../incident/types.ts';
import { HARM_CLASSES } from '../night.ts';
import { benchCatches, drawFaults } from '../rules/faults.ts';
import { HARM_RULES, harmOf } from '../rules/harm.ts';
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

/**
 * The figures of the classes of harm, for words that tell them: `woundFrom` in percent of a day of the whole fleet,
 * `woundCosts` in points of Continuity.
 */
export const harmFigures = (): Record<string, number> =>
  Object.fromEntries(
    HARM_CLASSES.flatMap((id) => [
      [`${id}From`, 100 * HARM_RULES[id].from],
      [`${id}Costs`, HARM_RULES[id].continuity],
    ]),
  );
