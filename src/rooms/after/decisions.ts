import type { Moment } from '../../report/index.ts';

/** Two actions of one beat are one decision: they are told, and changed, together. */
export const onePerDecision = (moments: readonly Moment[]): Moment[] =>
  moments.filter((m, i) => {
    const before = moments[i - 1];
    return m.kind !== 'decision' || before?.kind !== 'decision' || before.index !== m.index;
  });
