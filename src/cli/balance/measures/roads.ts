import { SUMMIT } from './levels.ts';
import type { Figure, Games, Measure } from './measure.ts';
import { bestOf, gamesOf, percent, shareFigure, verdict, winsAbove, winsGap } from './reading.ts';

const ROADS = ['open-well', 'tiered-well', 'closed-well'];
/** Players that choose a road on the first day by what they see. */
const CHOOSERS = ['careful', 'road-by-forecast'];

/** Points of wins that may lie between the best road and the worst. */
const APART = 25;
/** Share of worlds in which one road may be the best, and what choosing by sight must bring, in points of wins. */
const MOST = 0.5;
const CHOICE = 6;

function apart({ of }: Games): Figure {
  const roads = gamesOf(ROADS, of);
  const wins = (runs: (typeof roads)[number]['runs']) => runs.filter((r) => r.won).length;
  const sorted = [...roads].sort((a, b) => wins(b.runs) - wins(a.runs));
  const [best, worst] = [sorted[0], sorted[sorted.length - 1]];
  if (!best || !worst) throw new RangeError('no road was walked');
  const { d, low, high } = winsAbove(best.runs, worst.runs);
  return {
    what: 'the three roads lie apart',
    asked: `at most ${APART} points of wins`,
    seen: `${d.toFixed(0)} (${low.toFixed(0)} to ${high.toFixed(0)}), ${best.name} to ${worst.name}`,
    value: d,
    low,
    high,
    verdict: verdict(high <= APART, d <= APART),
  };
}

/** The road that is best most often: in each world the one that wins, of several the one with the highest score. */
function bestInMost({ of }: Games): Figure {
  const roads = gamesOf(ROADS, of);
  const times = new Map(ROADS.map((name) => [name, 0]));
  const worlds = roads[0]?.runs.length ?? 0;
  for (let i = 0; i < worlds; i++) {
    const { name } = bestOf(roads.map((r) => ({ name: r.name, runs: r.runs.slice(i, i + 1) })));
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const sorted = [...times].sort((a, b) => b[1] - a[1]);
  const figure = shareFigure('worlds in which one road is the best', sorted[0]?.[1] ?? 0, worlds, {
    atMost: MOST,
  });
  const each = sorted.map(([name, n]) => `${name} ${percent(worlds > 0 ? n / worlds : 0)}`);
  return { ...figure, seen: `${figure.seen}; ${each.join(', ')}` };
}

function choosing({ of }: Games): Figure {
  const chooser = bestOf(gamesOf(CHOOSERS, of));
  const road = bestOf(gamesOf(ROADS, of));
  return winsGap(
    `${chooser.name} above the best road, ${road.name}`,
    chooser.runs,
    road.runs,
    CHOICE,
  );
}

/** Is the road a decision? Each can be walked, none is the best in most worlds, and what one sees says which to take. */
export const roads: Measure = {
  name: 'roads',
  levels: [SUMMIT],
  parts: () => [...ROADS, ...CHOOSERS].map((player) => ({ player })),
  seeds: 200,
  figures: (games) => [apart(games), bestInMost(games), choosing(games)],
};
