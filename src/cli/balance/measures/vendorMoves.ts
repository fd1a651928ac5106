import { VENDOR_MOVES } from '../../../sim/index.ts';
import { changedFigure, metFigures } from './felt/figures.ts';
import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { ifTheyStayed, movesOnRoads } from './vendorMoves/probe.ts';

/** Are vendors felt? Every move is met on some road, and a run in which they all stay is another. */
export const vendorMoves: Measure = {
  name: 'vendorMoves',
  levels: [SUMMIT],
  parts: () => [],
  probes: [movesOnRoads, ifTheyStayed],
  seeds: 200,
  figures: ({ found }) => [
    ...metFigures('vendor-quarters', VENDOR_MOVES, found(movesOnRoads)),
    changedFigure('vendors that all stay', found(ifTheyStayed)),
  ],
};
