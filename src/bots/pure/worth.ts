/** What a day is worth: the mean over imagined worlds in which the rest of the run is played with care. */
import {
  applyHere,
  type Command,
  type GameState,
  imagine,
  isOver,
  score,
} from '../../sim/index.ts';
import type { Bot } from '../bot.ts';
import type { BotLuck } from '../luck.ts';

/** A won run counts so many points of score more. Tuned. */
const WIN = 30;
/** No run has so many commands; a player that goes round in circles does. */
const MOST_STEPS = 1000;

/** Points of score, and those of a win. */
const worthOf = (s: GameState): number => score(s) + (s.outcome?.won ? WIN : 0);

/**
 * Plays a world on to its end, in the world itself: it is nobody else's. Error where the player names a refused command,
 * or never ends.
 */
export function playOn(world: GameState, player: Bot, luck: BotLuck): GameState {
  const bot = player.fresh?.() ?? player;
  for (let i = 0; !isOver(world); i++) {
    if (i >= MOST_STEPS) throw new Error(`a player took ${MOST_STEPS} commands without end`);
    const refused = applyHere(world, bot(world, luck));
    if (refused) throw new Error(`a player was refused (${refused.key})`);
  }
  return world;
}

/** Lets a day pass in a world, to its evening: what of the day is refused there is left out. */
export function afterDay(world: GameState, day: readonly Command[]): GameState {
  for (const command of day) applyHere(world, command);
  applyHere(world, { type: 'commit' });
  return world;
}

/** Plays one imagined world to the end of the run: from here on the given player. Higher is better. */
export const worthFromHere = (s: GameState, world: string, then: Bot, luck: BotLuck): number =>
  worthOf(playOn(imagine(s, world), then, luck));

/** As `worthFromHere`, after this day. */
export const worthOfDay = (
  s: GameState,
  day: readonly Command[],
  world: string,
  then: Bot,
  luck: BotLuck,
): number => worthOf(playOn(afterDay(imagine(s, world), day), then, luck));
