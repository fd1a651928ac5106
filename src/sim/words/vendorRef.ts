import type { VendorId } from '../ids.ts';

/** By what standing a vendor may be meant. `sender` = who wrote the letter; `drawn` = luck picks by fault rates (scripted nights only). */
export const STANDINGS = [
  'sender',
  'own',
  'largest',
  'smallest',
  'leastTrusting',
  'mostTrusting',
  'readiest',
  'mostInRing0',
  'drawn',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** A vendor by id, or by its standing at the moment the words are read. */
export type VendorRef = { id: VendorId } | { the: Standing };
