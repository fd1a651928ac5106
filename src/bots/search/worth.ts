/** What a day is worth: the mean over imagined worlds in which the rest of the run is played with care. */
import { apply, type Command, type GameState, imagine, isOver, score } from '../../sim/index.ts';
import type { Bot } from '../bot.ts';
import type { BotLuck } from '../luck.ts';

/** A won run counts so many points of score more. Tuned. */
const WIN = 30;
const MOST_STEPS = 1000;

/** Plays one imagined world to the end of the run: this day, then the given player. Higher is better. */
export function worthInWorld(
  s: GameState,
  day: readonly Command[],
  world: string,
  then: Bot,
  luck: BotLuck,
): number {
  let now = imagine(s, world);
  const take = (command: Command): boolean => {
    const answer = apply(now, command);
    if ('refused' in answer) return false;
    now = answer.state;
    return true;
  };
  for (const command of day) take(command);
  take({ type: 'commit' });
  for (let i = 0; i < MOST_STEPS && !isOver(now); i++) if (!take(then(now, luck))) break;
  return score(now) + (now.outcome?.won ? WIN : 0);
}
