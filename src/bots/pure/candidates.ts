/** Days that might be worth a try: each a list of commands from the first letter to the last ladder. */
import {
  applyHere,
  CONTENT_STOPS,
  type Command,
  type GameState,
  GROUND,
  imagine,
  LADDERS,
  type LadderId,
  mandatesOffered,
  SWITCHES,
} from '../../sim/index.ts';
import { carefulRoads } from '../careful.ts';
import { inFlight, legal, quartersLeft, type Step } from '../desk.ts';
import type { BotLuck } from '../luck.ts';
import type { Road } from '../road.ts';
import { closedRoad, ROADS } from '../roads.ts';
import { always, walk } from '../walk.ts';

/** A day has no more commands than this; a road that goes round in circles does. */
const MOST_COMMANDS = 40;
/** How far a whim may tilt what a letter's choice is worth, in points of a meter. */
const WHIM = 3;
/** The door is not begun with fewer quarters to come: what it brings comes late. */
const DOOR_PAYS_AFTER = 3;
/** How often a whim is to step down first: what stands must be kept. */
const STEPS_DOWN = 0.2;

/** What a walker of this road would do today after `first`, up to the commit. Tried in an imagined world: nothing real is rolled. */
function dayOf(s: GameState, road: Road, first: readonly Command[], luck: BotLuck): Command[] {
  const walker = walk(always(road));
  const commands: Command[] = [];
  const now = imagine(s, 'a day');
  for (let i = 0; i < MOST_COMMANDS; i++) {
    const command = first[i] ?? walker(now, luck);
    if (command.type === 'commit') break;
    if (applyHere(now, command) !== null) break;
    commands.push(command);
  }
  return commands;
}

/** The next rung of every ladder that is open, those in flight left out. */
const nextRungs = (s: GameState): Step[] =>
  LADDERS.filter((ladder) => s.ladders[ladder].open && !inFlight(s, ladder)).map((ladder) => ({
    ladder,
    to: s.ladders[ladder].rung + 1,
  }));

/** Steps down that may be taken today. */
const stepsDown = (s: GameState): Command[] =>
  LADDERS.filter((ladder) => s.ladders[ladder].rung > GROUND)
    .map((ladder): Command => ({ type: 'climb', ladder, to: s.ladders[ladder].rung - 1 }))
    .filter((command) => legal(s, command));

/** Nothing is left over: after its own plan the road builds whatever can be paid. */
function filled(s: GameState, road: Road): Road {
  const rest = nextRungs(s).filter((x) => x.ladder !== 'door');
  return { ...road, plan: [...road.plan, ...rest] };
}

/** What keeps attackers off whichever keys have moved. */
const GUARDING: readonly LadderId[] = ['hygiene', 'attestation'];

/** A road with its guards first, the lower ones before the higher. */
function guardedRoad(s: GameState, road: Road): Road {
  const guards = nextRungs(s).filter((x) => GUARDING.includes(x.ladder));
  return { ...road, plan: [...guards.sort((a, b) => a.to - b.to), ...road.plan] };
}

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
export function daysFor(s: GameState, most: number, luck: BotLuck): Command[][] {
  const seen = carefulRoads()(s, luck);
  const late = quartersLeft(s) < DOOR_PAYS_AFTER;
  const roads = ROADS.filter((road) => !(road === closedRoad && late));
  const days = new Map<string, Command[]>();
  const add = (road: Road, first: readonly Command[] = []): void => {
    const day = dayOf(s, road, first, luck);
    days.set(JSON.stringify(day), day);
  };
  for (const road of [seen, ...roads, guardedRoad(s, seen)]) add(road);
  add(filled(s, seen));
  const down = stepsDown(s);
  for (let i = 0; days.size < most && i < 3 * most; i++) {
    const road = whimsical(s, luck.pick([seen, ...roads]), luck);
    const first = down.length > 0 && luck.chance(STEPS_DOWN) ? [luck.pick(down)] : [];
    add(luck.chance(0.5) ? filled(s, road) : road, first);
  }
  return [...days.values()].slice(0, most);
}
