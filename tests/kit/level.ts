import type { Level, Matter, Profile } from '../../src/sim/index.ts';

/** A small world that obeys all rules, for tests of the rules: change only what the test is about. */
export function smallLevel(change: Partial<Level> = {}): Level {
  return {
    id: 'test-level',
    version: 1,
    map: 'world',
    quarters: 8,
    season: 0,
    fleet: 1_000_000,
    regions: [
      { id: 'west', utcOffset: -6, share: 0.4, lon: -95, lat: 39, radius: 18 },
      { id: 'middle', utcOffset: 1, share: 0.35, lon: 10, lat: 49, radius: 14 },
      { id: 'east', utcOffset: 8, share: 0.25, lon: 112, lat: 30, radius: 16 },
    ],
    sectors: [
      sector('hospitals', 0.2, 6, 4, true),
      sector('shops', 0.3, 1.5, 3, false),
      sector('homes', 0.5, 0.5, 2, false),
    ],
    vendors: [
      vendor('alder', 0.35),
      vendor('birch', 0.25),
      vendor('cedar', 0.12),
      { ...vendor('hearth', 0.14), own: true },
    ],
    regulators: [
      { id: 'parity', kind: 'competition', concern: 20 },
      { id: 'steady', kind: 'resilience', concern: 20 },
      { id: 'discreet', kind: 'privacy', concern: 20 },
    ],
    mandates: [{ id: 'noFine', rule: { noObjections: true } }],
    ladders: {
      open: [
        'door',
        'hygiene',
        'interface',
        'enclaves',
        'attestation',
        'rollout',
        'checks',
        'wayback',
      ],
      start: {},
    },
    switches: { open: ['parity', 'help', 'pseudonyms'], on: [] },
    content: { stop: 'free', open: true },
    budgets: { capacity: 10, carry: 3, standing: 5 },
    meters: { continuity: 60, security: 60, ecosystem: 60, legitimacy: 50 },
    hazards: { faults: 1, services: 0.12, attacks: 0.35 },
    script: [],
    matters: [letter('first'), letter('second')],
    inbox: { quiet: 1, crisis: 2 },
    calm: false,
    ...change,
  };
}

const sector = (
  id: Level['sectors'][number]['id'],
  share: number,
  harm: number,
  technicians: number,
  roundTheClock: boolean,
): Level['sectors'][number] => ({
  id,
  share,
  harm,
  oldHardware: 0.3,
  encrypted: 0.5,
  technicians,
  roundTheClock,
});

const vendor = (id: string, share: number): Level['vendors'][number] => ({
  id,
  own: false,
  share,
  faults: 0.4,
  trust: 55,
  readiness: 40,
  home: { lon: -95, lat: 39 },
});

/** What the vendors of the small world are known for, where a test is about it. */
export const KNOWN_FOR = {
  alder: { where: 'hospitals', when: 'morning', what: 'see', who: 'locale' },
  birch: { where: 'shops', when: 'night', what: 'see', who: 'processor' },
  cedar: { where: 'homes', when: 'evening', what: 'survive', who: 'oldHardware' },
  hearth: { where: 'homes', when: 'evening', what: 'stop', who: 'none' },
} as const satisfies Record<string, Profile>;

/** The same vendors, each known for something. */
export const knownVendorsOf = (vendors: Level['vendors']): Level['vendors'] =>
  vendors.map((v) => ({ ...v, profile: KNOWN_FOR[v.id as keyof typeof KNOWN_FOR] }));

/** A letter with a gain, a loss later, and a plain refusal. */
export function letter(id: string, change: Partial<Matter> = {}): Matter {
  return {
    id,
    from: { kind: 'engineers' },
    choices: [
      {
        id: 'yes',
        cost: { capacity: 1 },
        effects: [
          { meter: 'ecosystem', by: [1, 3] },
          { meter: 'security', by: [-2, -1], after: 2 },
        ],
        back: 'never',
      },
      { id: 'no', effects: [{ meter: 'ecosystem', by: [-2, 0] }], back: 'any' },
    ],
    ...change,
  };
}
