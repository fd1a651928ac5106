/** Walking a road: the road says what is built and liked, the manner how everything else is done. */
import type { Command, GameState } from '../sim/index.ts';
import { answerByWorth } from './answers.ts';
import type { Bot } from './bot.ts';
import {
  chooseMandate,
  climbBy,
  flipTo,
  lowerTo,
  postByOdds,
  turnTo,
  writeReports,
} from './desk.ts';
import type { BotLuck } from './luck.ts';
import { offerWhatIsKept } from './offers.ts';
import type { Road } from './road.ts';
import { watchBeat } from './watchman.ts';

/** The road that somebody is on. */
export type RoadOf = (s: GameState, luck: BotLuck) => Road;

/** One piece of a day at the desk: the next command of its kind, null where it is done. */
export type Errand = (s: GameState, road: Road, luck: BotLuck) => Command | null;

/** How somebody on a road does what the road leaves open. */
export interface Manner {
  mandate: Errand;
  reports: Errand;
  letters: Errand;
  posts: Errand;
  offers: Errand;
  climbs: Errand;
  night: (s: GameState, luck: BotLuck) => Command;
}

/** An errand that is not run. */
export const never: Errand = () => null;

/** Reads the letters, builds before it needs, posts by the odds, acts on what is shown. */
const CAREFULLY: Manner = {
  mandate: (s, road) => chooseMandate(s, road.mandates),
  reports: writeReports,
  letters: (s, road) => answerByWorth(s, road.taste),
  posts: postByOdds,
  offers: (s, road) => offerWhatIsKept(s, road.barring),
  climbs: (s, road) => climbBy(s, road.plan),
  night: watchBeat,
};

/** The same road from the first day to the last. */
export const always = (road: Road) => (): RoadOf => () => road;

/** A road chosen on the first day and kept. */
export const once = (choose: RoadOf) => (): RoadOf => {
  let chosen: Road | null = null;
  return (s, luck) => {
    chosen ??= choose(s, luck);
    return chosen;
  };
};

/** A player on a road, careful in all that `manner` does not name. `begin` is asked once a run. */
export function walk(begin: () => RoadOf, manner: Partial<Manner> = {}): Bot {
  const { mandate, reports, letters, posts, offers, climbs, night } = { ...CAREFULLY, ...manner };
  const fresh = (): Bot => {
    const roadOf = begin();
    return (s, luck) => {
      if (s.phase === 'review') return { type: 'next' };
      if (s.phase !== 'desk') return night(s, luck);
      const road = roadOf(s, luck);
      return (
        mandate(s, road, luck) ??
        reports(s, road, luck) ??
        letters(s, road, luck) ??
        turnTo(s, road.content(s)) ??
        flipTo(s, road.switches(s)) ??
        lowerTo(s, road.top) ??
        posts(s, road, luck) ??
        offers(s, road, luck) ??
        climbs(s, road, luck) ?? { type: 'commit' }
      );
    };
  };
  return Object.assign((s: GameState, luck: BotLuck) => fresh()(s, luck), { fresh });
}
