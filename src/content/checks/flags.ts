import type { Check } from './check.ts';
import { conditionsOf, effectsOf } from './walk.ts';

/** A flag that is asked for is set somewhere. */
export const flags: Check = (file) => {
  const set = new Set(effectsOf(file).flatMap(({ it }) => ('flag' in it ? [it.flag] : [])));
  return conditionsOf(file).flatMap(({ it, path }) =>
    'flag' in it && !set.has(it.flag)
      ? [
          {
            path: [...path, 'flag'],
            sentence: `No choice ever sets the flag "${it.flag}". Set it in an effect, or check how it is spelt.`,
          },
        ]
      : [],
  );
};
