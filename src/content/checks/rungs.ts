import { topOf as highestOf, type LadderId } from '../../sim/index.ts';
import type { Check, Finding, Path } from './check.ts';
import { conditionsOf, effectsOf } from './walk.ts';

/** Nobody speaks of a rung that is not there, starts above the top, or is put there. */
export const rungs: Check = (file) => {
  const found: Finding[] = [];
  const { start, top = {} } = file.ladders;
  const topOf = (ladder: LadderId) => Math.min(top[ladder] ?? Infinity, highestOf(ladder));
  const ask = (ladder: LadderId, rung: number, highest: number, path: Path) => {
    if (rung <= highest) return;
    found.push({
      path,
      sentence: `The ladder "${ladder}" has no rung ${rung} here; its highest is ${highest}.`,
    });
  };
  for (const [ladder, rung] of entries(top))
    ask(ladder, rung, highestOf(ladder), ['ladders', 'top', ladder]);
  for (const [ladder, rung] of entries(start))
    ask(ladder, rung, topOf(ladder), ['ladders', 'start', ladder]);
  for (const { it, path } of conditionsOf(file)) {
    if (!('ladder' in it)) continue;
    if (it.atLeast === undefined && it.atMost === undefined)
      found.push({ path, sentence: 'Say which rung: "atLeast", "atMost" or both.' });
    if (it.atLeast !== undefined)
      ask(it.ladder, it.atLeast, topOf(it.ladder), [...path, 'atLeast']);
  }
  for (const { it, path } of effectsOf(file))
    if ('stands' in it) ask(it.stands, it.at, topOf(it.stands), [...path, 'at']);
  return found;
};

function entries(record: Partial<Record<LadderId, number>>): [LadderId, number][] {
  return Object.entries(record) as [LadderId, number][];
}
