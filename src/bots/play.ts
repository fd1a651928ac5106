import { apply, type Command, type GameState, isOver, type Level, newRun } from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { botLuck } from './luck.ts';

/** No run of 16 quarters takes so many; a bot that goes round in circles does. */
const MOST_COMMANDS = 5000;

export interface BotRun {
  commands: Command[];
  final: GameState;
}

/**
 * Plays one run to its end through the public doors. Error where a bot names a refused command or never ends: the
 * message carries seed and commands, enough to play it again. `onStep` is told of every state. Where
 * nobody reads them, ghost lines need not be drawn: they are told, not ruled by.
 */
export function playRun(
  level: Level,
  seed: string,
  bot: Bot,
  onStep?: (state: GameState, command: Command) => void,
  ghosts = true,
): BotRun {
  const player = bot.fresh?.() ?? bot;
  const luck = botLuck(`bot/${seed}`);
  const commands: Command[] = [];
  let state: GameState = newRun(level, seed);
  if (!ghosts) state = { ...state, ghosts: false };
  const fail = (what: string): never => {
    const log = JSON.stringify({ level: level.id, quarters: level.quarters, seed, commands });
    throw new Error(`${what}. To play it again: ${log}`);
  };
  while (!isOver(state)) {
    if (commands.length >= MOST_COMMANDS)
      fail(`The bot took ${MOST_COMMANDS} commands without end`);
    const command = player(state, luck);
    commands.push(command);
    const answer = apply(state, command);
    if ('refused' in answer)
      return fail(`The bot's last command was refused (${answer.refused.key})`);
    state = answer.state;
    onStep?.(state, command);
  }
  return { commands, final: state };
}
