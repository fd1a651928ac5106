import type { OutsideEffects } from '../../../sim/index.ts';
import { amount, whole } from '../basics.ts';
import type { Docs } from '../doc.ts';
import { by, regulatorName } from '../mentions.ts';
import { type EffectSchemas, word } from './word.ts';

export const outsideEffects: EffectSchemas<OutsideEffects> = {
  concern: word({ concern: regulatorName, by: by(60, 'Change of concern; less is kinder.') }),
  attacks: word({
    attacks: amount(0.1, 5, 'Attack campaigns come this many times as often.'),
    quarters: whole(1, 16, 'For so many quarters.'),
  }),
};

export const outsideEffectDocs: Docs<OutsideEffects> = {
  concern: [{ concern: 'parity', by: -6 }, "moves a regulator's concern; less is kinder"],
  attacks: [
    { attacks: 1.3, quarters: 2 },
    'attacks come 1.3 times as often for two quarters, this one the first',
  ],
};
