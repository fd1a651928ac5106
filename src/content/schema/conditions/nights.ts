import * as z from 'zod/mini';
import { NIGHT_WORDS, type NightConditions } from '../../../sim/index.ts';
import { sector, whole } from '../basics.ts';
import type { Docs } from '../doc.ts';
import { anyTime, type ConditionSchemas, word } from './word.ts';

export const nightConditions: ConditionSchemas<NightConditions> = {
  lastNight: word(
    { lastNight: z.enum(NIGHT_WORDS).check(z.describe('What the last night held.')) },
    anyTime,
  ),
  majorsAtMost: word(
    { majorsAtMost: whole(0, 99, 'Disasters and catastrophes so far, at most.') },
    anyTime,
  ),
  breachesAtMost: word({ breachesAtMost: whole(0, 99, 'Breaches so far, at most.') }, anyTime),
  sectorDownHoursAtMost: word(
    {
      sectorDownHoursAtMost: z
        .number()
        .check(
          z.gte(0),
          z.lte(100_000),
          z.describe('Hours the average machine of the sector was down.'),
        ),
      sector,
    },
    anyTime,
  ),
  mendedWithinDays: word(
    {
      mendedWithinDays: whole(
        1,
        28,
        '95% of the machines of each incident back within so many days.',
      ),
    },
    anyTime,
  ),
};

export const nightConditionDocs: Docs<NightConditions> = {
  lastNight: [
    { lastNight: 'incident' },
    'the last night held one; also `quiet`, `nearMiss`, `major` (a disaster or worse), `breach`',
  ],
  majorsAtMost: [{ majorsAtMost: 1 }, 'so many disasters and catastrophes at most over the run'],
  breachesAtMost: [{ breachesAtMost: 0 }, 'so many breaches at most over the run'],
  sectorDownHoursAtMost: [
    { sectorDownHoursAtMost: 10, sector: 'hospitals' },
    'so many hours at most in which the average machine there was down',
  ],
  mendedWithinDays: [
    { mendedWithinDays: 4 },
    'of each incident so far, 95% of the machines worked again within so many days of the release',
  ],
};
