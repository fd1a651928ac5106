import { type ControlId, GROUND } from '../../sim/index.ts';
import { never, quartersFor } from '../schema/conditions/index.ts';
import { type Check, type Finding, type LevelFile, longest } from './check.ts';
import { conditionsOf, effectsOf, namedByEffects } from './walk.ts';

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
    const { from, to } = quartersFor(letter.when ? [letter.when] : [], last);
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
  const opened = new Set<ControlId>([
    ...file.ladders.open,
    ...file.lengths.flatMap(({ open = [] }) => open),
    ...file.switches.open,
    ...file.switches.on,
    ...(file.content.open ? (['content'] as const) : []),
    ...file.matters.flatMap(({ opens = {} }) => [
      ...(opens.ladders ?? []),
      ...(opens.switches ?? []),
      ...(opens.content ? (['content'] as const) : []),
    ]),
    // Whatever an effect does to a ladder, a switch or the dial opens it.
    ...namedByEffects('control', file).map(({ it }) => it),
    ...effectsOf(file).flatMap(({ it }) => ('content' in it ? (['content'] as const) : [])),
  ]);
  const begun = new Set(
    effectsOf(file).flatMap(({ it }) => ('practice' in it && it.on ? [it.practice] : [])),
  );
  return conditionsOf(file).flatMap(({ it, path }) => {
    if (
      'ladder' in it &&
      (it.atLeast ?? GROUND) > (file.ladders.start[it.ladder] ?? GROUND) &&
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
    if ('practice' in it && it.on && !begun.has(it.practice))
      return [{ path, sentence: `This can never hold: no letter begins "${it.practice}".` }];
    if ('content' in it && !it.content.includes(file.content.stop) && !opened.has('content'))
      return [{ path, sentence: 'This can never hold: nothing in this level opens the dial.' }];
    return [];
  });
}
