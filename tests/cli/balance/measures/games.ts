/** Made-up games for measures. */
import type { RunFigures } from '../../../../src/cli/balance/cells.ts';
import type { Figure, Games, Measure } from '../../../../src/cli/balance/measures/measure.ts';
import type { Level } from '../../../../src/sim/index.ts';
import { shipped } from '../../../kit/campaigns.ts';
import { game as finished } from '../game.ts';

const WON = 60;
const LOST = 30;

/** One game of a player. */
export const game = (bot: string, seed: number, over: Partial<RunFigures> = {}): RunFigures =>
  finished({ bot, seed: `s-${seed}`, score: WON, ...over });

/** So many games of a player, the first ones won; a win scores 60, a loss 30. */
export const wins = (bot: string, won: number, of: number): RunFigures[] =>
  Array.from({ length: of }, (_, i) => game(bot, i, { won: i < won, score: i < won ? WON : LOST }));

/** What a measure is given: games by player, and what its probes found. */
export function games(
  players: Readonly<Record<string, readonly RunFigures[]>>,
  found: readonly unknown[] = [],
  level: Level = shipped('08-the-summit', 8),
): Games {
  return {
    level,
    of(player, calm) {
      const runs = players[calm ? `${player}, calm` : player];
      if (runs === undefined) throw new RangeError(`no games of ${player}`);
      return runs;
    },
    found: <T>() => found as readonly T[],
  };
}

/** The only figure of a measure, or the one whose words begin so. RangeError where there is none. */
export function figureOf(measure: Measure, all: Games, begins = ''): Figure {
  const figure = measure.figures(all).find(({ what }) => what.startsWith(begins));
  if (!figure) throw new RangeError(`${measure.name} says nothing of "${begins}"`);
  return figure;
}
