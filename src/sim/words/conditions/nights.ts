import type { SectorId } from '../../ids.ts';
import {
  countLines,
  isBreach,
  isMajor,
  lastNightWas,
  type NightWord,
  sectorHours,
} from '../../rules/pastNights.ts';
import { always, type ConditionEntries, unknownHardness } from './entry.ts';

/** What a condition may ask of the nights so far. Where they are counted the cold open is left out. */
export interface NightConditions {
  lastNight: { lastNight: NightWord };
  majorsAtMost: { majorsAtMost: number };
  breachesAtMost: { breachesAtMost: number };
  /** Hours in which the average machine of this sector was down, over the whole run. */
  sectorDownHoursAtMost: { sectorDownHoursAtMost: number; sector: SectorId };
  /** Each incident so far: 95% of its machines worked again within so many days of their release. */
  mendedWithinDays: { mendedWithinDays: number };
}

export const nightConditions: ConditionEntries<NightConditions> = {
  lastNight: {
    holds: ({ lastNight }, s) => lastNightWas(s, lastNight),
    hardness: unknownHardness,
  },
  majorsAtMost: {
    holds: ({ majorsAtMost }, s) => countLines(s, isMajor) <= majorsAtMost,
    hardness: always(2),
  },
  breachesAtMost: {
    holds: ({ breachesAtMost }, s) => countLines(s, isBreach) <= breachesAtMost,
    hardness: always(4),
  },
  sectorDownHoursAtMost: {
    holds: (c, s) => sectorHours(s, c.sector) <= c.sectorDownHoursAtMost,
    hardness: always(2),
  },
  mendedWithinDays: {
    holds: ({ mendedWithinDays: days }, s) =>
      countLines(s, (l) => l.outcome !== null && l.outcome.healedAfter > days * 1440) === 0,
    hardness: unknownHardness,
  },
};
