/** What a day is worth: the mean over imagined worlds in which the rest of the run is played with care. */
import { apply, type Command, type GameState, imagine, isOver, score } from '../../sim/index.ts';
import type { Bot } from '../bot.ts';
import type { BotLuck } from '../luck.ts';

/** A won run counts so many points of score more. Tuned. */
const WIN = 30;
/** No run has so many commands; a player that goes round in circles does. */
const MOST_STEPS = 1000;

/** Points of score, and those of a win. */
const worthOf = (s: GameState): number => score(s) + (s.outcome?.won ? WIN : 0);

/** Plays a world on to its end. Error where the player names a refused command, or never ends. */
export function playOn(world: GameState, player: Bot, luck: BotLuck): GameState {
  const bot = player.fresh?.() ?? player;
  let now = world;
  for (let i = 0; !isOver(now); i++) {
    const answer = i < MOST_STEPS ? apply(now, bot(now, luck)) : null;
    if (answer === null) throw new Error(`a player took ${MOST_STEPS} commands without end`);
    if ('refused' in answer) throw new Error(`a player was refused (${answer.refused.key})`);
    now = answer.state;
  }
  return now;
}

/** The evening after a day in a world: what of the day is refused there is left out. */
export function afterDay(world: GameState, day: readonly Command[]): GameState {
  let now = world;
  for (const command of [...day, { type: 'commit' } as const]) {
    const answer = apply(now, command);
    if (!('refused' in answer)) now = answer.state;
  }
  return now;
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
