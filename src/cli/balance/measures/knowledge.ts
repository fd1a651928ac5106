import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { differenceText, gapFigure, scoreAbove, winsAbove } from './reading.ts';

/** What the night's question is worth: who knows the culprit for certain, above careful, in points of score. */
export const knowledge: Measure = {
  name: 'knowledge',
  levels: [SUMMIT],
  parts: () => [{ player: 'careful' }, { player: 'night-oracle' }],
  seeds: 200,
  figures({ of }) {
    const [oracle, careful] = [of('night-oracle'), of('careful')];
    const wins = differenceText(winsAbove(oracle, careful));
    return [
      gapFigure(
        'night-oracle above careful',
        scoreAbove(oracle, careful),
        'score',
        null,
        `wins ${wins}; ${careful.length} seeds`,
      ),
    ];
  },
};
