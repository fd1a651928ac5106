import { type ConditionEntries, unknownHardness } from './entry.ts';
import type { Condition } from './index.ts';

/** Conditions made of conditions. */
export interface LogicConditions {
  /** Every one of these. */
  all: { all: Condition[] };
  /** At least one of these. */
  any: { any: Condition[] };
  not: { not: Condition };
}

export const logicConditions: ConditionEntries<LogicConditions> = {
  all: {
    holds: ({ all }, _s, _sender, inner) => all.every(inner),
    hardness: ({ all }, inner) => Math.max(...all.map(inner)),
  },
  any: {
    holds: ({ any }, _s, _sender, inner) => any.some(inner),
    hardness: ({ any }, inner) => Math.min(...any.map(inner)),
  },
  not: {
    holds: ({ not }, _s, _sender, inner) => !inner(not),
    hardness: unknownHardness,
  },
};
