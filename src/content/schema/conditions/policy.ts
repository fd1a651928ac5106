import * as z from 'zod/mini';
import type { PolicyConditions } from '../../../sim/index.ts';
import { contentStop, ladder, practiceName, switchName, whole, yesNo } from '../basics.ts';
import type { Docs } from '../doc.ts';
import { control } from '../mentions.ts';
import { anyTime, type ConditionSchemas, word } from './word.ts';

export const policyConditions: ConditionSchemas<PolicyConditions> = {
  ladder: word(
    {
      ladder,
      atLeast: z.exactOptional(whole(0, 8, 'Stands on this rung or above.')),
      atMost: z.exactOptional(whole(0, 8, 'Stands on this rung or below.')),
    },
    {
      never: ({ atLeast, atMost }) =>
        atLeast !== undefined && atMost !== undefined && atLeast > atMost
          ? 'No rung is both that high and that low.'
          : null,
    },
  ),
  switch: word({ switch: switchName, on: yesNo('Is it on?') }, anyTime),
  content: word(
    {
      content: z
        .array(contentStop)
        .check(z.minLength(1), z.maxLength(2), z.describe('Stands at one of these stops.')),
    },
    anyTime,
  ),
  practice: word({ practice: practiceName, on: yesNo('Is it in force?') }, anyTime),
  opened: word({ opened: control }, anyTime),
  doctrine: word(
    {
      doctrine: z
        .enum(['open', 'tiered', 'closed'])
        .check(z.describe('The road of the policy now.')),
    },
    anyTime,
  ),
};

export const policyConditionDocs: Docs<PolicyConditions> = {
  ladder: [
    { ladder: 'rollout', atLeast: 1, atMost: 2 },
    'the ladder stands there (one bound is enough)',
  ],
  switch: [{ switch: 'parity', on: true }, 'the switch stands so'],
  content: [
    { content: ['listsFree', 'allInRings'] },
    'the dial stands at one of these stops; the third is `free`',
  ],
  practice: [{ practice: 'keyEscrow', on: true }, 'the practice is in force, or is not'],
  opened: [{ opened: 'checks' }, 'the player may move that ladder, switch or dial by now'],
  doctrine: [
    { doctrine: 'tiered' },
    'the policy is on that road now: also `open`, `closed`, by the door and by where the keys lie',
  ],
};
