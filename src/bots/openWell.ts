import { step } from './desk.ts';
import { type Road, tasteOf, usualSwitches, walk } from './road.ts';

/** Open: the keys stay where they are; operations carry it. First what stops a fault, then what heals, then guards. */
export const openRoad: Road = {
  plan: [
    step('rings', 1),
    step('gate', 1),
    step('gate', 2),
    step('bake', 1),
    step('wayback', 1),
    step('hygiene', 1),
    step('rings', 2),
    step('hygiene', 2),
    step('bench', 1),
    step('gate', 3),
    step('hands', 1),
    step('attestation', 1),
    step('bench', 2),
    step('wayback', 2),
    step('hygiene', 3),
    step('rings', 3),
    step('attestation', 2),
  ],
  switches: usualSwitches,
  taste: tasteOf({ keyOut: 0.3, door: -2, readiness: 0 }),
  mandates: [],
};

export const openWell = walk(() => openRoad);
