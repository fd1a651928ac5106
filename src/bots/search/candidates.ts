/** Days that might be worth a try: each a list of commands from the first letter to the last ladder. */
import {
  apply,
  type Command,
  type GameState,
  imagine,
  LADDERS,
  mandatesOffered,
  SWITCHES,
} from '../../sim/index.ts';
import { roadBySight } from '../careful.ts';
import { closedRoad } from '../closedWell.ts';
import { quartersLeft, step, type Step } from '../desk.ts';
import type { BotLuck } from '../luck.ts';
import { openRoad } from '../openWell.ts';
import { type Road, walk } from '../road.ts';
import { tieredRoad } from '../tieredWell.ts';

/** A day has no more commands than this; a road that goes round in circles does. */
const MOST_COMMANDS = 40;
/** How far a whim may tilt what a letter's choice is worth, in points of a meter. */
const WHIM = 3;

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

/** A road with some steps taken first and, for every choice of a letter, a whim. */
function whimsical(s: GameState, road: Road, luck: BotLuck): Road {
  const first: Step[] = [];
  const open = LADDERS.filter((id) => s.ladders[id].open);
  for (let n = luck.int(3); n > 0 && open.length > 0; n--) {
    const ladder = luck.pick(open);
    first.push(step(ladder, s.ladders[ladder].rung + 1));
  }
  const whims = new Map<unknown, number>();
  const switches = { ...road.switches(s) };
  const flipped = luck.pick(SWITCHES);
  if (luck.chance(0.25)) switches[flipped] = !s.switches[flipped].on;
  return {
    ...road,
    plan: [...first, ...road.plan],
    switches: () => switches,
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
  const roads = [
    roadBySight(s),
    openRoad,
    tieredRoad,
    ...(quartersLeft(s) >= 3 ? [closedRoad] : []),
  ];
  const days = new Map<string, Command[]>();
  const add = (road: Road): void => {
    const day = dayOf(s, road);
    days.set(JSON.stringify(day), day);
  };
  for (const road of roads) add(road);
  for (let i = 0; days.size < most && i < 3 * most; i++) add(whimsical(s, luck.pick(roads), luck));
  return [...days.values()].slice(0, most);
}
