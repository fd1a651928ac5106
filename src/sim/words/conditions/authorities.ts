import { type ClauseId, STAGES } from '../../actors.ts';
import type { RegulatorId } from '../../ids.ts';
import { always, between, type ConditionEntries, unknownHardness } from './entry.ts';

/** What a condition may ask of the authorities: their files, their fines, what was promised them. */
export interface AuthorityConditions {
  regulator: {
    regulator: RegulatorId;
    concernAtLeast?: number;
    stageAtLeast?: 1 | 2 | 3;
  };
  /** No regulator has ever issued objections in this run. */
  noObjections: { noObjections: boolean };
  finesAtMost: { finesAtMost: number };
  /** A commitment with this clause is in force. */
  bound: { bound: ClauseId };
}

export const authorityConditions: ConditionEntries<AuthorityConditions> = {
  regulator: {
    holds(c, s) {
      const r = s.regulators.find((x) => x.id === c.regulator);
      if (!r) return false;
      return (
        between(r.concern, c.concernAtLeast) && between(STAGES.indexOf(r.stage), c.stageAtLeast)
      );
    },
    hardness: unknownHardness,
  },
  noObjections: {
    holds: ({ noObjections }, s) => s.flags.includes('objections') !== noObjections,
    hardness: always(0),
  },
  finesAtMost: {
    holds: ({ finesAtMost }, s) => s.regulators.reduce((n, r) => n + r.fined, 0) <= finesAtMost,
    hardness: always(0),
  },
  bound: {
    holds: ({ bound }, s) => s.commitments.some((x) => x.clause === bound && x.until >= s.quarter),
    hardness: unknownHardness,
  },
};
