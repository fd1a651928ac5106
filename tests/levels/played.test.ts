import { describe, expect, test } from 'vitest';
import { loadWords } from '../../src/cli/words.ts';
import { levelFor } from '../../src/content/index.ts';
import {
  apply,
  type Command,
  easyResponse,
  type GameState,
  legalCommands,
  newRun,
} from '../../src/sim/index.ts';
import { causeText, createText } from '../../src/text/index.ts';
import { levelFile } from '../kit/levelFiles.ts';

const text = createText(loadWords(), 'en');

/** A player who answers every letter with the nth choice and climbs whatever is first. */
function play(name: string, quarters: number, nth: number): GameState {
  const file = levelFile(name);
  // Ghost lines have no words of their own, and cost half the time.
  let state: GameState = {
    ...newRun(levelFor(file, { quarters }), `words ${nth}`),
    ghosts: false,
  };
  for (let step = 0; step < 2000 && state.phase !== 'over'; step += 1) {
    const answers = legalCommands(state).filter(({ type }) => type === 'answer');
    const climbs = legalCommands(state).filter(({ type }) => type === 'climb');
    const command: Command =
      answers[nth % Math.max(1, answers.length)] ?? climbs.at(-1 - nth) ?? easyResponse(state);
    const result = apply(state, command);
    if ('refused' in result) throw new Error(`${JSON.stringify(command)}: ${result.refused.key}`);
    state = result.state;
  }
  return state;
}

/** Words with a hole: a key or a param that is missing. */
const holes = (words: string[]): string[] => [...new Set(words.filter((one) => /[⟨{]/.test(one)))];

describe.each([
  ['01-first-ring', 4],
  ['02-oh-four-oh-nine', 1],
  ['05-driver-season', 6],
  ['06-legacy-ward', 6],
  ['07-locked-out', 6],
  ['08-the-summit', 8],
])('%s, played to the end', (name, quarters) => {
  test.each([0, 1, 2])('has words for all that happened (choice %d)', (nth) => {
    const state = play(name, quarters, nth);
    expect(state.phase).toBe('over');
    const causes = [
      ...state.receipts.map(({ cause }) => cause),
      ...state.vendors.map(({ stanceWhy }) => stanceWhy),
      ...state.regulators.flatMap((regulator) => regulator.causes.map(({ cause }) => cause)),
    ];
    expect(holes(causes.map((cause) => causeText(text, cause)))).toEqual([]);
    const ending = `ending.${state.outcome?.ending}`;
    expect([ending, text.has(`${ending}.title`), text.has(`${ending}.story`)]).toEqual([
      ending,
      true,
      true,
    ]);
  });
});
