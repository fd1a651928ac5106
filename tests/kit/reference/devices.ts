/** One object a machine: who it is, and how it is doing. */
import { CANARY_PANEL, WRONG_VERDICT_STOPS } from '../../../src/sim/incident/constants.ts';
import type { IncidentSpec } from '../../../src/sim/incident/types.ts';
import type { Law } from './law.ts';

export interface Device {
  /** Index of its cohort. */
  cell: number;
  ring: number;
  state:
    | 'unreached'
    | 'updated'
    | 'quarantined'
    | 'looping'
    | 'waiting'
    | 'blind'
    | 'locked'
    | 'restoring'
    | 'healed';
  by?: 'self' | 'fallback' | 'remote' | 'hands' | 'revert';
  /** Chance that the update harms it. */
  harm: number;
  /** Where files are lost to a wrong verdict: the chance of that; whoever loses them stops, or works on. */
  loses?: number;
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
  const staged = !fault.content || policy.content !== 'free';
  return staged ? policy.rollout.shares : [1];
}

/** True where somebody watches rings: there must be one before another. */
export function gateWatches(spec: IncidentSpec): boolean {
  return spec.policy.checks.sees !== 'nothing' && ringsOf(spec).length > 1;
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
  const { facts } = spec;
  const concerned = fault.trigger * Math.min(1, (facts?.versions ?? 1) * law.versions);
  const unsure = place === 'interface' && fault.wrongVerdict && spec.symptom === 'stopped';
  for (const device of devices) {
    const sector = spec.sectors.find(({ id }) => id === spec.cohorts[device.cell]?.sector);
    let harm = fault.hitShare * concerned * law.harm;
    if (unsure && !facts?.vital) harm *= WRONG_VERDICT_STOPS;
    if (place === 'enclave') harm *= 1 - (sector?.oldHardware ?? 0);
    if (device.ring === 0 && gateWatches(spec) && policy.checks.diversity > 1 && concerned > 0) {
      const rarer = Math.min(law.canaryDiversity, 1 / concerned);
      harm *= 1 + Math.min(1, CANARY_PANEL / canary) * (rarer - 1);
    }
    device.harm = Math.min(1, harm);
    if (unsure && !facts?.vital && facts?.quarantine) {
      device.loses = Math.min(1, (harm / WRONG_VERDICT_STOPS) * law.loses);
    }
  }
  return devices;
}
