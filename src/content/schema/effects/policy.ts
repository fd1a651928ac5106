import * as z from 'zod/mini';
import type { PolicyEffects } from '../../../sim/index.ts';
import { contentStop, ladder, practiceName, switchName, whole, yesNo } from '../basics.ts';
import type { Docs } from '../doc.ts';
import { control } from '../mentions.ts';
import { type EffectSchemas, word } from './word.ts';

export const policyEffects: EffectSchemas<PolicyEffects> = {
  opens: word({ opens: control }),
  rung: word({
    rung: ladder,
    by: z
      .union([z.literal(1), z.literal(-1)])
      .check(z.describe('One rung up (1) or down (-1), without cost or peg.')),
  }),
  stands: word({
    stands: ladder,
    at: whole(0, 8, 'The rung it is put on, up or down, without cost or peg.'),
  }),
  switch: word({ switch: switchName, on: yesNo('On or off.') }),
  content: word({ content: contentStop }),
  practice: word({ practice: practiceName, on: yesNo('Begins or ends.') }),
};

export const policyEffectDocs: Docs<PolicyEffects> = {
  opens: [{ opens: 'checks' }, 'opens a ladder, a switch or the dial `content`'],
  rung: [{ rung: 'checks', by: 1 }, 'one rung up or down, free, at once'],
  stands: [{ stands: 'rollout', at: 2 }, 'a ladder is put on this rung, up or down, free, at once'],
  switch: [{ switch: 'parity', on: true }, 'sets a switch'],
  content: [
    { content: 'listsFree' },
    'turns the dial to a stop: `free`, `listsFree` or `allInRings`',
  ],
  practice: [
    { practice: 'repairPass', on: true },
    'begins a practice, or ends it: `repairPass`, `keyEscrow`; nothing else does',
  ],
};
