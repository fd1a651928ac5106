import { mean } from '../statistics.ts';
import { answersAtDawns, type Meeting } from './contextSwing/probe.ts';
import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { shareFigure } from './reading.ts';

/** Letters that were met less often cannot be judged. */
const MEETINGS = 20;
/** With so few seeds as a short look has, hardly any letter would be left. */
const FEW = 6;
/** The answer that is mostly best is not always best: in which share of the meetings, from and to. */
const MODAL = { from: 0.4, to: 0.85 };
/** And it matters: points of score by which the best answer stands above any answer, in the mean of the meetings. */
const COSTS = 2;
const LEAST = 0.6;

interface Letter {
  modal: number;
  above: number;
}

function judge(meetings: readonly Meeting[]): Letter {
  const times = new Map<string, number>();
  for (const { best } of meetings) times.set(best, (times.get(best) ?? 0) + 1);
  return {
    modal: Math.max(...times.values()) / meetings.length,
    above: mean(meetings.map((m) => m.above)),
  };
}

const turns = ({ modal }: Letter): boolean => modal >= MODAL.from && modal <= MODAL.to;
const matters = ({ above }: Letter): boolean => above >= COSTS;

/** Is a letter a decision: does the right answer change with the run, and does it matter? */
export const contextSwing: Measure = {
  name: 'contextSwing',
  levels: [SUMMIT],
  parts: () => [],
  probes: [answersAtDawns],
  seeds: 60,
  slow: true,
  figures({ found }) {
    const letters = new Map<string, Meeting[]>();
    const runs = found(answersAtDawns);
    for (const one of runs.flat())
      letters.set(one.matter, [...(letters.get(one.matter) ?? []), one]);
    const least = runs.length < 40 ? FEW : MEETINGS;
    const judged = [...letters.values()].filter((all) => all.length >= least).map(judge);
    const share = (what: string, is: (letter: Letter) => boolean, asked = false) =>
      shareFigure(what, judged.filter(is).length, judged.length, asked ? { atLeast: LEAST } : null);
    return [
      share(
        `letters whose best answer depends on the run and matters (met ${least} times)`,
        (letter) => turns(letter) && matters(letter),
        true,
      ),
      share('letters whose best answer depends on the run', turns),
      share('letters whose answer matters', matters),
    ];
  },
};
