import { binomialCdf } from '../../src/sim/chance/index.ts';

/** What was shown for something, and whether it came true. */
export interface Shown {
  chance: number;
  came: boolean;
}

interface Bin {
  n: number;
  shown: number;
  came: number;
}

/** Ten bins by the chance shown; those with little to say are left out. */
function binsOf(rows: readonly Shown[]): Bin[] {
  const bins = Array.from({ length: 10 }, (): Bin => ({ n: 0, shown: 0, came: 0 }));
  for (const { chance, came } of rows) {
    const bin = bins[Math.min(9, Math.floor(chance * 10))];
    if (!bin) throw new RangeError(`a chance of ${chance}`);
    bin.n++;
    bin.shown += chance;
    if (came) bin.came++;
  }
  return bins.filter((bin) => bin.n >= 20);
}

/** Is a count inside the central interval of a binomial with this much left outside? */
export function inside(came: number, n: number, p: number, outside: number): boolean {
  if (p <= 0 || p >= 1) return came === (p <= 0 ? 0 : n);
  const below = binomialCdf(came, n, p);
  const above = 1 - (came > 0 ? binomialCdf(came - 1, n, p) : 0);
  return below >= outside / 2 && above >= outside / 2;
}

/**
 * Sentences for every bin whose frequency is not what was shown; none where all is well. All bins of all groups
 * together err once in a hundred (99%, Bonferroni).
 */
export function wrongOdds(groups: Readonly<Record<string, readonly Shown[]>>): string[] {
  const all = Object.entries(groups).map(([name, rows]) => ({ name, bins: binsOf(rows) }));
  const outside = 0.01 / all.reduce((a, { bins }) => a + bins.length, 0);
  return all.flatMap(({ name, bins }) =>
    bins
      .filter(({ n, shown, came }) => !inside(came, n, shown / n, outside))
      .map(
        ({ n, shown, came }) =>
          `${name}: shown ${(shown / n).toFixed(3)}, true ${(came / n).toFixed(3)} of ${n}`,
      ),
  );
}
