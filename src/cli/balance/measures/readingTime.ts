import { median } from '../statistics.ts';
import { SUMMIT } from './levels.ts';
import type { Figure, Measure } from './measure.ts';
import { verdict } from './reading.ts';
import { quartersRead, type Read } from './readingTime/probe.ts';

/** Words a minute at which adults read English silently: 238 by Brysbaert 2019, less for prose that asks for an answer. */
const WORDS_A_MINUTE = 220;
/** Words of one effect on a slip, as counted on slips. */
const WORDS_OF_AN_EFFECT = 5;
/** Seconds beside reading: for each control that can be moved, for posting teams, for a turn at night, for the review. Estimated, nobody was timed. */
const PAUSE = { control: 2.7, teams: 30, turn: 20, review: 40 } as const;

/** Seconds that a quarter takes a person. */
export const secondsOf = ({ words, effects, controls, teams, turns }: Read): number =>
  (60 * (words + WORDS_OF_AN_EFFECT * effects)) / WORDS_A_MINUTE +
  PAUSE.control * controls +
  (teams ? PAUSE.teams : 0) +
  PAUSE.turn * turns +
  PAUSE.review;

/** A median that may be so much at most. */
function atMost(what: string, values: readonly number[], most: number, unit: string): Figure {
  const value = median(values);
  return {
    what,
    asked: `at most ${most} ${unit}`,
    seen: `${value.toFixed(0)} ${unit}, median of ${values.length}`,
    ...{ value, low: value, high: value },
    verdict: verdict(value <= most),
  };
}

/** How long a run is by the clock on the wall. */
export const readingTime: Measure = {
  name: 'readingTime',
  levels: [SUMMIT],
  parts: () => [],
  probes: [quartersRead],
  seeds: 200,
  figures({ found }) {
    const runs = found(quartersRead).filter((r) => r.length === 8);
    const quiet = runs.flat().filter((q) => q.turns === 0);
    const minutes = runs.map((r) => r.reduce((sum, q) => sum + secondsOf(q), 0) / 60);
    return [
      atMost('a quarter without a call at night', quiet.map(secondsOf), 120, 'seconds'),
      atMost('eight quarters', minutes, 25, 'minutes'),
    ];
  },
};
