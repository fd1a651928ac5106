import type { Check } from './check.ts';
import { namedByConditions, namedByEffects } from './walk.ts';

/** A flag that is asked for is set somewhere. */
export const flags: Check = (file) => {
  const set = new Set(namedByEffects('flag', file).map(({ it }) => it));
  return namedByConditions('flag', file).flatMap(({ it, path }) =>
    set.has(it)
      ? []
      : [
          {
            path,
            sentence: `No choice ever sets the flag "${it}". Set it in an effect, or check how it is spelt.`,
          },
        ],
  );
};
