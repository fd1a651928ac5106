import { LADDER_RUNGS, LADDERS } from '../../sim/index.ts';
import type { Check, Finding } from './check.ts';

/** The cheapest rung of the game that costs Capacity at all. */
const cheapest = Math.min(
  ...LADDERS.flatMap((id) => LADDER_RUNGS[id].map(({ capacity }) => capacity)).filter((n) => n > 0),
);

/** A newcomer who presses start gets a run that can be played. */
export const firstRun: Check = (file) => {
  const found: Finding[] = [];
  const defaults = file.lengths.flatMap((length, i) => (length.default ? [i] : []));
  if (file.lengths.length > 1 && defaults.length !== 1)
    found.push({
      path: ['lengths'],
      sentence: `Mark exactly one length with "default": true (${defaults.length} are marked).`,
    });
  if (file.fleet < 100)
    found.push({
      path: ['fleet'],
      sentence: `A fleet of ${file.fleet} is too small for shares to mean anything. Write 100 or more.`,
    });
  const canClimb = file.ladders.open.length > 0 || file.lengths.every(({ open }) => open?.length);
  if (canClimb)
    file.lengths.forEach(({ capacity }, i) => {
      if (capacity < cheapest)
        found.push({
          path: ['lengths', i, 'capacity'],
          sentence: `With ${capacity} Capacity a quarter no rung can be bought; the cheapest costs ${cheapest}.`,
        });
    });
  for (const [meter, value] of Object.entries(file.meters))
    if (value < 25)
      found.push({
        path: ['meters', meter],
        sentence: `Below 25 the run opens in a crisis. Start "${meter}" at 25 or more.`,
      });
  if (file.matters.length === 0 && file.ladders.open.length === 0)
    found.push({
      path: ['matters'],
      sentence: 'There is nothing to decide: add a letter, or open a ladder.',
    });
  if (file.inbox.crisis < file.inbox.quiet)
    found.push({
      path: ['inbox', 'crisis'],
      sentence: 'A crisis brings at least as many letters as a quiet quarter.',
    });
  return found;
};
