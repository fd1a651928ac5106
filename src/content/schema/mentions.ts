/** What the fields of a word speak of: known by the schema that a field was made with, so that no word is forgotten. */
import * as z from 'zod/mini';
import type { ControlId, VendorRef } from '../../sim/index.ts';
import { ladder, ownName, sector, switchName, vendorRef, whole } from './basics.ts';

/** Something of the level that a word may name, and what stands in its field. */
export interface Named {
  vendor: VendorRef;
  regulator: string;
  sector: string;
  letter: string;
  flag: string;
  /** A ladder, a switch or the dial. */
  control: ControlId;
  /** A number by which something changes. */
  change: number | readonly [low: number, high: number];
}
export type Mentioned = keyof Named;

const kinds = z.registry<{ kind: Mentioned }>();

vendorRef.register(kinds, { kind: 'vendor' });
sector.register(kinds, { kind: 'sector' });
ladder.register(kinds, { kind: 'control' });
switchName.register(kinds, { kind: 'control' });

export const regulatorName = ownName('The id of a regulator of this level').register(kinds, {
  kind: 'regulator',
});
export const letterName = ownName('The id of the letter that arrives').register(kinds, {
  kind: 'letter',
});
export const flagSet = ownName('A flag that conditions may ask for').register(kinds, {
  kind: 'flag',
});
export const flagAsked = ownName('A flag that some choice sets').register(kinds, { kind: 'flag' });
export const control = z
  .union([ladder, switchName, z.literal('content')])
  .register(kinds, { kind: 'control' });

/** A change by so much at most, up or down. */
export const by = (most: number, what: string) =>
  whole(-most, most, what).register(kinds, { kind: 'change' });

/** A change by one number, or drawn from a range. */
export const byRange = (most: number, what: string) =>
  z
    .pipe(
      z.union([
        whole(-most, most, 'The change.'),
        z.tuple([whole(-most, most, 'Lowest.'), whole(-most, most, 'Highest.')]),
      ]),
      z.transform((by): [number, number] => (typeof by === 'number' ? [by, by] : by)),
    )
    .check(z.describe(what))
    .register(kinds, { kind: 'change' });

/** The fields of a word that speak of something of this kind. */
export const mentionsIn = <Kind extends Mentioned>(
  kind: Kind,
  it: object,
  fields: z.core.$ZodShape,
): { field: string; value: Named[Kind] }[] =>
  Object.entries(fields).flatMap(([field, schema]) =>
    kinds.get(schema as z.ZodMiniType)?.kind === kind && field in it
      ? [{ field, value: (it as Record<string, Named[Kind]>)[field] as Named[Kind] }]
      : [],
  );
