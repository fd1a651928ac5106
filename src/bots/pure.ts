import type { Command, GameState } from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { careful } from './careful.ts';
import { legal } from './desk.ts';
import type { BotLuck } from './luck.ts';
import { daysFor } from './pure/candidates.ts';
import { worthOfDay } from './pure/worth.ts';
import { watchBeat } from './watchman.ts';

/** One heat of a race of days: how many are in it, and in how many worlds more each of them is tried. */
interface Heat {
  days: number;
  worlds: number;
}

/** Weak days go early. */
const WIDE: readonly Heat[] = [
  { days: 14, worlds: 3 },
  { days: 6, worlds: 6 },
  { days: 3, worlds: 12 },
];
const NARROW: readonly Heat[] = [
  { days: 6, worlds: 3 },
  { days: 3, worlds: 6 },
];

/** The best day found: all days meet the same worlds, so that luck decides little between them. */
export function bestDay(s: GameState, race: readonly Heat[], luck: BotLuck): Command[] {
  let runners = daysFor(s, race[0]?.days ?? 1, luck).map((day) => ({ day, sum: 0, worlds: 0 }));
  const value = (r: (typeof runners)[number]): number => r.sum / (r.worlds || 1);
  const prefix = `search ${luck.uniform()}`;
  for (const { days, worlds } of race) {
    runners = runners.sort((a, b) => value(b) - value(a)).slice(0, days);
    if (runners.length === 1) break;
    for (const runner of runners)
      for (let i = 0; i < worlds; i++) {
        runner.sum += worthOfDay(s, runner.day, `${prefix}/${runner.worlds}`, careful, luck);
        runner.worlds += 1;
      }
  }
  return runners.reduce((a, b) => (value(b) > value(a) ? b : a)).day;
}

/**
 * Looks ahead: many days are tried in worlds that agree with what the player knows, never in the real one. What
 * remains of the run is played with care there; nights that really come are played with care too. It likes nothing but
 * what wins: which rungs and answers it takes is a property of the rules.
 */
function searching(race: readonly Heat[]): Bot {
  const fresh = (): Bot => {
    let planned: { quarter: number; rest: Command[] } | null = null;
    return (s, luck) => {
      if (s.phase === 'review') return { type: 'next' };
      if (s.phase !== 'desk') return watchBeat(s);
      if (planned?.quarter !== s.quarter)
        planned = { quarter: s.quarter, rest: bestDay(s, race, luck) };
      for (;;) {
        const next = planned.rest.shift();
        if (next === undefined) return { type: 'commit' };
        if (legal(s, next)) return next;
      }
    };
  };
  return Object.assign((s: GameState, luck: BotLuck) => fresh()(s, luck), { fresh });
}

/** At two widths: who plans twice as wide should find more, or there is nothing to find. */
export const SEARCHING = {
  pure: searching(WIDE),
  'pure-narrow': searching(NARROW),
} as const satisfies Readonly<Record<string, Bot>>;
