import type { LevelsPort } from '../../src/session/index.ts';
import type { Level } from '../../src/sim/index.ts';

/** A small level for tests that need a whole run and do not care which: two outside vendors and the own, lively luck. */
export function pond(change: Partial<Level> = {}): Level {
  return {
    id: 'pond',
    version: 1,
    map: 'city',
    quarters: 4,
    season: 0,
    fleet: 24_000,
    regions: [
      { id: 'east', utcOffset: 1, share: 0.6, lon: 10, lat: 10, radius: 5 },
      { id: 'west', utcOffset: -5, share: 0.4, lon: -10, lat: 10, radius: 5 },
    ],
    sectors: [
      {
        id: 'hospitals',
        share: 0.3,
        harm: 6,
        oldHardware: 0.3,
        encrypted: 0.5,
        technicians: 4,
        roundTheClock: true,
      },
      {
        id: 'shops',
        share: 0.7,
        harm: 1,
        oldHardware: 0.2,
        encrypted: 0.3,
        technicians: 2,
        roundTheClock: false,
      },
    ],
    vendors: [
      {
        id: 'heron',
        own: false,
        share: 0.4,
        faults: 0.65,
        trust: 60,
        readiness: 50,
        home: { lon: 9, lat: 9 },
      },
      {
        id: 'otter',
        own: false,
        share: 0.3,
        faults: 0.55,
        trust: 50,
        readiness: 60,
        home: { lon: -9, lat: 9 },
      },
      {
        id: 'house',
        own: true,
        share: 0.2,
        faults: 0.45,
        trust: 80,
        readiness: 70,
        home: { lon: 0, lat: 0 },
      },
    ],
    regulators: [
      { id: 'fair', kind: 'competition', concern: 30 },
      { id: 'sturdy', kind: 'resilience', concern: 30 },
    ],
    mandates: [
      { id: 'wards', rule: { sector: 'hospitals', sectorDownHoursAtMost: 500 } },
      { id: 'stay', rule: { nobodyLeft: true } },
    ],
    ladders: {
      open: ['rollout', 'checks', 'wayback', 'interface', 'door'],
      start: {},
    },
    switches: { open: ['parity', 'help'], on: [] },
    content: { stop: 'free', open: true },
    budgets: { capacity: 9, carry: 3, standing: 6 },
    meters: { continuity: 60, security: 60, ecosystem: 60, legitimacy: 50 },
    hazards: { faults: 1, services: 0.1, attacks: 0.6 },
    script: [],
    matters: [
      {
        id: 'leaflet',
        from: { kind: 'engineers' },
        choices: [
          {
            id: 'print',
            cost: { capacity: 1 },
            effects: [{ meter: 'legitimacy', by: [1, 3], after: 1 }],
            back: 'never',
          },
          {
            id: 'promise',
            effects: [{ trustAll: 2 }],
            back: 'promise',
            promise: {
              due: 2,
              holds: { ladder: 'rollout', atLeast: 1 },
              kept: [{ standing: 1 }],
              broken: [{ meter: 'legitimacy', by: [-4, -2] }],
            },
          },
        ],
      },
      {
        id: 'ferry',
        from: { kind: 'vendor', vendor: { id: 'heron' } },
        choices: [
          { id: 'yes', effects: [{ trust: { the: 'sender' }, by: 5 }], back: 'any' },
          { id: 'no', effects: [{ trust: { the: 'sender' }, by: -5 }], back: 'any' },
        ],
      },
    ],
    inbox: { quiet: 1, crisis: 2 },
    calm: false,
    ...change,
  };
}

/** A shelf that holds the pond in two lengths. */
export const pondShelf: LevelsPort = {
  list: () => [{ id: 'pond', version: 1, lengths: [4, 8] }],
  get: ({ id, quarters, calm = false }) =>
    id === 'pond' && [4, 8].includes(quarters) ? pond({ quarters, calm }) : null,
};
