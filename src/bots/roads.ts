/** The three roads, each played well. */
import type { Bot } from './bot.ts';
import { openRoad } from './careful2026/openRoad.ts';
import { tieredRoad } from './careful2026/tieredRoad.ts';
import { closedRoad } from './closedRoad.ts';
import { paired } from './pairs.ts';
import { always, walk } from './walk.ts';

export { closedRoad, openRoad, tieredRoad };

export const ROADS = [openRoad, tieredRoad, closedRoad] as const;

export const WELL = {
  'open-well': walk(paired(always(openRoad))),
  'tiered-well': walk(paired(always(tieredRoad))),
  'closed-well': walk(paired(always(closedRoad))),
} as const satisfies Readonly<Record<string, Bot>>;
