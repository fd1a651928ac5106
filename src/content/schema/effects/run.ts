import type { RunEffects } from '../../../sim/index.ts';
import { meter } from '../basics.ts';
import type { Docs } from '../doc.ts';
import { by, byRange, flagSet, letterName } from '../mentions.ts';
import { type EffectSchemas, word } from './word.ts';

export const runEffects: EffectSchemas<RunEffects> = {
  meter: word({
    meter,
    by: byRange(
      30,
      'Change in points; luck draws between a lowest and a highest, if two are named.',
    ),
  }),
  capacity: word({ capacity: by(12, 'Capacity won or lost.') }),
  standing: word({ standing: by(10, 'Standing won or lost.') }),
  flag: word({ flag: flagSet }),
  letter: word({ letter: letterName }),
};

export const runEffectDocs: Docs<RunEffects> = {
  meter: [
    { meter: 'security', by: [-6, -3] },
    'moves a meter by 3 to 6 points down, as luck draws; `"by": -4` moves it by just that',
  ],
  capacity: [{ capacity: 2 }, 'so much Capacity more (less where negative)'],
  standing: [{ standing: -1 }, 'so much Standing more (less where negative)'],
  flag: [{ flag: 'rushed' }, 'remembers something for later conditions'],
  letter: [{ letter: 'sequel' }, 'another letter arrives'],
};
