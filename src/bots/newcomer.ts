import {
  actionsNow,
  type Command,
  costOfStep,
  type Effect,
  effectsNow,
  type GameState,
  LADDERS,
  type LadderId,
  type Matter,
} from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { legal, postAtRandom, writeReports } from './desk.ts';
import type { BotLuck } from './luck.ts';
import { asleep, likeliestOrFirst } from './nights.ts';

/** A newcomer errs one time in four (quality page). */
const ERRS = 0.25;

/**
 * Somebody's first evening: takes the first answer, moves one ladder a quarter (the one the loudest letter speaks
 * of, else the cheapest at hand), ignores the forecast, orders whoever is likeliest out at night, and errs one time in four.
 */
export const newcomer: Bot = (s, luck) => {
  if (s.phase === 'review') return { type: 'next' };
  if (s.phase !== 'desk') return nightMove(s, luck);
  return (
    writeReports(s) ??
    letter(s, luck) ??
    postAtRandom(s, luck) ??
    ladder(s, luck) ?? { type: 'commit' }
  );
};

function nightMove(s: GameState, luck: BotLuck): Command {
  const offered = actionsNow(s);
  if (!luck.chance(ERRS) || offered.length === 0) return likeliestOrFirst(s);
  const command: Command = { type: 'beat', actions: [luck.pick(offered)] };
  return legal(s, command) ? command : asleep();
}

function letter(s: GameState, luck: BotLuck): Command | null {
  const open = s.inbox.find((i) => i.answer === null);
  const choices = s.level.matters.find((m) => m.id === open?.matter)?.choices ?? [];
  const can = choices
    .map((c): Command => ({ type: 'answer', matter: open?.matter ?? '', choice: c.id }))
    .filter((c) => legal(s, c));
  return (luck.chance(ERRS) && can.length > 0 ? luck.pick(can) : can[0]) ?? null;
}

function ladder(s: GameState, luck: BotLuck): Command | null {
  if (s.moved.length > 0) return null;
  const rest = LADDERS.filter((id) => s.ladders[id].open && id !== 'door');
  const wanted: LadderId[] = luck.chance(ERRS)
    ? shuffled(rest, luck)
    : [...laddersByLoudness(s), ...cheapestFirst(s, rest)];
  for (const id of wanted) {
    const command: Command = { type: 'climb', ladder: id, to: s.ladders[id].rung + 1 };
    if (legal(s, command)) return command;
  }
  return null;
}

/** Ladders that today's letters speak of, those of the loudest letter first. */
function laddersByLoudness(s: GameState): LadderId[] {
  const letters = s.inbox.flatMap((i) => s.level.matters.find((m) => m.id === i.matter) ?? []);
  letters.sort((a, b) => loudness(s, b) - loudness(s, a));
  return letters.flatMap(laddersOf);
}

/** What is at stake in a letter, in points of the meters: the loudest of its choices. */
function loudness(s: GameState, m: Matter): number {
  const sender = s.inbox.find((i) => i.matter === m.id)?.sender ?? null;
  const points = (effects: readonly Effect[]): number => {
    let sum = 0;
    for (const e of effectsNow(s, effects, sender))
      if ('meter' in e) sum += Math.abs(e.by[0] + e.by[1]) / 2;
    return sum;
  };
  return Math.max(
    ...m.choices.map((c) => points(c.effects) + (c.promise ? points(c.promise.broken) : 0)),
  );
}

/** Ladders that a letter opens, moves, or asks a promise about. */
function laddersOf(m: Matter): LadderId[] {
  const named = m.choices.flatMap((c) => [
    ...c.effects.flatMap((e) => ('rung' in e && e.by > 0 ? [e.rung] : [])),
    ...(c.promise && 'ladder' in c.promise.holds ? [c.promise.holds.ladder] : []),
  ]);
  return [...(m.opens?.ladders ?? []), ...named];
}

/** By what the next rung would cost today. */
function cheapestFirst(s: GameState, ids: readonly LadderId[]): LadderId[] {
  const price = (id: LadderId): number => {
    const { capacity, standing } = costOfStep(s, id, s.ladders[id].rung + 1);
    return capacity + standing;
  };
  return [...ids].sort((a, b) => price(a) - price(b) || LADDERS.indexOf(b) - LADDERS.indexOf(a));
}

function shuffled<T>(list: readonly T[], luck: BotLuck): T[] {
  const left = [...list];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(luck.int(left.length), 1));
  return out;
}
