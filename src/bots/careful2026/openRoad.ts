import { step } from '../desk.ts';
import { type Road, tasteOf, usualContent, usualSwitches } from '../road.ts';

/** Open: the keys stay where they are; operations carry it. First what stops a fault, then what heals, then guards. */
export const openRoad: Road = {
  plan: [
    step('rollout', 'two'),
    step('checks', 'alert'),
    step('checks', 'halt'),
    step('wayback', 'fallback'),
    step('hygiene', 'blockList'),
    step('rollout', 'three'),
    step('hygiene', 'memoryIntegrity'),
    step('checks', 'diverse'),
    step('attestation', 'report'),
    step('wayback', 'remote'),
    step('hygiene', 'tamperGuard'),
    step('rollout', 'five'),
    step('attestation', 'gateUpdates'),
  ],
  switches: usualSwitches,
  content: usualContent,
  taste: tasteOf({ keyOut: 0.3, door: -2, readiness: 0 }),
  mandates: [],
};
