import { pairedRates } from '../../statistics.ts';
import type { Figure } from '../measure.ts';
import { differenceText, percent, shareFigure, verdict } from '../reading.ts';
import { type Counts, type Otherwise, WALKERS, type Walker } from './probe.ts';

/** Share that each kind of answer holds on the road on which it is met most. */
const MET = 0.03;
/** What it must come to that nobody answers: so many points of wins, or another policy in so many worlds. */
const WINS = 8;
const OTHERWISE = 0.4;

/** Each kind on the road on which it is met most often; `what` are the quarters that are counted. */
export function metFigures<T extends string>(
  what: string,
  kinds: readonly T[],
  found: readonly Record<Walker, Counts<T>>[],
): Figure[] {
  const sum = (walker: Walker, of: readonly T[]): number =>
    found.reduce((n, run) => n + of.reduce((m, kind) => m + (run[walker][kind] ?? 0), 0), 0);
  return kinds.map((kind) => {
    const roads = WALKERS.map((walker) => ({
      walker,
      part: sum(walker, [kind]),
      of: sum(walker, kinds),
    }));
    const most = roads.reduce((a, b) => (b.part * a.of > a.part * b.of ? b : a));
    const figure = shareFigure(`${what} of ${kind}`, most.part, most.of, { atLeast: MET });
    const each = roads.map(
      ({ walker, part, of }) => `${walker} ${percent(of > 0 ? part / of : 0)}`,
    );
    return { ...figure, seen: `${figure.seen}; ${each.join(', ')}` };
  });
}

/** What it changes in careful's runs that nobody answers. */
export function changedFigure(what: string, found: readonly Otherwise[]): Figure {
  const wins = pairedRates(
    found.map((x) => x.won),
    found.map((x) => x.wonOtherwise),
  );
  const [d, low, high] = [100 * wins.d, 100 * wins.low, 100 * wins.high];
  const otherwise = shareFigure('', found.filter((x) => x.builtOtherwise).length, found.length, {
    atLeast: OTHERWISE,
  });
  return {
    what: `${what} change careful’s runs`,
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
