import type { Measure } from './measure.ts';
import { shareFigure } from './reading.ts';

/** Share of a run's receipts that may be of one or two points: nobody can decide by them. */
const MOST = 0.1;

/** How many receipts are too small to decide by, in the games of careful. */
export const receipts: Measure = {
  name: 'receipts',
  levels: 'all',
  parts: () => [{ player: 'careful' }],
  seeds: 200,
  figures({ of }) {
    const sum = (pick: 'small' | 'all') => of('careful').reduce((n, r) => n + r.receipts[pick], 0);
    return [
      shareFigure('receipts of one or two points', sum('small'), sum('all'), {
        atMost: MOST,
      }),
    ];
  },
};
