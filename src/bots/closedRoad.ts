import { atLeast } from '../sim/index.ts';
import { closedRoad as closedRoad2026, doorMayShut } from './careful2026/closedRoad.ts';
import { quartersLeft, step } from './desk.ts';
import type { Road } from './road.ts';

/** Closed: guards and interface first, since agents outside ring 0 are attacked; a sunset with notice; shut only when everybody can go. */
export const closedRoad: Road = {
  ...closedRoad2026,
  plan: [
    step('rollout', 'two'),
    step('hygiene', 'blockList'),
    step('interface', 'reader'),
    step('checks', 'alert'),
    step('door', 'certified'),
    step('hygiene', 'memoryIntegrity'),
    step('attestation', 'report'),
    step('wayback', 'fallback'),
    step('checks', 'halt'),
    step('door', 'sunset', (s) => atLeast(s, 'interface', 'reader') && quartersLeft(s) >= 2),
    step('hygiene', 'tamperGuard'),
    step('interface', 'veto', (s) => quartersLeft(s) >= 3),
    step('attestation', 'gateUpdates'),
    step('enclaves', 'secrets'),
    step('door', 'closed', doorMayShut),
    step('rollout', 'three'),
    step('checks', 'diverse'),
    step('enclaves', 'rules'),
    step('interface', 'full', (s) => quartersLeft(s) >= 4),
  ],
};
