import { STAGES } from '../../../sim/index.ts';
import { pairedRates } from '../statistics.ts';
import {
  ifOnlyWatched,
  type StageCounts,
  stagesOnRoads,
  type Unwatched,
  WALKERS,
} from './authorities/probe.ts';
import { SUMMIT } from './levels.ts';
import type { Figure, Measure } from './measure.ts';
import { differenceText, percent, shareFigure, verdict } from './reading.ts';

/** Share of authority-quarters that each stage holds on the road on which it is met most. */
const MET = 0.03;
/** What it must come to that authorities only watch: so many points of wins, or another policy in so many worlds. */
const WINS = 8;
const OTHERWISE = 0.4;

const all = (counts: StageCounts): number => STAGES.reduce((sum, id) => sum + counts[id], 0);

/** Each stage on the road on which it is met most often. */
function stageFigures(found: readonly Record<(typeof WALKERS)[number], StageCounts>[]): Figure[] {
  return STAGES.map((stage) => {
    const roads = WALKERS.map((walker) => ({
      walker,
      part: found.reduce((sum, run) => sum + run[walker][stage], 0),
      of: found.reduce((sum, run) => sum + all(run[walker]), 0),
    }));
    const most = roads.reduce((a, b) => (b.part * a.of > a.part * b.of ? b : a));
    const figure = shareFigure(`authority-quarters of ${stage}`, most.part, most.of, {
      atLeast: MET,
    });
    const each = roads.map(
      ({ walker, part, of }) => `${walker} ${percent(of > 0 ? part / of : 0)}`,
    );
    return { ...figure, seen: `${figure.seen}; ${each.join(', ')}` };
  });
}

function watchedFigure(found: readonly Unwatched[]): Figure {
  const wins = pairedRates(
    found.map((x) => x.won),
    found.map((x) => x.wonUnwatched),
  );
  const [d, low, high] = [100 * wins.d, 100 * wins.low, 100 * wins.high];
  const otherwise = shareFigure('', found.filter((x) => x.builtOtherwise).length, found.length, {
    atLeast: OTHERWISE,
  });
  return {
    what: 'authorities that only watch change careful’s runs',
    asked: `by ${WINS} points of wins, or ${percent(OTHERWISE)} build otherwise`,
    seen: `wins ${differenceText({ d, low, high })}; built otherwise ${otherwise.seen}`,
    value: d,
    low,
    high,
    verdict: verdict(
      low >= WINS || high <= -WINS || otherwise.verdict === 'met',
      Math.abs(d) >= WINS || otherwise.verdict !== 'missed',
    ),
  };
}

/** Are authorities felt? Every stage is met on some road, and a run in which they only watch is another. */
export const authorities: Measure = {
  name: 'authorities',
  levels: [SUMMIT],
  parts: () => [],
  probes: [stagesOnRoads, ifOnlyWatched],
  seeds: 200,
  figures: ({ found }) => [
    ...stageFigures(found(stagesOnRoads)),
    watchedFigure(found(ifOnlyWatched)),
  ],
};
