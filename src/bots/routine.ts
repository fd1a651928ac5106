/**
 * Playing without thinking: one building plan for every world, any answer to any letter, one button a beat; no teams, no
 * reports, no offers. What it wins, no decision was needed for.
 */
import { answerAtRandom } from './answers.ts';
import type { Bot } from './bot.ts';
import { firstOffered, likeliestOrFirst } from './nights.ts';
import { openRoad } from './roads.ts';
import { always, type Manner, never, walk } from './walk.ts';

const WITHOUT_THINKING: Partial<Manner> = {
  reports: never,
  letters: (s, _, luck) => answerAtRandom(s, luck),
  posts: never,
  offers: never,
};

/** Two kinds of button: a measure takes the better routine. */
export const ROUTINES = {
  'routine-first': walk(always(openRoad), { ...WITHOUT_THINKING, night: firstOffered }),
  'routine-top': walk(always(openRoad), { ...WITHOUT_THINKING, night: likeliestOrFirst }),
} as const satisfies Readonly<Record<string, Bot>>;
