import * as z from 'zod/mini';
import { VENDOR_MOVES, type VendorConditions } from '../../../sim/index.ts';
import { key, ownName, points, share, vendorRef, whole, yesNo } from '../basics.ts';
import type { Docs } from '../doc.ts';
import { anyTime, type ConditionSchemas, word } from './word.ts';

export const vendorConditions: ConditionSchemas<VendorConditions> = {
  key: word({ vendor: vendorRef, key, out: yesNo('Lies this key outside ring 0?') }, anyTime),
  vendor: word(
    {
      vendor: vendorRef,
      present: z.exactOptional(yesNo('Is it still on the platform?')),
      trustBelow: z.exactOptional(points('Trust below this.')),
      trustAtLeast: z.exactOptional(points('Trust of this or more.')),
      readinessAtLeast: z.exactOptional(points('Readiness of this or more.')),
      remembers: z.exactOptional(ownName('The key of a cause that its head remembers')),
      stance: z.exactOptional(z.enum(VENDOR_MOVES).check(z.describe('What it does now.'))),
    },
    { never: ({ trustBelow }) => (trustBelow === 0 ? 'Trust is never below 0.' : null) },
  ),
  keysOutAtLeast: word(
    { keysOutAtLeast: whole(0, 400, 'Keys outside ring 0 over all vendors, at least.') },
    anyTime,
  ),
  keysOutBelow: word(
    { keysOutBelow: whole(0, 400, 'Keys outside ring 0 over all vendors, fewer than.') },
    anyTime,
  ),
  everyShareAtLeast: word(
    { everyShareAtLeast: share('No vendor holds less of the fleet than this.') },
    anyTime,
  ),
  largestShareAtMost: word(
    { largestShareAtMost: share('No vendor holds more of the fleet than this.') },
    anyTime,
  ),
  nobodyLeft: word({ nobodyLeft: yesNo('No outside vendor has left.') }, anyTime),
};

export const vendorConditionDocs: Docs<VendorConditions> = {
  key: [
    { vendor: { the: 'largest' }, key: 'see', out: true },
    'that key lies outside ring 0 (`false`: inside)',
  ],
  vendor: [
    { vendor: { the: 'sender' }, present: true, trustBelow: 30, readinessAtLeast: 40 },
    'all that is named is true of that vendor; also `trustAtLeast`, `remembers` (the key of a cause in its memory), `stance` (what it does now)',
  ],
  keysOutAtLeast: [{ keysOutAtLeast: 4 }, 'keys outside ring 0 over all vendors, at least'],
  keysOutBelow: [{ keysOutBelow: 4 }, 'keys outside ring 0 over all vendors, fewer than'],
  everyShareAtLeast: [
    { everyShareAtLeast: 0.08 },
    'every outside vendor holds at least this share of the fleet',
  ],
  largestShareAtMost: [{ largestShareAtMost: 0.4 }, 'nobody holds more of the fleet'],
  nobodyLeft: [{ nobodyLeft: true }, 'every vendor is still there'],
};
