/**
 * Playing without thinking: one building plan for every world, any mandate, any answer to any letter, one button a beat; no teams, no
 * reports, no offers. What it wins, no decision was needed for.
 */
import { answerAtRandom } from './answers.ts';
import type { Bot } from './bot.ts';
import { mandateAtRandom } from './desk.ts';
import { firstOffered, likeliestOrFirst } from './nights.ts';
import { openRoad } from './roads.ts';
import { always, type Manner, never, walk } from './walk.ts';

const WITHOUT_THINKING: Partial<Manner> = {
  mandate: (s, _, luck) => mandateAtRandom(s, luck),
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
