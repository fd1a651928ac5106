import * as z from 'zod/mini';
import type { RunConditions } from '../../../sim/index.ts';
import { meter, ownName, points, whole } from '../basics.ts';
import type { Docs } from '../doc.ts';
import { flagAsked } from '../mentions.ts';
import { anyTime, type ConditionSchemas, word } from './word.ts';

const quarter = (what: string) => whole(1, 16, what);

export const runConditions: ConditionSchemas<RunConditions> = {
  quarterFrom: word(
    { quarterFrom: quarter('This quarter or later.') },
    { quarters: ({ quarterFrom }) => ({ from: quarterFrom }) },
  ),
  quarterTo: word(
    { quarterTo: quarter('This quarter or earlier.') },
    { quarters: ({ quarterTo }) => ({ to: quarterTo }) },
  ),
  quartersLeftAtLeast: word(
    { quartersLeftAtLeast: whole(0, 15, 'Quarters still to come after this one, at least.') },
    { quarters: ({ quartersLeftAtLeast }, last) => ({ to: last - quartersLeftAtLeast }) },
  ),
  meter: word(
    {
      meter,
      atLeast: z.exactOptional(points('This or more.')),
      below: z.exactOptional(points('Less than this.')),
    },
    {
      never({ atLeast, below }) {
        if (atLeast === undefined && below === undefined)
          return 'Say where the meter should stand: "atLeast", "below" or both.';
        if (atLeast !== undefined && below !== undefined && atLeast >= below)
          return 'No meter is both that high and that low.';
        return below === 0 ? 'A meter is never below 0.' : null;
      },
    },
  ),
  standingAtLeast: word({ standingAtLeast: whole(0, 10, 'Standing now, at least.') }, anyTime),
  crisis: word({ crisis: meter }, anyTime),
  receiptsAtMost: word(
    {
      receiptsAtMost: whole(0, 99, 'Changes of a meter that name this cause, at most.'),
      cause: ownName('The key of a cause, as in the receipts'),
    },
    anyTime,
  ),
  flag: word({ flag: flagAsked }, anyTime),
};

export const runConditionDocs: Docs<RunConditions> = {
  quarterFrom: [{ quarterFrom: 3 }, 'from this quarter on'],
  quarterTo: [{ quarterTo: 5 }, 'up to this quarter'],
  quartersLeftAtLeast: [{ quartersLeftAtLeast: 2 }, 'so many quarters are still to come'],
  meter: [
    { meter: 'security', atLeast: 40, below: 60 },
    'the meter stands there (one bound is enough)',
  ],
  standingAtLeast: [{ standingAtLeast: 3 }, 'so much Standing is left'],
  crisis: [{ crisis: 'security' }, 'that meter is in crisis'],
  receiptsAtMost: [
    { receiptsAtMost: 0, cause: 'estimateMissed' },
    'so many changes of a meter at most name this cause (a key `why.…` of the language files)',
  ],
  flag: [{ flag: 'rushed' }, 'some choice has set this flag'],
};
