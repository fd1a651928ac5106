/** What the answers of letters are worth: each letter of a careful run, answered in every way in the same worlds. */
import { botLuck, careful, playOn, playRun } from '../../../../bots/index.ts';
import {
  apply,
  type CommandOf,
  type GameState,
  imagine,
  type Level,
  legalCommands,
  newRun,
  score,
} from '../../../../sim/index.ts';
import { mean } from '../../statistics.ts';
import type { Probe } from '../measure.ts';

/** Imagined worlds in which the best answer is found, and as many others in which it is told. */
const WORLDS = 8;

/** One letter at one dawn. */
export interface Meeting {
  matter: string;
  /** The answer that is worth most. */
  best: string;
  /** Points of score by which it stands above the mean of all that could be given. */
  above: number;
}

type Answer = CommandOf<'answer'>;

/** The mean score of the run after this answer; careful goes on from there. */
function scoreAfter(s: GameState, answer: Answer, worlds: string, n: number): number {
  const result = apply(s, answer);
  if ('refused' in result) throw new Error(`a legal answer was refused (${result.refused.key})`);
  const luck = botLuck('answers');
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const { imagined: _, ...world } = imagine(result.state, `${worlds}/${i}`);
    sum += score(playOn({ ...world, ghosts: false }, careful, luck));
  }
  return sum / n;
}

/** The best answer is found in some worlds and told in others: else the luckiest would pass for the best. */
function meet(s: GameState, matter: string, n: number): Meeting | null {
  const could = legalCommands(s).filter(
    (c): c is Answer => c.type === 'answer' && c.matter === matter,
  );
  if (could.length < 2) return null;
  const worlds = `answers/${s.seed}/${s.quarter}`;
  const scores = (set: string) => could.map((a) => scoreAfter(s, a, `${worlds}/${set}`, n));
  const found = scores('found');
  const at = found.indexOf(Math.max(...found));
  const told = scores('told');
  return {
    matter,
    best: could[at]?.choice ?? '',
    above: (told[at] ?? Number.NaN) - mean(told),
  };
}

/** Every letter of a careful run, on the morning on which it came; each answer is tried in twice so many worlds. */
export function meetingsOf(level: Level, seed: string, worlds: number): Meeting[] {
  const dawns: GameState[] = [];
  const note = (s: GameState): void => {
    if (s.phase === 'desk' && s.inbox.length > 0 && dawns.at(-1)?.quarter !== s.quarter)
      dawns.push(s);
  };
  note(newRun(level, seed));
  playRun(level, seed, careful, note, false);
  return dawns.flatMap((dawn) =>
    dawn.inbox.flatMap(({ matter }) => meet(dawn, matter, worlds) ?? []),
  );
}

export const answersAtDawns: Probe<Meeting[]> = {
  name: 'answersAtDawns',
  look: (level, seed) => meetingsOf(level, seed, WORLDS),
};
