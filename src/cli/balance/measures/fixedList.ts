import { LISTED_LEVELS } from '../../../bots/index.ts';
import { FIRST_RING } from './levels.ts';
import type { Measure } from './measure.ts';
import { winsGap } from './reading.ts';

/** Points of wins by which careful stands above the best list of commands that was found. */
const LEAST = 15;

/** A list written before the first morning is no way to play. First Ring is short enough for one. */
export const fixedList: Measure = {
  name: 'fixedList',
  levels: LISTED_LEVELS.filter((id) => id !== FIRST_RING),
  parts: () => [{ player: 'careful' }, { player: 'fixed-list' }],
  seeds: 200,
  figures: ({ of }) => [
    winsGap('careful above the fixed list', of('careful'), of('fixed-list'), LEAST),
  ],
};
