import type { RegulatorId } from '../../ids.ts';
import { raiseConcern } from '../../rules/regulators/concern.ts';
import type { EffectEntries } from './entry.ts';

/** What an effect does to those outside: authorities and attackers. */
export interface OutsideEffects {
  concern: { concern: RegulatorId; by: number };
  /** Campaigns come this many times as often for so many quarters. */
  attacks: { attacks: number; quarters: number };
}

export const outsideEffects: EffectEntries<OutsideEffects> = {
  concern: {
    carryOut: ({ concern, by }, turn, { cause }) => raiseConcern(turn, concern, by, cause),
    worth: ({ by }) => -0.15 * by,
  },
  attacks: {
    carryOut({ attacks, quarters }, { s }, { cause }) {
      s.attackTides.push({ times: attacks, until: s.quarter + quarters - 1, cause });
    },
    worth: ({ attacks, quarters }) => -3 * (attacks - 1) * quarters,
  },
};
