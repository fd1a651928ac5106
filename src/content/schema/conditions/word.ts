import * as z from 'zod/mini';
import type { Condition } from '../../../sim/index.ts';

/** The quarters in which something can be, first and last. */
export interface Quarters {
  from: number;
  to: number;
}

/** When a condition can hold at all, as far as its word tells. */
export interface Reach<Shape> {
  /** Why it can never hold; null where it can. */
  never?: (it: Shape) => string | null;
  /** In which quarters of a run with so many at most; `together` asks the same of several conditions at once. */
  quarters?: (
    it: Shape,
    last: number,
    together: (parts: readonly Condition[]) => Quarters,
  ) => Partial<Quarters>;
}

/** It may hold at any time. */
export const anyTime = {};

/** How one condition word stands in a file. */
export interface ConditionSchema<Shape> {
  fields: z.core.$ZodShape;
  /** Strict, so that a slip is named by the word it belongs to. */
  schema: z.ZodMiniType<Shape>;
  reach: Reach<Shape>;
}
export type ConditionSchemas<Shapes> = {
  readonly [Word in keyof Shapes]: ConditionSchema<Shapes[Word]>;
};

export const word = <Fields extends z.core.$ZodShape, Shape>(
  fields: Fields,
  reach: Reach<Shape>,
) => ({ fields, schema: z.strictObject(fields), reach });
