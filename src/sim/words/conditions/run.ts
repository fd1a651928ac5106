import type { MeterId } from '../../ids.ts';
import { eachCause } from '../../rules/causes.ts';
import { below, between, type ConditionEntries, unknownHardness } from './entry.ts';

/** What a condition may ask of the run itself: its date, its meters, its purse, its memory. */
export interface RunConditions {
  quarterFrom: { quarterFrom: number };
  quarterTo: { quarterTo: number };
  /** Quarters still to come after this one. */
  quartersLeftAtLeast: { quartersLeftAtLeast: number };
  meter: { meter: MeterId; atLeast?: number; below?: number };
  standingAtLeast: { standingAtLeast: number };
  /** This meter is in crisis. */
  crisis: { crisis: MeterId };
  /** So many receipts at most name this cause, e.g. `estimateMissed`. */
  receiptsAtMost: { receiptsAtMost: number; cause: string };
  flag: { flag: string };
}

export const runConditions: ConditionEntries<RunConditions> = {
  quarterFrom: {
    holds: ({ quarterFrom }, s) => s.quarter >= quarterFrom,
    hardness: unknownHardness,
  },
  quarterTo: {
    holds: ({ quarterTo }, s) => s.quarter <= quarterTo,
    hardness: unknownHardness,
  },
  quartersLeftAtLeast: {
    holds: ({ quartersLeftAtLeast }, s) => s.level.quarters - s.quarter >= quartersLeftAtLeast,
    hardness: unknownHardness,
  },
  meter: {
    holds: (c, s) => between(s.meters[c.meter], c.atLeast) && below(s.meters[c.meter], c.below),
    hardness: unknownHardness,
  },
  standingAtLeast: {
    holds: ({ standingAtLeast }, s) => s.standing >= standingAtLeast,
    hardness: unknownHardness,
  },
  crisis: {
    holds: ({ crisis }, s) => s.crises.some((x) => x.meter === crisis),
    hardness: unknownHardness,
  },
  receiptsAtMost: {
    holds: ({ receiptsAtMost, cause }, s) =>
      eachCause(s.receipts).filter((r) => r.cause.key === cause).length <= receiptsAtMost,
    hardness: unknownHardness,
  },
  flag: {
    holds: ({ flag }, s) => s.flags.includes(flag),
    hardness: unknownHardness,
  },
};
