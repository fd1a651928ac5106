import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { shareFigure } from './reading.ts';
import { type ByRung, bothRisks } from './twoRisks/probe.ts';

const LEAST = 0.9;

/** Does it hold between every rung and the next? */
const each = (rungs: ByRung, holds: (lower: ByRung[0], upper: ByRung[0]) => boolean): boolean =>
  rungs.every((upper, i) => {
    const lower = rungs[i - 1];
    return lower === undefined || holds(lower, upper);
  });

const falls = (rungs: ByRung): boolean => each(rungs, (a, b) => b.fails < a.fails);
const rises = (rungs: ByRung): boolean => each(rungs, (a, b) => b.raced > a.raced);
const neverRises = (rungs: ByRung): boolean => each(rungs, (a, b) => b.fails <= a.fails);

/** Is the wait between rings a dilemma on sight: faults that go wide against races that are won, at careful's dawns where the dial sends content into the rings. */
export const twoRisks: Measure = {
  name: 'twoRisks',
  levels: [SUMMIT],
  parts: () => [],
  probes: [bothRisks],
  seeds: 50,
  slow: true,
  figures({ found }) {
    const dawns = found(bothRisks).flat();
    const share = (what: string, is: (rungs: ByRung) => boolean, asked = false) =>
      shareFigure(what, dawns.filter(is).length, dawns.length, asked ? { atLeast: LEAST } : null);
    return [
      share(
        'dawns at which every rung of rollout lowers the first risk and raises the second',
        (rungs) => falls(rungs) && rises(rungs),
        true,
      ),
      share('dawns at which no rung raises the first risk', neverRises),
      share('dawns at which every rung raises the second risk', rises),
    ];
  },
};
