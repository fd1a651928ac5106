import type { Check } from './check.ts';
import { vendorRefsOf } from './walk.ts';

/** The platform sells one security product of its own at most, and somebody from outside is there. */
export const ownProduct: Check = (file) => {
  const own = file.vendors.flatMap((vendor, i) => (vendor.own ? [i] : []));
  const second = own[1];
  return [
    ...(second === undefined
      ? []
      : [
          {
            path: ['vendors', second, 'own'],
            sentence:
              'Only one vendor can be the platform\'s own product. Set "own" to false here.',
          },
        ]),
    ...(own.length === file.vendors.length
      ? [{ path: ['vendors'], sentence: 'At least one vendor must come from outside.' }]
      : []),
    ...(own.length > 0
      ? []
      : vendorRefsOf(file).flatMap(({ it, path }) =>
          'the' in it && it.the === 'own'
            ? [{ path, sentence: 'This level has no own product. Give one vendor "own": true.' }]
            : [],
        )),
  ];
};
