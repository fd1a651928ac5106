import { type GameState, knownVendors } from '../sim/index.ts';
import { quartersLeft, step } from './desk.ts';
import { type Road, tasteOf, usualSwitches, walk } from './road.ts';

/** Readiness from which any key can go (that of *stop*, the hardest), and trust with which nobody walks out. */
const READY = 60;
const CALM_TRUST = 45;

/** May the door be shut without driving anybody out: all keys are out, or their ways stand and their vendors are ready. */
function doorMayShut(s: GameState): boolean {
  const ways = (['interface', 'enclaves', 'attestation'] as const).every(
    (id) => s.ladders[id].rung >= 1,
  );
  return knownVendors(s).every((v) => {
    if (!v.present || v.own || v.keys.every((k) => k.place !== 'ring0')) return true;
    return ways && v.readiness >= READY && v.trust >= CALM_TRUST;
  });
}

/** Closed: interface and hygiene first, parity and help, a sunset with notice; shut only when everybody can go. */
export const closedRoad: Road = {
  plan: [
    step('interface', 1),
    step('rings', 1),
    step('door', 1),
    step('gate', 1),
    step('hygiene', 1),
    step('gate', 2),
    step('door', 2, (s) => s.ladders.interface.rung >= 1 && quartersLeft(s) >= 2),
    step('attestation', 1),
    step('interface', 2, (s) => quartersLeft(s) >= 3),
    step('bake', 1),
    step('hygiene', 2),
    step('enclaves', 1),
    step('door', 3, doorMayShut),
    step('wayback', 1),
    step('rings', 2),
    step('bench', 1),
    step('hygiene', 3),
    step('attestation', 2),
    step('gate', 3),
    step('enclaves', 2),
    step('interface', 3, (s) => quartersLeft(s) >= 4),
  ],
  switches: (s) => ({ ...usualSwitches(s), parity: true, migrationHelp: quartersLeft(s) >= 1 }),
  taste: tasteOf({ keyOut: 2, door: 1, readiness: 1 }),
  mandates: ['twelveOut'],
};

export const closedWell = walk(() => closedRoad);
