import { mentionsOf } from '../schema/effects/index.ts';
import type { Check } from './check.ts';
import { effectsOf } from './walk.ts';

const IDLE = 'A change of 0 changes nothing. Take this effect out.';
const unordered = (low: number, high: number): string =>
  `The range goes from ${low} to ${high}: write the smaller number first.`;

/** A range goes from low to high, and an effect changes something. */
export const ranges: Check = (file) => [
  ...effectsOf(file).flatMap(({ it, path }) =>
    mentionsOf('change', it).flatMap(({ field, value }) => {
      if (typeof value === 'number') return value === 0 ? [{ path, sentence: IDLE }] : [];
      const [low, high] = value;
      if (low > high) return [{ path: [...path, field], sentence: unordered(low, high) }];
      return low === 0 && high === 0 ? [{ path: [...path, field], sentence: IDLE }] : [];
    }),
  ),
];
