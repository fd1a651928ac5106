import { SUMMIT } from './levels.ts';
import type { Measure } from './measure.ts';
import { type Dawn, lastDawns } from './openLate/probe.ts';
import { percent, shareFigure } from './reading.ts';

/** A run is open at a dawn from which it is won neither hardly ever nor nearly always. */
const OPEN = { from: 0.15, to: 0.85 };
/** Orders decide where the best of them wins so much more often than the middle one. */
const MOVES = 0.15;
const LEAST = 0.25;

const isOpen = ({ chance }: Dawn): boolean => chance >= OPEN.from && chance <= OPEN.to;
const byOrders = (dawn: Dawn): boolean =>
  isOpen(dawn) && Math.max(dawn.day ?? 0, dawn.night ?? 0) >= MOVES;

/** Is anything left to decide at the end? Runs of careful that are open at one of the last two dawns, where today’s or tonight’s orders decide. */
export const openLate: Measure = {
  name: 'openLate',
  levels: [SUMMIT],
  parts: () => [],
  probes: [lastDawns],
  seeds: 60,
  slow: true,
  figures({ found }) {
    const runs = found(lastDawns);
    const decided = runs.filter((dawns) => dawns.some(byOrders)).length;
    const open = runs.filter((dawns) => dawns.some(isOpen)).length;
    const share = (n: number) => percent(runs.length > 0 ? n / runs.length : 0);
    const figure = shareFigure(
      'runs that orders can still decide at the end',
      decided,
      runs.length,
      {
        atLeast: LEAST,
      },
    );
    return [
      figure,
      shareFigure('runs that only luck decides at the end', open - decided, runs.length, null),
      shareFigure('runs that are over before the end', runs.length - open, runs.length, null),
    ].map((one, i) => (i === 0 ? { ...one, seen: `${one.seen}; open ${share(open)}` } : one));
  },
};
