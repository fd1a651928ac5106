import type { Condition, LadderId, SwitchId } from '../../sim/index.ts';
import { type Check, type Finding, type LevelFile, longest } from './check.ts';
import { conditionsOf, effectsOf } from './walk.ts';

/** What a list of conditions that must all hold asks of the quarter. */
function bounds(parts: readonly Condition[], last: number): { from: number; to: number } {
  let from = 1;
  let to = last;
  for (const part of parts) {
    if ('quarterFrom' in part) from = Math.max(from, part.quarterFrom);
    if ('quarterTo' in part) to = Math.min(to, part.quarterTo);
    if ('quartersLeftAtLeast' in part) to = Math.min(to, last - part.quartersLeftAtLeast);
    if ('all' in part) {
      const inner = bounds(part.all, last);
      from = Math.max(from, inner.from);
      to = Math.min(to, inner.to);
    }
  }
  return { from, to };
}

/** Why one condition alone can never hold; null where it can. */
function never(it: Condition): string | null {
  if (
    'ladder' in it &&
    it.atLeast !== undefined &&
    it.atMost !== undefined &&
    it.atLeast > it.atMost
  )
    return 'No rung is both that high and that low.';
  if ('meter' in it) {
    if (it.atLeast === undefined && it.below === undefined)
      return 'Say where the meter should stand: "atLeast", "below" or both.';
    if (it.atLeast !== undefined && it.below !== undefined && it.atLeast >= it.below)
      return 'No meter is both that high and that low.';
    if (it.below === 0) return 'A meter is never below 0.';
  }
  if ('trustBelow' in it && it.trustBelow === 0) return 'Trust is never below 0.';
  return null;
}

/** Every letter can arrive in the longest run, and every condition can hold at some time. */
export const reachable: Check = (file) => {
  const last = longest(file);
  const found: Finding[] = [];
  for (const { it, path } of conditionsOf(file)) {
    const sentence = never(it);
    if (sentence) found.push({ path, sentence: `This can never hold. ${sentence}` });
  }
  file.matters.forEach((letter, i) => {
    const late = letter.quarters?.findIndex((quarter) => quarter > last) ?? -1;
    if (late >= 0)
      found.push({
        path: ['matters', i, 'quarters', late],
        sentence: `The longest run of this level has ${last} quarters; this one never comes.`,
      });
    const { from, to } = bounds(letter.when ? [letter.when] : [], last);
    const fits = (quarter: number) => quarter >= from && quarter <= to;
    const open = letter.quarters ? letter.quarters.some(fits) : from <= to;
    if (!open && late < 0)
      found.push({
        path: ['matters', i, letter.when ? 'when' : 'quarters'],
        sentence: `No quarter fits the letter "${letter.id}": it would have to be ${from} at least and ${to} at most.`,
      });
  });
  return [...found, ...closedLadders(file)];
};

/** A rung above the start of a ladder that nothing ever opens is out of reach. */
function closedLadders(file: LevelFile): Finding[] {
  const opened = new Set<LadderId | SwitchId>([
    ...file.ladders.open,
    ...file.lengths.flatMap(({ open = [] }) => open),
    ...file.switches.open,
    ...file.switches.on,
    ...file.matters.flatMap(({ opens = {} }) => [
      ...(opens.ladders ?? []),
      ...(opens.switches ?? []),
    ]),
    ...effectsOf(file).flatMap(({ it }) => {
      if ('opens' in it) return [it.opens];
      if ('rung' in it) return [it.rung];
      return 'switch' in it ? [it.switch] : [];
    }),
  ]);
  return conditionsOf(file).flatMap(({ it, path }) => {
    if (
      'ladder' in it &&
      (it.atLeast ?? 0) > (file.ladders.start[it.ladder] ?? 0) &&
      !opened.has(it.ladder)
    )
      return [
        {
          path,
          sentence: `This can never hold: nothing in this level opens the ladder "${it.ladder}".`,
        },
      ];
    if ('switch' in it && it.on && !opened.has(it.switch))
      return [
        {
          path,
          sentence: `This can never hold: nothing in this level opens the switch "${it.switch}".`,
        },
      ];
    return [];
  });
}

export { bounds };
