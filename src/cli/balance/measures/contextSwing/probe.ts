/** What the answers of a searching player were worth: each letter of its run, answered otherwise in the same worlds. */
import { type Bot, botLuck, careful, playOn, playRun, SEARCHING } from '../../../../bots/index.ts';
import {
  apply,
  type Command,
  type CommandOf,
  type GameState,
  imagine,
  type Level,
  legalCommands,
  score,
} from '../../../../sim/index.ts';
import { mean } from '../../statistics.ts';
import type { Probe } from '../measure.ts';

/** Imagined worlds in which each answer is tried. */
const WORLDS = 12;

export interface Answered {
  matter: string;
  choice: string;
  /** Points of score that the answer brought above the mean of all that could be given. */
  above: number;
}

type Answer = CommandOf<'answer'>;

/** The mean score of the run after this answer; careful goes on from there. */
function scoreAfter(s: GameState, answer: Answer, worlds: number): number {
  const result = apply(s, answer);
  if ('refused' in result) throw new Error(`a legal answer was refused (${result.refused.key})`);
  const luck = botLuck('answers');
  let sum = 0;
  for (let i = 0; i < worlds; i++)
    sum += score(
      playOn(imagine(result.state, `answers/${s.seed}/${s.quarter}/${i}`), careful, luck),
    );
  return sum / worlds;
}

function look(s: GameState, given: Answer, worlds: number): Answered {
  const could = legalCommands(s).filter(
    (c): c is Answer => c.type === 'answer' && c.matter === given.matter,
  );
  const scores = could.map((answer) => scoreAfter(s, answer, worlds));
  const own = scores[could.findIndex((answer) => answer.choice === given.choice)] ?? Number.NaN;
  return { matter: given.matter, choice: given.choice, above: own - mean(scores) };
}

/** Every answer of a player in one run, each tried in so many worlds. */
export function answersOf(player: Bot, level: Level, seed: string, worlds: number): Answered[] {
  const found: Answered[] = [];
  let before: GameState | null = null;
  const note = (after: GameState, command: Command): void => {
    if (command.type === 'answer' && before) found.push(look(before, command, worlds));
    before = after;
  };
  playRun(level, seed, player, note, false);
  return found;
}

export const answersOfSearch: Probe<Answered[]> = {
  name: 'answersOfSearch',
  look: (level, seed) => answersOf(SEARCHING.pure, level, seed, WORLDS),
};
