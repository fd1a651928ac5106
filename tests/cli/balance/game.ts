import type { RunFigures } from '../../../src/cli/balance/cells.ts';

/** A finished run of careful on the Summit, won, with what a test says of it. */
export const game = (over: Partial<RunFigures> = {}): RunFigures => ({
  ...{ level: '08-the-summit', quarters: 8, calm: false, bot: 'careful', seed: 's-0' },
  ...{ won: true, score: 50, ending: 'won.open', quarter: 8, meters: {}, mandate: null },
  ...{ incidents: 0, nearMisses: 0, majors: 0, breaches: 0, vendorsGone: 0, keysOut: 0 },
  ...{ matters: [], held: [], receipts: { all: 0, small: 0 }, milliseconds: 1 },
  ...over,
});
