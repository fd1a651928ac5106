import type { Check } from './check.ts';
import { namedByEffects } from './walk.ts';

/** A letter that luck never deals is called by another. */
export const calls: Check = (file) => {
  const called = new Set(namedByEffects('letter', file).map(({ it }) => it));
  return file.matters.flatMap((letter, i) =>
    letter.weight === 0 && !letter.always && !called.has(letter.id)
      ? [
          {
            path: ['matters', i, 'weight'],
            sentence: `The letter "${letter.id}" has weight 0 and no other letter calls it, so it never arrives.`,
          },
        ]
      : [],
  );
};
