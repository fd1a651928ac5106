/** Days that might be worth a try: each a list of commands from the first letter to the last ladder. */
import {
  apply,
  CONTENT_STOPS,
  type Command,
  costOfStep,
  type GameState,
  imagine,
  LADDERS,
  mandatesOffered,
  SWITCHES,
} from '../../sim/index.ts';
import { GUARDS, roadBySight } from '../careful.ts';
import { closedRoad } from '../closedWell.ts';
import { inFlight, quartersLeft, type Step } from '../desk.ts';
import type { BotLuck } from '../luck.ts';
import { openRoad } from '../openWell.ts';
import { type Road, walk } from '../road.ts';
import { tieredRoad } from '../tieredWell.ts';
import { goesPast, type Liking, leadsTo } from './liking.ts';

/** A day has no more commands than this; a road that goes round in circles does. */
const MOST_COMMANDS = 40;
/** How far a whim may tilt what a letter's choice is worth, in points of a meter. */
const WHIM = 3;
/** The door is not begun with fewer quarters to come: what it brings comes late. */
const DOOR_PAYS_AFTER = 3;

/** The roads a searching player knows. */
export const ROADS_KNOWN: readonly Road[] = [openRoad, tieredRoad, closedRoad];

/** What a walker of this road would do today, up to the commit. Tried in an imagined world: nothing real is rolled. */
function dayOf(s: GameState, road: Road): Command[] {
  const walker = walk(() => road);
  const commands: Command[] = [];
  let now = imagine(s, 'a day');
  for (let i = 0; i < MOST_COMMANDS; i++) {
    const command = walker(now, NO_LUCK);
    if (command.type === 'commit') break;
    const answer = apply(now, command);
    if ('refused' in answer) break;
    commands.push(command);
    now = answer.state;
  }
  return commands;
}

const NO_LUCK: BotLuck = {
  uniform: () => 0,
  int: () => 0,
  chance: () => false,
  pick: (list) => list[0] as never,
};

/** The next rung of every ladder that is open, those in flight left out. */
const nextRungs = (s: GameState): Step[] =>
  LADDERS.filter((ladder) => s.ladders[ladder].open && !inFlight(s, ladder)).map((ladder) => ({
    ladder,
    to: s.ladders[ladder].rung + 1,
  }));

/** Nothing is left over: after its own plan the road builds whatever can be paid, liked ladders first. */
function filled(s: GameState, road: Road, liking: Liking): Road {
  const rest = nextRungs(s).filter((x) => x.ladder !== 'door' && !goesPast(liking, x.ladder, x.to));
  const liked = rest.filter((x) => leadsTo(liking, x.ladder, x.to));
  return { ...road, plan: [...road.plan, ...liked, ...rest] };
}

/** What one is fond of comes first, the highest rung before the others, and goes no further; saved for where it is too expensive today, or not. */
function fond(s: GameState, road: Road, liking: Liking, save: boolean): Road {
  const liked = nextRungs(s)
    .filter((x) => leadsTo(liking, x.ladder, x.to))
    .filter((x) => save || costOfStep(s, x.ladder, x.to).capacity <= s.capacity)
    .sort((a, b) => b.to - a.to);
  return {
    ...road,
    plan: [...liked, ...road.plan.filter((x) => !goesPast(liking, x.ladder, x.to))],
  };
}

const guardedRoad = (road: Road): Road => ({ ...road, plan: [...GUARDS, ...road.plan] });

/** A road with some steps taken first and, for every choice of a letter, a whim. */
function whimsical(s: GameState, road: Road, luck: BotLuck): Road {
  const next = nextRungs(s);
  const first: Step[] = [];
  for (let n = luck.int(4); n > 0 && next.length > 0; n--)
    first.push(...next.splice(luck.int(next.length), 1));
  const whims = new Map<unknown, number>();
  const switches = { ...road.switches(s) };
  const flipped = luck.pick(SWITCHES);
  if (luck.chance(0.25)) switches[flipped] = !s.switches[flipped].on;
  const stop = luck.chance(0.25) ? luck.pick(CONTENT_STOPS) : road.content(s);
  return {
    ...road,
    plan: [...first, ...road.plan],
    switches: () => switches,
    content: () => stop,
    taste: (now, effect) => {
      if (!whims.has(effect)) whims.set(effect, (luck.uniform() * 2 - 1) * WHIM);
      return road.taste(now, effect) + (whims.get(effect) ?? 0);
    },
    mandates: luck.chance(0.5) ? [luck.pick(mandateIds(s)), ...road.mandates] : road.mandates,
  };
}

const mandateIds = (s: GameState): string[] => ['', ...mandatesOffered(s).map((m) => m.id)];

/** So many different days at most, the careful one first. */
export function daysFor(s: GameState, most: number, liking: Liking, luck: BotLuck): Command[][] {
  const seen = roadBySight(s);
  const late = quartersLeft(s) < DOOR_PAYS_AFTER;
  const roads = ROADS_KNOWN.filter((road) => !(road === closedRoad && late));
  const liked = roads.includes(liking.road) ? liking.road : seen;
  const days = new Map<string, Command[]>();
  const add = (road: Road): void => {
    const day = dayOf(s, road);
    days.set(JSON.stringify(day), day);
  };
  for (const road of [seen, ...roads, guardedRoad(seen), guardedRoad(liked)]) add(road);
  add(filled(s, seen, liking));
  add(filled(s, liked, liking));
  add(fond(s, liked, liking, true));
  add(fond(s, liked, liking, false));
  add(fond(s, seen, liking, false));
  add(filled(s, fond(s, guardedRoad(liked), liking, false), liking));
  for (let i = 0; days.size < most && i < 3 * most; i++) {
    const road = whimsical(s, luck.pick([seen, liked, ...roads]), luck);
    add(luck.chance(0.5) ? filled(s, road, liking) : road);
  }
  return [...days.values()].slice(0, most);
}
