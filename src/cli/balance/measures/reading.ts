/** How a line of the page is read: a target is met where its interval shows it, open where only the figure itself does. */
import type { RunFigures } from '../cells.ts';
import { type Difference, mean, pairedMean, pairedRates, wilson } from '../statistics.ts';
import type { Figure, Verdict } from './measure.ts';

export const percent = (p: number): string => `${(100 * p).toFixed(p > 0 && p < 0.1 ? 1 : 0)}%`;
const points = (x: number): string => x.toFixed(Math.abs(x) < 10 ? 1 : 0);

export const verdict = (proven: boolean, seen = proven): Verdict =>
  proven ? 'met' : seen ? 'open' : 'missed';

/** What is asked of a share, 0 to 1. Where nothing is asked it is only printed. */
export type Ask = { atMost: number } | { atLeast: number } | { within: [number, number] } | null;

/** A share of so many of so many: one-sided targets by its Wilson interval, a range by the share itself. */
export function shareFigure(what: string, part: number, of: number, ask: Ask): Figure {
  const { low, high } = wilson(part, of);
  const value = of > 0 ? part / of : 0;
  const seen = `${part} of ${of}: ${percent(value)} (${percent(low)} to ${percent(high)})`;
  return { what, seen, value, low, high, ...readShare(ask, { value, low, high }) };
}

function readShare(
  ask: Ask,
  { value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>,
): Pick<Figure, 'asked' | 'verdict'> {
  if (ask === null) return { asked: null, verdict: null };
  if ('atMost' in ask)
    return {
      asked: `at most ${percent(ask.atMost)}`,
      verdict: verdict(high <= ask.atMost, value <= ask.atMost),
    };
  if ('atLeast' in ask)
    return {
      asked: `at least ${percent(ask.atLeast)}`,
      verdict: verdict(low >= ask.atLeast, value >= ask.atLeast),
    };
  const [from, to] = ask.within;
  return {
    asked: `${percent(from)} to ${percent(to)}`,
    verdict: verdict(value >= from && value <= to),
  };
}

/** Wins of a player. */
export const winsFigure = (what: string, runs: readonly RunFigures[], ask: Ask): Figure =>
  shareFigure(what, runs.filter((r) => r.won).length, runs.length, ask);

const wins = (runs: readonly RunFigures[]): boolean[] => runs.map((r) => r.won);
const scores = (runs: readonly RunFigures[]): number[] => runs.map((r) => r.score);

/** Points of wins, −100 to 100, by which the first player stands above the second on the same seeds. */
export function winsAbove(a: readonly RunFigures[], b: readonly RunFigures[]): Difference {
  const { d, low, high } = pairedRates(wins(a), wins(b));
  return { d: 100 * d, low: 100 * low, high: 100 * high };
}

/** Points of score by which the first player stands above the second on the same seeds. */
export const scoreAbove = (a: readonly RunFigures[], b: readonly RunFigures[]): Difference =>
  pairedMean(scores(a), scores(b));

/** A difference in words: `12 (3.0 to 21)`. */
export const differenceText = ({ d, low, high }: Difference): string =>
  `${points(d)} (${points(low)} to ${points(high)})`;

const UNITS = { wins: 'points of wins', score: 'points of score' };

/** A difference of at least so many points; null = only printed. `seen` = said after it, the sample first of all. */
export function gapFigure(
  what: string,
  gap: Difference,
  unit: keyof typeof UNITS,
  atLeast: number | null,
  seen: string,
): Figure {
  return {
    what,
    asked: atLeast === null ? null : `at least ${atLeast} ${UNITS[unit]}`,
    seen: `${differenceText(gap)} ${UNITS[unit]}; ${seen}`,
    value: gap.d,
    low: gap.low,
    high: gap.high,
    verdict: atLeast === null ? null : verdict(gap.low >= atLeast, gap.d >= atLeast),
  };
}

/** A player above another on the same seeds: points of wins judged, those of score said beside it. */
export function winsGap(
  what: string,
  a: readonly RunFigures[],
  b: readonly RunFigures[],
  atLeast: number | null,
): Figure {
  const score = differenceText(scoreAbove(a, b));
  return gapFigure(what, winsAbove(a, b), 'wins', atLeast, `score ${score}; ${a.length} seeds`);
}

/** What is asked of a gap: points of wins, points of score, or either of them where both are named; nothing where none is. */
export interface Least {
  wins?: number;
  score?: number;
}

/** A player above another on the same seeds, judged by what is asked; the other unit is said beside it. */
export function aboveFigure(
  what: string,
  a: readonly RunFigures[],
  b: readonly RunFigures[],
  least: Least,
): Figure {
  const { wins: leastWins, score: leastScore } = least;
  if (leastScore === undefined) return winsGap(what, a, b, leastWins ?? null);
  const [wins, score] = [winsAbove(a, b), scoreAbove(a, b)];
  if (leastWins === undefined) {
    const seen = `wins ${differenceText(wins)}; ${a.length} seeds`;
    return gapFigure(what, score, 'score', leastScore, seen);
  }
  return {
    what,
    asked: `at least ${leastWins} points of wins or ${leastScore} of score`,
    seen: `wins ${differenceText(wins)}; score ${differenceText(score)}; ${a.length} seeds`,
    value: score.d,
    low: score.low,
    high: score.high,
    verdict: verdict(
      wins.low >= leastWins || score.low >= leastScore,
      wins.d >= leastWins || score.d >= leastScore,
    ),
  };
}

/** Whoever wins most; of equals who scores most. RangeError for nobody. */
export function bestOf<T extends { runs: readonly RunFigures[] }>(players: readonly T[]): T {
  const rank = ({ runs }: T): number =>
    1000 * runs.filter((r) => r.won).length + mean(scores(runs));
  const [first, ...rest] = players;
  if (first === undefined) throw new RangeError('nobody played');
  return rest.reduce((a, b) => (rank(b) > rank(a) ? b : a), first);
}

/** The games of some players, by name. */
export const gamesOf = (
  names: readonly string[],
  of: (player: string) => readonly RunFigures[],
): { name: string; runs: readonly RunFigures[] }[] =>
  names.map((name) => ({ name, runs: of(name) }));
