import type { NightLine } from '../../src/sim/night.ts';

/** A line of a night: an incident by a faulty update of this vendor. */
export const hurt = (culprit: string, major = false): NightLine => ({
  kind: 'incident',
  faultId: 'f',
  culprit,
  key: 'see',
  attack: null,
  label: null,
  hits: 1,
  harm: null,
  major,
  outcome: null,
  spec: null,
  played: false,
  response: null,
});
