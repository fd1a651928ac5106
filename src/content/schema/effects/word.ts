import * as z from 'zod/mini';
import type { Effect } from '../../../sim/index.ts';
import { whole } from '../basics.ts';
import { condition } from '../conditions/index.ts';

const after = z.exactOptional(
  whole(0, 15, 'Quarters until it comes true; 0 or left out = when the day is committed.'),
);

const when = z.exactOptional(condition);

/** How one effect word stands in a file. */
interface EffectSchema<Shape> {
  fields: z.core.$ZodShape;
  /** Strict, so that a slip is named by the word it belongs to; each may carry `after` and `when`. */
  schema: z.ZodMiniType<Shape & Pick<Effect, 'after' | 'when'>>;
}
export type EffectSchemas<Shapes> = { readonly [Word in keyof Shapes]: EffectSchema<Shapes[Word]> };

export const word = <Fields extends z.core.$ZodShape>(fields: Fields) => ({
  fields,
  schema: z.strictObject({ after, when, ...fields }),
});
