/** A list of commands written before the first morning: what stands in it is done where it is allowed, come what may. */
import {
  actionsABeat,
  type Command,
  type GameState,
  type NightAction,
  type Post,
} from '../sim/index.ts';
import type { Bot } from './bot.ts';
import { legal } from './desk.ts';

export interface CommandList {
  mandate: string | null;
  /** Commands of the first, second … quarter, in order: ladders, switches and the dial. */
  quarters: Command[][];
  /** Where the duty teams stand, every night the same. */
  posts: Post[];
  /** The answer to each matter, whenever it comes. */
  answers: Record<string, string>;
  /** What is done at the first, second … beat of any night. */
  beats: NightAction[][];
}

/** A list that a search found, and for what: under other rules it is any list. */
export interface FoundList extends CommandList {
  /** The level's version, and the rules', as saves count them. */
  version: number;
  rules: number;
}

const samePost = (a: Post | undefined, b: Post): boolean =>
  a !== undefined && JSON.stringify(a) === JSON.stringify(b);

function deskCommand(s: GameState, list: CommandList): Command {
  if (list.mandate !== null && s.mandate === null) {
    const command: Command = { type: 'mandate', id: list.mandate };
    if (legal(s, command)) return command;
  }
  for (const { matter, answer } of s.inbox) {
    const command: Command = { type: 'answer', matter, choice: list.answers[matter] ?? '' };
    if (answer === null && legal(s, command)) return command;
  }
  for (const [team, post] of list.posts.entries()) {
    const command: Command = { type: 'post', team, post };
    if (!samePost(s.teams[team], post) && legal(s, command)) return command;
  }
  for (const command of list.quarters[s.quarter - 1] ?? []) if (legal(s, command)) return command;
  return { type: 'commit' };
}

function nightCommand(s: GameState, list: CommandList): Command {
  const wanted = list.beats[s.night?.beats?.index ?? 0] ?? [];
  const actions: NightAction[] = [];
  for (const action of wanted)
    if (
      actions.length < actionsABeat(s) &&
      legal(s, { type: 'beat', actions: [...actions, action] })
    )
      actions.push(action);
  return { type: 'beat', actions };
}

/** Plays a list, level by level; where there is none for a level, nothing is done. */
export const playList =
  (listFor: (s: GameState) => CommandList | undefined): Bot =>
  (s) => {
    if (s.phase === 'review') return { type: 'next' };
    const list = listFor(s) ?? EMPTY;
    if (s.phase === 'desk') return deskCommand(s, list);
    // The cold open has one button, and no list reaches behind the first morning.
    if (s.phase === 'coldOpen') return { type: 'beat', actions: [] };
    return nightCommand(s, list);
  };

const EMPTY: CommandList = { mandate: null, quarters: [], posts: [], answers: {}, beats: [] };
