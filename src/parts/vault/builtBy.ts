import { rungAt } from '../../sim/index.ts';
import type { VaultLadder, VaultPolicy } from './vaultTypes.ts';

/** The vault as these rungs build it; numbers from the ground. */
export const builtBy = (rung: Readonly<Record<VaultLadder | 'rollout', number>>): VaultPolicy => ({
  door: rung.door,
  hygiene: rung.hygiene,
  interface: rung.interface,
  enclaves: rung.enclaves,
  attestation: rung.attestation,
  share: rungAt('interface', rung.interface).sight,
  waves: rungAt('rollout', rung.rollout).shares.length,
});
