/** One object a machine: who it is, and how it is doing. */
import {
  CANARY_PANEL,
  RING_SHARES,
  WRONG_VERDICT_STOPS,
} from '../../../src/sim/incident/constants.ts';
import type { IncidentSpec } from '../../../src/sim/incident/types.ts';
import type { Law } from './law.ts';

export interface Device {
  /** Index of its cohort. */
  cell: number;
  ring: number;
  state: 'unreached' | 'updated' | 'looping' | 'waiting' | 'blind' | 'locked' | 'healed';
  by?: 'self' | 'fallback' | 'remote' | 'hands' | 'revert';
  /** Chance that the update harms it. */
  harm: number;
  /** Will leave the loop by the fallback. */
  fallback?: boolean;
  /** Waits for remote recovery, or is far away, or (neither) stands in the queue for hands. */
  remote?: boolean;
  far?: boolean;
  /** Blind, and needs a restart. */
  restart?: boolean;
  /** Locked, because it was repaired. */
  refused?: boolean;
}

export function ringsOf({ fault, policy }: IncidentSpec): readonly number[] {
  const staged = !fault.content || policy.contentScope;
  return (staged ? RING_SHARES[policy.rings] : undefined) ?? [1];
}

/** True where somebody watches rings: there must be one before another. */
export function gateWatches(spec: IncidentSpec): boolean {
  return spec.policy.gate > 0 && ringsOf(spec).length > 1;
}

export function makeDevices(spec: IncidentSpec, law: Law): Device[] {
  const { fault, policy, place } = spec;
  const rings = ringsOf(spec);
  const devices: Device[] = [];
  // Whole machines: what rounding keeps back from one cohort the next one gets.
  const owed = rings.map(() => 0);
  spec.cohorts.forEach(({ machines }, cell) => {
    let left = machines;
    rings.forEach((share, ring) => {
      const want = share * machines + (owed[ring] as number);
      const last = ring === rings.length - 1;
      const take = last ? left : Math.min(left, Math.max(0, Math.round(want)));
      owed[ring] = want - take;
      left -= take;
      for (let i = 0; i < take; i++) devices.push({ cell, ring, state: 'unreached', harm: 0 });
    });
  });
  const canary = devices.filter(({ ring }) => ring === 0).length;
  for (const device of devices) {
    const sector = spec.sectors.find(({ id }) => id === spec.cohorts[device.cell]?.sector);
    let harm = fault.hitShare * fault.trigger * law.harm;
    if (place === 'interface' && fault.wrongVerdict) harm *= WRONG_VERDICT_STOPS;
    if (place === 'enclave') harm *= 1 - (sector?.oldHardware ?? 0);
    if (device.ring === 0 && gateWatches(spec) && policy.gate >= 3 && fault.trigger > 0) {
      const rarer = Math.min(law.canaryDiversity, 1 / fault.trigger);
      harm *= 1 + Math.min(1, CANARY_PANEL / canary) * (rarer - 1);
    }
    device.harm = Math.min(1, harm);
  }
  return devices;
}
