import { mean } from '../statistics.ts';
import { type Answered, answersOfSearch } from './contextSwing/probe.ts';
import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { shareFigure } from './reading.ts';

/** Letters that search met less often cannot be judged. */
const MEETINGS = 5;
/** The answer that is mostly right is not always right: how often search takes it, from and to. */
const MODAL = { from: 0.4, to: 0.85 };
/** And it matters: points of score by which search’s answer stands above any answer, in the mean. */
const COSTS = 2;

function isDecided(answers: readonly Answered[]): boolean {
  const times = new Map<string, number>();
  for (const { choice } of answers) times.set(choice, (times.get(choice) ?? 0) + 1);
  const modal = Math.max(...times.values()) / answers.length;
  return modal >= MODAL.from && modal <= MODAL.to && mean(answers.map((a) => a.above)) >= COSTS;
}

/** Is a letter a decision: does the right answer change with the run, and does it matter? */
export const contextSwing: Measure = {
  name: 'contextSwing',
  levels: [SUMMIT],
  parts: () => [],
  probes: [answersOfSearch],
  seeds: 60,
  slow: true,
  figures({ found }) {
    const letters = new Map<string, Answered[]>();
    for (const one of found(answersOfSearch).flat())
      letters.set(one.matter, [...(letters.get(one.matter) ?? []), one]);
    const judged = [...letters.values()].filter((answers) => answers.length >= MEETINGS);
    return [
      shareFigure(
        `letters whose answer depends on the run and matters (met ${MEETINGS} times)`,
        judged.filter(isDecided).length,
        judged.length,
        null,
      ),
    ];
  },
};
