import { STAGES } from '../../../sim/index.ts';
import { ifOnlyWatched, stagesOnRoads } from './authorities/probe.ts';
import { changedFigure, metFigures } from './felt/figures.ts';
import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';

/** Are authorities felt? Every stage is met on some road, and a run in which they only watch is another. */
export const authorities: Measure = {
  name: 'authorities',
  levels: [SUMMIT],
  parts: () => [],
  probes: [stagesOnRoads, ifOnlyWatched],
  seeds: 200,
  figures: ({ found }) => [
    ...metFigures('authority-quarters', STAGES, found(stagesOnRoads)),
    changedFigure('authorities that only watch', found(ifOnlyWatched)),
  ],
};
