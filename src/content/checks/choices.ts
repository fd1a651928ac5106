import type { Check } from './check.ts';

/** A letter is a decision: two ways at least, each with a price or an effect, no two alike. */
export const choices: Check = (file) =>
  file.matters.flatMap((letter, i) => {
    const path = ['matters', i, 'choices'];
    if (letter.choices.length < 2)
      return [
        {
          path,
          sentence: 'A letter needs at least two choices; with one there is nothing to decide.',
        },
      ];
    const seen = new Map<string, string>();
    return letter.choices.flatMap(({ id, cost, effects, promise, back }, c) => {
      const at = [...path, c];
      const free = !cost?.capacity && !cost?.standing;
      if (free && effects.length === 0 && !promise)
        return [
          {
            path: at,
            sentence: `The choice "${id}" costs nothing and does nothing. Give it a price or an effect.`,
          },
        ];
      if ((back === 'promise') !== (promise !== undefined))
        return [
          {
            path: [...at, 'back'],
            sentence: 'A choice has a "promise" exactly where "back" says "promise".',
          },
        ];
      const print = JSON.stringify([cost ?? {}, effects, promise ?? null]);
      const twin = seen.get(print);
      seen.set(print, id);
      return twin === undefined
        ? []
        : [
            {
              path: at,
              sentence: `"${id}" costs and does the same as "${twin}". Let them differ.`,
            },
          ];
    });
  });
