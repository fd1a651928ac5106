import { atLeast } from '../../sim/index.ts';
import { quartersLeft, step } from '../desk.ts';
import { type Road, tasteOf, usualContent, usualSwitches } from '../road.ts';

/** Tiered: a certified door, parity from the start, and keys licensed vendor by vendor, none of them pushed. */
export const tieredRoad: Road = {
  plan: [
    step('rollout', 'two'),
    step('checks', 'alert'),
    step('interface', 'reader', (s) => quartersLeft(s) >= 3),
    step('door', 'certified'),
    step('checks', 'halt'),
    step('hygiene', 'blockList'),
    step('wayback', 'fallback'),
    step('attestation', 'report'),
    step('rollout', 'three'),
    step('hygiene', 'memoryIntegrity'),
    step('interface', 'veto', (s) => quartersLeft(s) >= 3),
    step('checks', 'diverse'),
    step('enclaves', 'secrets'),
    step('attestation', 'gateUpdates'),
  ],
  switches: (s) => ({
    ...usualSwitches(s),
    parity: true,
    help: atLeast(s, 'interface', 'reader') && quartersLeft(s) >= 1,
  }),
  content: usualContent,
  taste: tasteOf({ keyOut: 1.5, door: 0, readiness: 0.6 }),
  mandates: [],
};
