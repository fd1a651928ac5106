import type { RunEffects } from '../../../sim/index.ts';
import { meter } from '../basics.ts';
import type { Docs } from '../doc.ts';
import { by, byRange, flagSet, letterName } from '../mentions.ts';
import { type EffectSchemas, word } from './word.ts';

export const runEffects: EffectSchemas<RunEffects> = {
  meter: word({
    meter,
    by: byRange(30, 'Lowest and highest change in points; luck draws in between.'),
  }),
  capacity: word({ capacity: by(12, 'Capacity won or lost.') }),
  standing: word({ standing: by(10, 'Standing won or lost.') }),
  flag: word({ flag: flagSet }),
  letter: word({ letter: letterName }),
};

export const runEffectDocs: Docs<RunEffects> = {
  meter: [
    { meter: 'security', by: [-3, -1] },
    'moves a meter by 1 to 3 points down; luck draws in the range',
  ],
  capacity: [{ capacity: 2 }, 'so much Capacity more (less where negative)'],
  standing: [{ standing: -1 }, 'so much Standing more (less where negative)'],
  flag: [{ flag: 'rushed' }, 'remembers something for later conditions'],
  letter: [{ letter: 'sequel' }, 'another letter arrives'],
};
