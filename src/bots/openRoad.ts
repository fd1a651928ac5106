import { openRoad as openRoad2026 } from './careful2026/openRoad.ts';
import { step } from './desk.ts';
import { bootsUnnamed, pressed } from './fronts.ts';
import type { Road } from './road.ts';

const drivers = pressed('driver');
const boots = pressed('bootkit');

/** Open: the keys stay where they are; operations carry it, and guards where somebody presses. */
export const openRoad: Road = {
  ...openRoad2026,
  mandates: ['doorStays', 'quietFleet', 'wardsFirst', 'lockWards'],
  plan: [
    step('rollout', 'two'),
    step('checks', 'alert'),
    step('hygiene', 'blockList', drivers),
    step('attestation', 'report', boots),
    step('attestation', 'gateUpdates', bootsUnnamed),
    step('wayback', 'fallback'),
    step('hygiene', 'memoryIntegrity', drivers),
    step('rollout', 'three'),
    step('checks', 'halt'),
    step('hygiene', 'blockList'),
    step('wayback', 'remote'),
    step('hygiene', 'memoryIntegrity'),
    step('checks', 'diverse'),
    step('attestation', 'report'),
    step('hygiene', 'tamperGuard'),
    step('attestation', 'gateUpdates'),
    step('wayback', 'drills'),
  ],
};
