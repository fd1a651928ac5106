import type { Check } from './check.ts';
import { effectsOf } from './walk.ts';

/** A range goes from low to high, and an effect changes something. */
export const ranges: Check = (file) => [
  ...file.vendors.flatMap(({ faults: [low, high] }, i) =>
    low <= high
      ? []
      : [
          {
            path: ['vendors', i, 'faults'],
            sentence: `The range goes from ${low} to ${high}: write the smaller number first.`,
          },
        ],
  ),
  ...effectsOf(file).flatMap(({ it, path }) => {
    if ('meter' in it) {
      const [low, high] = it.by;
      if (low > high)
        return [
          {
            path: [...path, 'by'],
            sentence: `The range goes from ${low} to ${high}: write the smaller number first.`,
          },
        ];
      if (low === 0 && high === 0)
        return [
          {
            path: [...path, 'by'],
            sentence: 'A change of 0 changes nothing. Take this effect out.',
          },
        ];
    }
    const idle =
      ('by' in it && it.by === 0) ||
      ('trustAll' in it && it.trustAll === 0) ||
      ('capacity' in it && it.capacity === 0) ||
      ('standing' in it && it.standing === 0);
    return idle ? [{ path, sentence: 'A change of 0 changes nothing. Take this effect out.' }] : [];
  }),
];
