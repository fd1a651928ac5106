import * as z from 'zod/mini';
import { type AuthorityConditions, CLAUSES } from '../../../sim/index.ts';
import { points, whole, yesNo } from '../basics.ts';
import type { Docs } from '../doc.ts';
import { regulatorName } from '../mentions.ts';
import { anyTime, type ConditionSchemas, word } from './word.ts';

const STAGES_TOLD = '1 = inquiry, 2 = objections, 3 = terms';

export const authorityConditions: ConditionSchemas<AuthorityConditions> = {
  regulator: word(
    {
      regulator: regulatorName,
      concernAtLeast: z.exactOptional(points('Concern of this or more.')),
      stageAtLeast: z.exactOptional(z.literal([1, 2, 3]).check(z.describe(`${STAGES_TOLD}.`))),
    },
    anyTime,
  ),
  noObjections: word(
    { noObjections: yesNo('No regulator has issued objections in this run.') },
    anyTime,
  ),
  finesAtMost: word({ finesAtMost: whole(0, 99, 'Fines so far, at most.') }, anyTime),
  bound: word(
    {
      bound: z.enum(CLAUSES).check(z.describe('A commitment with this clause is in force.')),
    },
    anyTime,
  ),
};

export const authorityConditionDocs: Docs<AuthorityConditions> = {
  regulator: [
    { regulator: 'parity', concernAtLeast: 40, stageAtLeast: 1 },
    `its concern and its stage are that high (one bound is enough): ${STAGES_TOLD}`,
  ],
  noObjections: [{ noObjections: true }, 'no regulator has objected in this run'],
  finesAtMost: [{ finesAtMost: 0 }, 'so many fines at most so far'],
  bound: [{ bound: 'parity' }, 'a commitment with this clause is in force'],
};
