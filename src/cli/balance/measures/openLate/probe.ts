/** The last two dawns of a run of careful: how it stands, and what the orders of that day and of that night can move. */
import {
  afterDay,
  type Bot,
  botLuck,
  careful,
  daysFor,
  NIGHTS,
  playOn,
  playRun,
} from '../../../../bots/index.ts';
import { type Command, type GameState, imagine, type Level } from '../../../../sim/index.ts';
import type { Probe } from '../measure.ts';

/** Dawns that count as late. */
const LAST = 2;
/** Continuations from which a chance is read, and days that are compared. */
const SIZE: Size = { worlds: 40, days: 10 };
/** Outside these chances nobody asks what orders could move. */
const OVER = { below: 0.15, above: 0.85 };

interface Size {
  worlds: number;
  days: number;
}

export interface Dawn {
  quarter: number;
  /** Share of continuations that careful wins, 0 to 1. */
  chance: number;
  /** By how much the best of the day’s orders wins more often than the middle one, −1 to 1; null where the run was as good as over. */
  day: number | null;
  /** As `day`, over ways to spend the coming night. */
  night: number | null;
}

/** Today’s commands (null = as the player likes), and who plays on. */
interface Orders {
  day: readonly Command[] | null;
  after: Bot;
}

/** A world that agrees with what is known; its nights are played beat by beat, as in a run. */
function worldOf(s: GameState, name: string): GameState {
  const { imagined: _, ...world } = imagine(s, name);
  return { ...world, ghosts: false };
}

/** The share of these worlds that is won. */
function chanceOf(s: GameState, worlds: string, n: number, { day, after }: Orders): number {
  const luck = botLuck(worlds);
  let won = 0;
  for (let i = 0; i < n; i++) {
    const world = worldOf(s, `${worlds}/${i}`);
    const from = day === null ? world : afterDay(world, day);
    if (playOn(from, after, luck).outcome?.won) won += 1;
  }
  return won / n;
}

/** By how much the best of some orders wins more often than the middle one. Both are found in some worlds and told in others: else the luckiest would pass for the best. */
function moved(s: GameState, worlds: string, n: number, choices: readonly Orders[]): number {
  const tried = choices
    .map((orders) => ({ orders, chance: chanceOf(s, `${worlds}/tried`, n, orders) }))
    .sort((a, b) => b.chance - a.chance);
  const [best, middle] = [tried[0], tried[Math.floor(tried.length / 2)]];
  if (!best || !middle) throw new RangeError('nothing can be ordered');
  const told = (orders: Orders) => chanceOf(s, `${worlds}/told`, n, orders);
  return told(best.orders) - told(middle.orders);
}

/** Careful, but for one way to spend tonight. */
const tonight =
  (quarter: number, night: (typeof NIGHTS)[number]): Bot =>
  (s, luck) =>
    s.quarter === quarter && s.phase === 'night' ? night(s) : careful(s, luck);

function look(s: GameState, { worlds: n, days: most }: Size): Dawn {
  const { quarter } = s;
  const worlds = `dawn/${s.seed}/${quarter}`;
  const chance = chanceOf(s, worlds, n, { day: null, after: careful });
  if (chance < OVER.below || chance > OVER.above)
    return { quarter, chance, day: null, night: null };
  const days = daysFor(s, most, botLuck(worlds)).map((day): Orders => ({ day, after: careful }));
  const nights = NIGHTS.map((night): Orders => ({ day: null, after: tonight(quarter, night) }));
  return {
    quarter,
    chance,
    day: moved(s, `${worlds}/day`, n, days),
    night: moved(s, `${worlds}/night`, n, nights),
  };
}

/** What the last dawns of a run looked like; fewer where the run ended before. */
export function dawnsOf(level: Level, seed: string, size: Size): Dawn[] {
  const dawns: GameState[] = [];
  const note = (s: GameState, c: Command): void => {
    if (c.type === 'next' && s.phase === 'desk' && s.quarter > level.quarters - LAST) dawns.push(s);
  };
  playRun(level, seed, careful, note, false);
  return dawns.map((dawn) => look(dawn, size));
}

export const lastDawns: Probe<Dawn[]> = {
  name: 'lastDawns',
  look: (level, seed) => dawnsOf(level, seed, SIZE),
};
