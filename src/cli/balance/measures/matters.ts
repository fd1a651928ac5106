import type { RunFigures } from '../cells.ts';
import { median, overlap } from '../statistics.ts';
import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { percent, verdict } from './reading.ts';

/** How many different matters the median run meets, and what two runs share. */
export function mattersOf(runs: readonly RunFigures[]): { median: number; shared: number } {
  const sets = runs.map((r) => new Set(r.matters.map(([m]) => m)));
  const shares: number[] = [];
  for (let i = 1; i < sets.length; i++) {
    const [a, b] = [sets[i - 1], sets[i]];
    if (a && b) shares.push(overlap(a, b));
  }
  return { median: median(sets.map((s) => s.size)), shared: median(shares) };
}

/** Is a second run another story? */
export const matters: Measure = {
  name: 'matters',
  levels: [SUMMIT],
  parts: () => [{ player: 'careful' }],
  seeds: 200,
  figures({ of }) {
    const { median: met, shared } = mattersOf(of('careful'));
    return [
      {
        what: 'different matters in the median run of careful',
        asked: 'at least 12',
        seen: `${met}`,
        ...{ value: met, low: met, high: met },
        verdict: verdict(met >= 12),
      },
      {
        what: 'matters that two runs share, median',
        asked: 'less than half',
        seen: percent(shared),
        ...{ value: shared, low: shared, high: shared },
        verdict: verdict(shared < 0.5),
      },
    ];
  },
};
