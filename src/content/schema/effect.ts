import * as z from 'zod/mini';
import type { Effect } from '../../sim/index.ts';
import {
  amount,
  key,
  ladder,
  meter,
  ownName,
  switchName,
  vendorRef,
  whole,
  yesNo,
} from './basics.ts';

const after = z.exactOptional(
  whole(0, 15, 'Quarters until it comes true; 0 or left out = when the day is committed.'),
);
const by = (most: number, what: string) => whole(-most, most, what);

/** Effects: one strict object a word; each may carry `after`. */
export const effect: z.ZodMiniType<Effect> = z
  .union([
    z.strictObject({
      after,
      meter,
      by: z
        .tuple([by(30, 'Lowest.'), by(30, 'Highest.')])
        .check(z.describe('Lowest and highest change in points; luck draws in between.')),
    }),
    z.strictObject({ after, trust: vendorRef, by: by(60, "Change of this vendor's trust.") }),
    z.strictObject({ after, trustAll: by(60, "Change of every outside vendor's trust.") }),
    z.strictObject({ after, readiness: vendorRef, by: by(100, 'Change of readiness.') }),
    z.strictObject({
      after,
      concern: ownName('The id of a regulator of this level'),
      by: by(60, 'Change of concern; less is kinder.'),
    }),
    z.strictObject({ after, capacity: by(12, 'Capacity won or lost.') }),
    z.strictObject({ after, standing: by(10, 'Standing won or lost.') }),
    z.strictObject({ after, opens: z.union([ladder, switchName]) }),
    z.strictObject({
      after,
      rung: ladder,
      by: z
        .union([z.literal(1), z.literal(-1)])
        .check(z.describe('One rung up (1) or down (-1), without cost or peg.')),
    }),
    z.strictObject({ after, switch: switchName, on: yesNo('On or off.') }),
    z.strictObject({
      after,
      moveKey: key,
      vendor: vendorRef,
      out: yesNo('true = out of ring 0, false = back into it.'),
    }),
    z.strictObject({
      after,
      attacks: amount(0.1, 5, 'Attack campaigns come this many times as often.'),
      quarters: whole(1, 16, 'For so many quarters.'),
    }),
    z.strictObject({ after, audit: vendorRef }),
    z.strictObject({ after, flag: ownName('A flag that conditions may ask for') }),
    z.strictObject({ after, letter: ownName('The id of the letter that arrives') }),
  ])
  .register(z.globalRegistry, {
    id: 'effect',
    description: 'One change of the run: one word of the list in docs/level-format.md.',
  });
