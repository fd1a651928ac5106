import { tieredRoad as tieredRoad2026 } from './careful2026/tieredRoad.ts';
import { quartersLeft, step } from './desk.ts';
import { bootsUnnamed, pressed } from './fronts.ts';
import type { Road } from './road.ts';

const drivers = pressed('driver');
const boots = pressed('bootkit');
const agents = pressed('agentKiller');

/** Tiered: a certified door, parity from the start, and keys licensed vendor by vendor, none of them pushed. */
export const tieredRoad: Road = {
  ...tieredRoad2026,
  mandates: ['oneRule', 'twentyOut', 'quietFleet', 'doorStays'],
  plan: [
    step('rollout', 'two'),
    step('interface', 'reader'),
    step('checks', 'alert'),
    step('door', 'certified'),
    step('hygiene', 'blockList'),
    step('attestation', 'report', agents),
    step('enclaves', 'secrets', agents),
    step('attestation', 'report', boots),
    step('attestation', 'gateUpdates', bootsUnnamed),
    step('wayback', 'fallback'),
    step('attestation', 'report'),
    step('hygiene', 'memoryIntegrity', drivers),
    step('hygiene', 'memoryIntegrity'),
    step('enclaves', 'rules', agents),
    step('rollout', 'three'),
    step('checks', 'halt'),
    step('interface', 'veto', (s) => quartersLeft(s) >= 2),
    step('wayback', 'remote'),
    step('hygiene', 'tamperGuard', agents),
    step('attestation', 'gateUpdates'),
    step('checks', 'diverse'),
  ],
};
