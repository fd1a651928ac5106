/** Players that look at their world on the first day, choose one of the three roads, and walk it well to the end. */
import type { GameState } from '../sim/index.ts';
import type { Bot } from './bot.ts';
import type { BotLuck } from './luck.ts';
import { paired } from './pairs.ts';
import { worthFromHere } from './pure/worth.ts';
import type { Road } from './road.ts';
import { ROADS } from './roads.ts';
import { always, once, walk } from './walk.ts';

/** Imagined worlds in which each road is tried. */
const WORLDS = 12;

/** The road that is worth most in worlds that agree with what is known: all roads meet the same. */
function roadByForecast(s: GameState, luck: BotLuck): Road {
  const prefix = `road ${luck.uniform()}`;
  const worth = (road: Road): number => {
    let sum = 0;
    for (let i = 0; i < WORLDS; i++)
      sum += worthFromHere(s, `${prefix}/${i}`, walk(paired(always(road))), luck);
    return sum;
  };
  return ROADS.map((road) => ({ road, worth: worth(road) })).reduce((a, b) =>
    b.worth > a.worth ? b : a,
  ).road;
}

export const CHOOSERS = {
  'road-by-forecast': walk(paired(once(roadByForecast))),
} as const satisfies Readonly<Record<string, Bot>>;
