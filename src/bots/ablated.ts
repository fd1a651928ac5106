/**
 * Players from whom one thing is taken: they never order it, and what it would have cost buys their next wish. What
 * letters give for nothing stays given.
 */
import {
  type GameState,
  LADDERS,
  type LadderId,
  SWITCHES,
  type SwitchId,
  topRung,
} from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { carefulRoads } from './careful.ts';
import type { Step } from './desk.ts';
import type { BotLuck } from './luck.ts';
import { held, paired } from './pairs.ts';
import type { Road } from './road.ts';
import { closedRoad, tieredRoad } from './roads.ts';
import { always, never, type RoadOf, walk } from './walk.ts';

/** The plan, and when it is built the rungs above it on its own ladders: nobody who saved something sits on it. The door is no saving. */
function further(s: GameState, plan: readonly Step[]): Step[] {
  const ladders = [...new Set(plan.map((step) => step.ladder))].filter((id) => id !== 'door');
  const above = ladders.flatMap((ladder) => {
    const planned = Math.max(...plan.flatMap((step) => (step.ladder === ladder ? [step.to] : [])));
    const top = topRung(s.level, ladder);
    return Array.from({ length: Math.max(0, top - planned) }, (_, i) => ({
      ladder,
      to: planned + 1 + i,
      when: (now: GameState) => held({ ladder, to: planned + 1 + i }, now.ladders),
    }));
  });
  return [...plan, ...above];
}

const withoutLadder =
  (ladder: LadderId) =>
  (s: GameState, road: Road): Road => ({
    ...road,
    plan: further(s, road.plan).filter((step) => step.ladder !== ladder),
  });

const withoutSwitch =
  (id: SwitchId) =>
  (s: GameState, road: Road): Road => ({
    ...road,
    plan: further(s, road.plan),
    // Where a letter sets it, it is taken back: that is free.
    switches: (now) => ({ ...road.switches(now), [id]: false }),
  });

/** The dial stays where it stands. */
const withoutContent = (s: GameState, road: Road): Road => ({
  ...road,
  plan: further(s, road.plan),
  content: (now) => now.content.stop,
});

/** The same choice of roads, each with something taken from it. */
const changed = (begin: () => RoadOf, change: (s: GameState, road: Road) => Road) => (): RoadOf => {
  const roadOf = begin();
  return (s: GameState, luck: BotLuck) => change(s, roadOf(s, luck));
};

/** One player for each thing that can be taken, by name. */
const ablated = (prefix: string, begin: () => RoadOf): Record<string, Bot> => ({
  ...Object.fromEntries(
    LADDERS.map((id) => [`${prefix}no-${id}`, walk(changed(begin, withoutLadder(id)))]),
  ),
  ...Object.fromEntries(
    SWITCHES.map((id) => [`${prefix}no-${id}`, walk(changed(begin, withoutSwitch(id)))]),
  ),
  [`${prefix}no-content`]: walk(changed(begin, withoutContent)),
  [`${prefix}no-teams`]: walk(begin, { posts: never }),
});

export const ABLATED: Readonly<Record<string, Bot>> = {
  ...ablated('', carefulRoads),
  ...ablated('tiered-', paired(always(tieredRoad))),
  ...ablated('closed-', paired(always(closedRoad))),
};
