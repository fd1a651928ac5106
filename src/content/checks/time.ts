import { quartersFor } from '../schema/conditions/index.ts';
import { type Check, type Finding, longest } from './check.ts';
import { effectsOf } from './walk.ts';

/** Nothing falls due after the end: promises, delayed effects, scripted nights. */
export const time: Check = (file) => {
  const last = longest(file);
  const found: Finding[] = [];
  file.script.forEach(({ quarter }, i) => {
    if (quarter > last)
      found.push({
        path: ['script', i, 'quarter'],
        sentence: `The longest run of this level has ${last} quarters; this night never comes.`,
      });
  });
  for (const { it, path } of effectsOf(file))
    if ((it.after ?? 0) >= last)
      found.push({
        path: [...path, 'after'],
        sentence: `After ${it.after} quarters the run is over (it has ${last} at most), so this never comes true.`,
      });
  file.matters.forEach((letter, i) => {
    const latest = Math.max(
      ...(letter.quarters ?? [quartersFor(letter.when ? [letter.when] : [], last).to]),
    );
    letter.choices.forEach(({ promise }, c) => {
      if (promise && latest + promise.due > last)
        found.push({
          path: ['matters', i, 'choices', c, 'promise', 'due'],
          sentence:
            `This letter may come as late as quarter ${latest}; its promise would fall due in quarter ` +
            `${latest + promise.due}, after the run. Ask for "quartersLeftAtLeast": ${promise.due} in "when".`,
        });
    });
  });
  return found;
};
