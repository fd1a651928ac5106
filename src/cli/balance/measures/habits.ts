import { pairedMean } from '../statistics.ts';
import { OWN_NIGHTS, ownNights } from './habits/probe.ts';
import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { differenceText, verdict } from './reading.ts';

/** Bits, of the two that four habits hold. */
const LEAST = 1;

/** Is a campaign an inquiry: what a vendor's own nights tell of its habit. */
export const habits: Measure = {
  name: 'habits',
  levels: [SUMMIT],
  parts: () => [],
  probes: [ownNights],
  seeds: 200,
  figures({ found }) {
    const bits = found(ownNights).flat();
    // Above knowing nothing.
    const told = pairedMean(
      bits,
      bits.map(() => 0),
    );
    return [
      {
        what: `what ${OWN_NIGHTS} own nights tell of a vendor’s habit`,
        asked: `at least ${LEAST} bit`,
        seen: `${differenceText(told)} bits; ${bits.length} vendors`,
        value: told.d,
        low: told.low,
        high: told.high,
        verdict: verdict(told.low >= LEAST, told.d >= LEAST),
      },
    ];
  },
};
