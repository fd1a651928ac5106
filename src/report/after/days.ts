/** Days that a search may try on one morning: the player's own, whole plans, and both with something changed. */
import {
  apply,
  CONTENT_STOPS,
  type Command,
  type GameState,
  imagine,
  LADDERS,
  SWITCHES,
  stream,
  whyNot,
} from '../../sim/index.ts';
import { CROSSING, LICENCES, OPERATIONS, type Plan, planBySight, steward } from './steward.ts';

/** A day has no more commands than this. */
const MOST_COMMANDS = 40;
/** How far a whim may tilt a letter's choice, in points of a middling meter. Tuned. */
const WHIM = 3;

type Luck = ReturnType<typeof stream>;

/** Four words from a text by FNV-1a, for luck that is the search's own and never the run's. */
function wordsOf(seed: string): [number, number, number, number] {
  const hash = (salt: number): number => {
    let h = (0x811c9dc5 ^ salt) >>> 0;
    for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193) >>> 0;
    return h;
  };
  return [hash(1), hash(2), hash(3), 1];
}

/** The steward's day by a plan, up to the commit; tried in an imagined world, so that nothing real is rolled. */
function dayBy(s: GameState, plan: Plan): Command[] {
  const player = steward(() => plan);
  const day: Command[] = [];
  let now = imagine(s, 'a day');
  while (day.length < MOST_COMMANDS) {
    const command = player(now);
    if (command.type === 'commit') break;
    const answer = apply(now, command);
    if ('refused' in answer) break;
    day.push(command);
    now = answer.state;
  }
  return day;
}

/** A plan with a few other steps first, other tastes in letters, now and then another switch. */
function whimsical(s: GameState, plan: Plan, luck: Luck): Plan {
  const open = LADDERS.filter((id) => s.ladders[id].open);
  const first: Plan['rungs'][number][] = [];
  for (let n = luck.int(3); n > 0 && open.length > 0; n--) {
    const ladder = open[luck.int(open.length)];
    if (ladder) first.push({ ladder, to: s.ladders[ladder].rung + 1 });
  }
  const flipped = SWITCHES[luck.int(SWITCHES.length)];
  const flips = luck.chance(0.25) && flipped ? { [flipped]: !s.switches[flipped].on } : {};
  const turned = luck.chance(0.25) ? CONTENT_STOPS[luck.int(CONTENT_STOPS.length)] : undefined;
  const tastes = new Map<string, number>();
  return {
    rungs: [...first, ...plan.rungs],
    switches: (now) => ({ ...plan.switches(now), ...flips }),
    content: (now) => turned ?? plan.content(now),
    whim: (matter, choice) => {
      const name = `${matter} ${choice}`;
      const known = tastes.get(name) ?? (luck.uniform() * 2 - 1) * WHIM;
      tastes.set(name, known);
      return known;
    },
  };
}

/** The own day with one step of a ladder more at its beginning, where that is legal. */
function ownAndMore(s: GameState, own: readonly Command[], luck: Luck): Command[] {
  const steps = LADDERS.map(
    (ladder): Command => ({ type: 'climb', ladder, to: s.ladders[ladder].rung + 1 }),
  ).filter((command) => whyNot(s, command) === null);
  const more = steps[luck.int(Math.max(1, steps.length))];
  return more ? [more, ...own] : [...own];
}

/** So many different days at most; the player's own is always the first. Same state and seed, same days. */
export function daysFor(
  s: GameState,
  own: readonly Command[],
  most: number,
  seed: string,
): Command[][] {
  const luck = stream(wordsOf(seed));
  const days = new Map<string, Command[]>();
  const add = (day: Command[]): void => {
    const name = JSON.stringify(day);
    if (!days.has(name)) days.set(name, day);
  };
  add([...own]);
  const plans = [planBySight(s), OPERATIONS, LICENCES, CROSSING];
  for (const plan of plans) add(dayBy(s, plan));
  for (let i = 0; days.size < most && i < 3 * most; i++) {
    const plan = plans[luck.int(plans.length)] ?? OPERATIONS;
    add(i % 2 === 0 ? dayBy(s, whimsical(s, plan, luck)) : ownAndMore(s, own, luck));
  }
  return [...days.values()].slice(0, Math.max(1, most));
}
