import type { Check } from './check.ts';
import { vendorRefsOf } from './walk.ts';

/** "sender" means somebody only in a letter that a vendor wrote. */
export const senders: Check = (file) =>
  vendorRefsOf(file).flatMap(({ it, path, letter }) => {
    if (!('the' in it) || it.the !== 'sender') return [];
    const isFrom = path.at(-2) === 'from';
    if (letter?.from.kind === 'vendor' && !isFrom) return [];
    return [
      {
        path: [...path, 'the'],
        sentence: isFrom
          ? 'A letter cannot come from "sender". Name the vendor, or say "largest", "smallest" or another standing.'
          : 'Only a letter from a vendor has a "sender". Name the vendor instead.',
      },
    ];
  });
