import type { LadderId, RungName } from '../../sim/index.ts';

/** What of a part of the vault is built on each rung: a rung without its line does not compile. */
type Parts<L extends LadderId, Part> = Readonly<Record<RungName<L>, readonly Part[]>>;

/** How far the grating of the attestation gate is let down in the vault, 0 to 1. */
export const GRATING_DOWN: Readonly<Record<RungName<'attestation'>, number>> = {
  off: 0,
  report: 0.22,
  gateUpdates: 0.55,
  gateAccess: 1,
};

/** The parts of the vault's door that stand on each rung. */
export const DOOR_PARTS: Parts<'door', 'openLeaves' | 'shutLeaves' | 'seal' | 'date' | 'bolts'> = {
  open: ['openLeaves'],
  certified: ['shutLeaves', 'seal'],
  sunset: ['shutLeaves', 'seal', 'date'],
  closed: ['shutLeaves', 'bolts'],
};

/** What guards the floor of ring 0: studs along its wall, a mesh over all of it, a toothed guard around the core. */
export const FLOOR_PARTS: Parts<'hygiene', 'studs' | 'mesh' | 'teeth'> = {
  audit: [],
  blockList: ['studs'],
  memoryIntegrity: ['studs', 'mesh'],
  tamperGuard: ['studs', 'mesh', 'teeth'],
};

/** What the interface shows in each sector: a slit as wide as the share of sight it keeps, posts at its ends for the veto. */
export const SIGHT_PARTS: Parts<'interface', 'slit' | 'posts'> = {
  none: [],
  reader: ['slit'],
  veto: ['slit', 'posts'],
  full: ['slit', 'posts'],
};

/** The plates of the enclaves: walled or crossed out; what one may hold: dots for secrets, lines for rules, a tick for verdicts. */
export const PLATE_PARTS: Parts<'enclaves', 'wall' | 'dots' | 'lines' | 'tick'> = {
  none: [],
  secrets: ['wall', 'dots'],
  rules: ['wall', 'dots', 'lines'],
  verdicts: ['wall', 'dots', 'lines', 'tick'],
};
