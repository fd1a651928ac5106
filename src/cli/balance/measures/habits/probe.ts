/** What its own nights tell of a vendor, in bits: careful's runs, each vendor at the dawn after so many nights of its own. */
import { careful, playRun } from '../../../../bots/index.ts';
import { type GameState, knownVendors, type Level, whyHabit } from '../../../../sim/index.ts';
import type { Probe } from '../measure.ts';

/** Nights of its own after which a vendor is read. */
export const OWN_NIGHTS = 3;

const bitsOf = (chances: readonly number[]): number =>
  chances.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);

/** Bits known of each vendor that had so many nights of its own; an audited one, or one that everybody knows, tells nothing of nights. */
export function bitsAfter(level: Level, seed: string, nights: number): number[] {
  const bits = new Map<string, number>();
  const note = (s: GameState): void => {
    if (s.phase !== 'review') return;
    for (const { id, habits } of knownVendors(s)) {
      const { lessons, audited, fixed } = whyHabit(s, id);
      const own = lessons.filter(({ faults }) => faults.length > 0).length;
      if (fixed || audited !== null || own !== nights || bits.has(id)) continue;
      const chances = Object.values(habits);
      bits.set(id, Math.log2(chances.length) - bitsOf(chances));
    }
  };
  playRun(level, seed, careful, note, false);
  return [...bits.values()];
}

export const ownNights: Probe<number[]> = {
  name: 'ownNights',
  look: (level, seed) => bitsAfter(level, seed, OWN_NIGHTS),
};
