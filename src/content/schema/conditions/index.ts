/** How conditions stand in a file: one strict object a word. */
import * as z from 'zod/mini';
import { type Condition, type ConditionShapes, conditionWord } from '../../../sim/index.ts';
import type { Docs } from '../doc.ts';
import { type Mentioned, mentionsIn } from '../mentions.ts';
import { authorityConditionDocs, authorityConditions } from './authorities.ts';
import { logicConditionDocs, logicConditions } from './logic.ts';
import { nightConditionDocs, nightConditions } from './nights.ts';
import { policyConditionDocs, policyConditions } from './policy.ts';
import { runConditionDocs, runConditions } from './run.ts';
import { vendorConditionDocs, vendorConditions } from './vendors.ts';
import type { ConditionSchema, ConditionSchemas, Quarters } from './word.ts';

const SCHEMAS: ConditionSchemas<ConditionShapes> = {
  ...logicConditions(z.lazy(() => condition)),
  ...runConditions,
  ...policyConditions,
  ...vendorConditions,
  ...authorityConditions,
  ...nightConditions,
};

/** For docs/level-format.md. */
export const CONDITION_DOCS: Docs<ConditionShapes> = {
  ...logicConditionDocs,
  ...runConditionDocs,
  ...policyConditionDocs,
  ...vendorConditionDocs,
  ...authorityConditionDocs,
  ...nightConditionDocs,
};

/** True or false of a moment in the run. It may hold others, so it is read late. */
export const condition: z.ZodMiniType<Condition> = z.lazy(() => words);

const words = z
  .union(Object.values(SCHEMAS).map(({ schema }) => schema))
  .register(z.globalRegistry, {
    id: 'condition',
    description:
      'True or false of a moment in the run: one word of the list in docs/level-format.md.',
  });

const schemaOf = (it: Condition) => SCHEMAS[conditionWord(it)] as ConditionSchema<Condition>;

/** What of this kind a condition speaks of, and in which of its fields; conditions inside it are not asked. */
export const mentionsOf = <Kind extends Mentioned>(kind: Kind, it: Condition) =>
  mentionsIn(kind, it, schemaOf(it).fields);

/** Why a condition alone can never hold; null where it can. */
export const never = (it: Condition): string | null => schemaOf(it).reach.never?.(it) ?? null;

/** In which quarters these conditions can all hold, in a run of so many at most. */
export function quartersFor(parts: readonly Condition[], last: number): Quarters {
  const all: Quarters = { from: 1, to: last };
  for (const part of parts) {
    const own = schemaOf(part).reach.quarters?.(part, last, (inner) => quartersFor(inner, last));
    all.from = Math.max(all.from, own?.from ?? 1);
    all.to = Math.min(all.to, own?.to ?? last);
  }
  return all;
}
