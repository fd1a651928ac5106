import type { LadderId } from '../../sim/index.ts';

/** The highest rung of every ladder; a test holds it against the rules. */
export const LADDER_TOPS: Readonly<Record<LadderId, number>> = {
  door: 3,
  hygiene: 3,
  interface: 3,
  enclaves: 3,
  attestation: 3,
  rings: 3,
  bake: 3,
  gate: 3,
  bench: 3,
  wayback: 3,
  hands: 2,
};
