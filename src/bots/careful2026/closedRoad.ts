import { atLeast, type GameState, GROUND, knownVendors } from '../../sim/index.ts';
import { quartersLeft, step } from '../desk.ts';
import { type Road, tasteOf, usualContent, usualSwitches } from '../road.ts';

/** Readiness from which any key can go (that of *stop*, the hardest), and trust with which nobody walks out. */
const READY = 60;
const CALM_TRUST = 45;

/** May the door be shut without driving anybody out: all keys are out, or their ways stand and their vendors are ready. */
export function doorMayShut(s: GameState): boolean {
  const ways = (['interface', 'enclaves', 'attestation'] as const).every(
    (id) => s.ladders[id].rung > GROUND,
  );
  return knownVendors(s).every((v) => {
    if (!v.present || v.own || v.keys.every((k) => k.place !== 'ring0')) return true;
    return ways && v.readiness >= READY && v.trust >= CALM_TRUST;
  });
}

/** Closed: interface and hygiene first, parity and help, a sunset with notice; shut only when everybody can go. */
export const closedRoad: Road = {
  plan: [
    step('interface', 'reader'),
    step('rollout', 'two'),
    step('door', 'certified'),
    step('checks', 'alert'),
    step('hygiene', 'blockList'),
    step('checks', 'halt'),
    step('door', 'sunset', (s) => atLeast(s, 'interface', 'reader') && quartersLeft(s) >= 2),
    step('attestation', 'report'),
    step('interface', 'veto', (s) => quartersLeft(s) >= 3),
    step('hygiene', 'memoryIntegrity'),
    step('enclaves', 'secrets'),
    step('door', 'closed', doorMayShut),
    step('wayback', 'fallback'),
    step('rollout', 'three'),
    step('hygiene', 'tamperGuard'),
    step('attestation', 'gateUpdates'),
    step('checks', 'diverse'),
    step('enclaves', 'rules'),
    step('interface', 'full', (s) => quartersLeft(s) >= 4),
  ],
  switches: (s) => ({ ...usualSwitches(s), parity: true, help: quartersLeft(s) >= 1 }),
  content: usualContent,
  taste: tasteOf({ keyOut: 2, door: 1, readiness: 1 }),
  mandates: ['twentyOut'],
};
