import type { Command, GameState } from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { careful } from './careful.ts';
import { legal } from './desk.ts';
import type { BotLuck } from './luck.ts';
import { daysFor, ROADS_KNOWN } from './search/candidates.ts';
import { fondness, type Liking, likingOf } from './search/liking.ts';
import { worthInWorld } from './search/worth.ts';
import { watchBeat } from './watchman.ts';

/** How many days stay in the race, and in how many worlds more each of them is tried: weak ones go early. */
const RACE = [
  { days: 14, worlds: 3 },
  { days: 6, worlds: 6 },
  { days: 3, worlds: 12 },
] as const;

/** The best day found: all days meet the same worlds, so that luck decides little between them. */
function bestDay(s: GameState, liking: Liking, luck: BotLuck): Command[] {
  let runners = daysFor(s, RACE[0].days, liking, luck).map((day) => ({
    day,
    fond: fondness(s, day, liking),
    sum: 0,
    worlds: 0,
  }));
  const value = (r: (typeof runners)[number]): number => r.sum / (r.worlds || 1) + r.fond;
  const prefix = `search ${luck.uniform()}`;
  for (const { days, worlds } of RACE) {
    runners = runners.sort((a, b) => value(b) - value(a)).slice(0, days);
    if (runners.length === 1) break;
    for (const runner of runners)
      for (let i = 0; i < worlds; i++) {
        runner.sum += worthInWorld(s, runner.day, `${prefix}/${runner.worlds}`, careful, luck);
        runner.worlds += 1;
      }
  }
  return runners.reduce((a, b) => (value(b) > value(a) ? b : a)).day;
}

/**
 * Looks ahead: many days are tried in worlds that agree with what the player knows, never in the real one. What
 * remains of the run is played with care there; nights that really come are played with care too. Where days are worth
 * about the same, one road and a few rungs that it is fond of decide: so the games show many ways to play well.
 */
function fresh(): Bot {
  let liking: Liking | null = null;
  let planned: { quarter: number; rest: Command[] } | null = null;
  return (s, luck) => {
    if (s.phase === 'review') return { type: 'next' };
    if (s.phase !== 'desk') return watchBeat(s);
    liking ??= likingOf(s, ROADS_KNOWN, luck);
    if (planned?.quarter !== s.quarter)
      planned = { quarter: s.quarter, rest: bestDay(s, liking, luck) };
    for (;;) {
      const next = planned.rest.shift();
      if (next === undefined) return { type: 'commit' };
      if (legal(s, next)) return next;
    }
  };
}

export const search: Bot = Object.assign((s: GameState, luck: BotLuck) => fresh()(s, luck), {
  fresh,
});
