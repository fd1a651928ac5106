import { botLuck } from '../../../bots/index.ts';
import type { RunFigures } from '../cells.ts';
import { type Interval, shareBetween } from '../statistics.ts';
import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { percent, verdict } from './reading.ts';

/** Who plays well, each in a way of its own; nobody who is built to fail belongs here. */
const COMPETENT = ['careful', 'open-well', 'tiered-well', 'closed-well', 'pure', 'pure-narrow'];
/** Share of the score's variance that lies between them. */
const LEAST = 0.2;
/** Samples of seeds, drawn again with repetition, from which the interval is read. */
const SAMPLES = 400;

const scoresAt = (
  games: readonly (readonly RunFigures[])[],
  seeds: readonly number[],
): number[][] => games.map((runs) => seeds.map((i) => runs[i]?.score ?? Number.NaN));

/** 95% interval by the bootstrap over seeds (percentiles): a seed is drawn for all players at once. */
function intervalOf(games: readonly (readonly RunFigures[])[], seeds: number): Interval {
  const luck = botLuck('spread');
  const shares = Array.from({ length: SAMPLES }, () => {
    const drawn = Array.from({ length: seeds }, () => luck.int(seeds));
    return shareBetween(scoresAt(games, drawn));
  }).sort((a, b) => a - b);
  const at = (p: number) => shares[Math.round(p * (SAMPLES - 1))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

/** How much of the score is how one plays, among those who play well; the rest is luck. */
export const spread: Measure = {
  name: 'spread',
  levels: [SUMMIT],
  parts: () => COMPETENT.map((player) => ({ player })),
  seeds: 60,
  slow: true,
  figures({ of }) {
    const games = COMPETENT.map((player) => of(player));
    const seeds = games[0]?.length ?? 0;
    const value = shareBetween(games.map((runs) => runs.map((r) => r.score)));
    const { low, high } = intervalOf(games, seeds);
    return [
      {
        what: 'skill’s share of the score among the competent',
        asked: `at least ${percent(LEAST)}`,
        seen: `${percent(value)} (${percent(low)} to ${percent(high)}) over ${seeds} seeds`,
        ...{ value, low, high },
        verdict: verdict(low >= LEAST, value >= LEAST),
      },
    ];
  },
};
