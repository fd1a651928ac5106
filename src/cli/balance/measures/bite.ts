import { laddersOf } from '../../../bots/index.ts';
import { LADDERS, type LadderId, type Level, SWITCHES } from '../../../sim/index.ts';
import type { RunFigures } from '../cells.ts';
import { SUMMIT } from './levels.ts';
import type { Figure, Games, Measure } from './measure.ts';
import { aboveFigure, scoreAbove, winsAbove } from './reading.ts';

/** What leaving a thing out must cost: so many points of wins, or so many of score. */
const WINS = 8;
const SCORE = 3;

/** Whose runs a thing is taken from: a player, and its name before `no-…`. */
interface Owner {
  player: string;
  prefix: string;
}
const CAREFUL: Owner = { player: 'careful', prefix: '' };
const TIERED: Owner = { player: 'tiered-well', prefix: 'tiered-' };
const CLOSED: Owner = { player: 'closed-well', prefix: 'closed-' };

/** Ladders that are what a road is about: they must bite for who walks it. All others must bite for careful. */
const OF_A_ROAD: readonly LadderId[] = ['door', 'interface', 'enclaves'];

/** A thing, and the players of whom each (`each`) or the one whom it costs most (`any`) must miss it. */
interface Thing {
  what: string;
  owners: readonly Owner[];
  judged: 'each' | 'any';
}

function thingsOf(level: Level): Thing[] {
  const ladders = LADDERS.filter((id) => laddersOf(level).includes(id)).map(
    (what): Thing => ({
      what,
      owners: OF_A_ROAD.includes(what) ? [TIERED, CLOSED] : [CAREFUL],
      judged: 'each',
    }),
  );
  // A switch is there for those who go its way.
  const switches = SWITCHES.map(
    (what): Thing => ({
      what,
      owners: [CAREFUL, TIERED],
      judged: 'any',
    }),
  );
  const others = ['content', 'teams'].map(
    (what): Thing => ({ what, owners: [CAREFUL], judged: 'each' }),
  );
  return [...ladders, ...switches, ...others];
}

const without = (owner: Owner, what: string): string => `${owner.prefix}no-${what}`;

interface Loss {
  owner: Owner;
  whole: readonly RunFigures[];
  runs: readonly RunFigures[];
}

const lossFigure = (what: string, { owner, whole, runs }: Loss): Figure =>
  aboveFigure(`${owner.player} without ${what} loses`, whole, runs, { wins: WINS, score: SCORE });

/** How much is lost, 1 = just enough. */
const bitesBy = ({ whole, runs }: Loss): number =>
  Math.max(winsAbove(whole, runs).d / WINS, scoreAbove(whole, runs).d / SCORE);

function figuresOf({ what, owners, judged }: Thing, of: Games['of']): Figure[] {
  const losses = owners.map(
    (owner): Loss => ({
      owner,
      whole: of(owner.player),
      runs: of(without(owner, what)),
    }),
  );
  if (judged === 'each') return losses.map((loss) => lossFigure(what, loss));
  const most = losses.reduce((a, b) => (bitesBy(b) > bitesBy(a) ? b : a));
  return [lossFigure(what, most)];
}

/** Does every part of the game matter? Each is taken away alone, and what it saved is spent. */
export const bite: Measure = {
  name: 'bite',
  levels: [SUMMIT],
  parts: (level) =>
    [
      ...new Set(
        thingsOf(level).flatMap(({ what, owners }) =>
          owners.flatMap((owner) => [owner.player, without(owner, what)]),
        ),
      ),
    ].map((player) => ({ player })),
  seeds: 200,
  figures: ({ level, of }) => thingsOf(level).flatMap((thing) => figuresOf(thing, of)),
};
