import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { aboveFigure } from './reading.ts';

/** Points of score. */
const LEAST = 5;

/** What the night's question is worth: who knows the culprit for certain, above careful, in points of score. */
export const knowledge: Measure = {
  name: 'knowledge',
  levels: [SUMMIT],
  parts: () => [{ player: 'careful' }, { player: 'night-oracle' }],
  seeds: 200,
  figures: ({ of }) => [
    aboveFigure('night-oracle above careful', of('night-oracle'), of('careful'), { score: LEAST }),
  ],
};
