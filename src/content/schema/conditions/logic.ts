import * as z from 'zod/mini';
import type { Condition, LogicConditions } from '../../../sim/index.ts';
import type { Docs } from '../doc.ts';
import { anyTime, type ConditionSchemas, word } from './word.ts';

/** `inner` = any condition at all. */
export const logicConditions = (
  inner: z.ZodMiniType<Condition>,
): ConditionSchemas<LogicConditions> => ({
  all: word(
    { all: z.array(inner).check(z.minLength(1), z.describe('Every one of these.')) },
    { quarters: ({ all }, _last, together) => together(all) },
  ),
  any: word(
    { any: z.array(inner).check(z.minLength(1), z.describe('At least one of these.')) },
    anyTime,
  ),
  not: word({ not: inner }, anyTime),
});

export const logicConditionDocs: Docs<LogicConditions> = {
  all: [{ all: [{ quarterFrom: 2 }, { flag: 'rushed' }] }, 'each of these holds'],
  any: [{ any: [{ quarterFrom: 2 }, { flag: 'rushed' }] }, 'at least one of these holds'],
  not: [{ not: { flag: 'rushed' } }, 'this does not hold'],
};
