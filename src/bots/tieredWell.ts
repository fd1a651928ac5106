import { quartersLeft, step } from './desk.ts';
import { type Road, tasteOf, usualSwitches, walk } from './road.ts';

/** Tiered: a certified door, parity from the start, and keys licensed vendor by vendor, none of them pushed. */
export const tieredRoad: Road = {
  plan: [
    step('rings', 1),
    step('gate', 1),
    step('interface', 1, (s) => quartersLeft(s) >= 3),
    step('door', 1),
    step('gate', 2),
    step('bake', 1),
    step('hygiene', 1),
    step('wayback', 1),
    step('attestation', 1),
    step('rings', 2),
    step('hygiene', 2),
    step('bench', 1),
    step('interface', 2, (s) => quartersLeft(s) >= 3),
    step('gate', 3),
    step('hands', 1),
    step('enclaves', 1),
    step('attestation', 2),
    step('bench', 2),
  ],
  switches: (s) => ({
    ...usualSwitches(s),
    parity: true,
    migrationHelp: s.ladders.interface.rung >= 1 && quartersLeft(s) >= 1,
  }),
  taste: tasteOf({ keyOut: 1.5, door: 0, readiness: 0.6 }),
  mandates: [],
};

export const tieredWell = walk(() => tieredRoad);
