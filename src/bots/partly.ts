/** Careful in all but one thing, which is done badly, blindly, or better than anybody could. */
import { type Command, type GameState, LADDERS } from '../sim/index.ts';
import { answerAtRandom, answerWorst } from './answers.ts';
import type { Bot } from './bot.ts';
import { carefulRoads } from './careful.ts';
import { legal, mandateAtRandom, postAtRandom } from './desk.ts';
import type { BotLuck } from './luck.ts';
import { asleep, firstOffered, likeliestAtOnce, oracle } from './nights.ts';
import { type Manner, walk } from './walk.ts';

/** A step up on any ladder but the door that can be paid today, each equally likely. */
function climbAtRandom(s: GameState, luck: BotLuck): Command | null {
  const steps = LADDERS.filter((id) => id !== 'door')
    .map((ladder): Command => ({ type: 'climb', ladder, to: s.ladders[ladder].rung + 1 }))
    .filter((c) => legal(s, c));
  return steps.length > 0 ? luck.pick(steps) : null;
}

const careful = (manner: Partial<Manner>): Bot => walk(carefulRoads, manner);

export const PARTLY_CAREFUL = {
  'climbs-random': careful({ climbs: (s, _, luck) => climbAtRandom(s, luck) }),
  'letters-random': careful({ letters: (s, _, luck) => answerAtRandom(s, luck) }),
  'letters-worst': careful({ letters: (s, road) => answerWorst(s, road.taste) }),
  'posts-random': careful({ posts: (s, _, luck) => postAtRandom(s, luck) }),
  'mandate-random': careful({ mandate: (s, _, luck) => mandateAtRandom(s, luck) }),
  'night-idle': careful({ night: asleep }),
  'night-first': careful({ night: firstOffered }),
  'night-top': careful({ night: likeliestAtOnce }),
  'night-oracle': careful({ night: oracle }),
} as const satisfies Readonly<Record<string, Bot>>;
