/** The three roads, each played well. */
import type { Bot } from './bot.ts';
import { closedRoad } from './closedRoad.ts';
import { openRoad } from './openRoad.ts';
import { paired } from './pairs.ts';
import { tieredRoad } from './tieredRoad.ts';
import { always, walk } from './walk.ts';

export { closedRoad, openRoad, tieredRoad };

export const ROADS = [openRoad, tieredRoad, closedRoad] as const;

export const WELL = {
  'open-well': walk(paired(always(openRoad))),
  'tiered-well': walk(paired(always(tieredRoad))),
  'closed-well': walk(paired(always(closedRoad))),
} as const satisfies Readonly<Record<string, Bot>>;
