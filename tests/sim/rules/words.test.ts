import { describe, expect, test } from 'vitest';
import {
  type Condition,
  conditionHolds,
  type Effect,
  expectedFaults,
  type GameState,
  knownVendors,
  threats,
  type VendorRef,
} from '../../../src/sim/index.ts';
import type { NightLine, NightRecord } from '../../../src/sim/night.ts';
import { letter } from '../../kit/level.ts';
import { peace, type World, world } from '../../kit/world.ts';

/** All keys of all members of a union: the compiler counts the words for us. */
type Words<T> = T extends T ? keyof T : never;

const line = (kind: NightLine['kind'], major = false): NightLine => ({
  kind,
  faultId: null,
  culprit: null,
  key: null,
  attack: null,
  label: null,
  hits: 0,
  harm: null,
  major,
  outcome: null,
  spec: null,
  played: false,
  response: null,
});

const nightOf = (s: GameState, quarter: number, lines: NightLine[]): NightRecord => ({
  quarter,
  lines,
  ghost: null,
  metersAfter: { ...s.meters },
  rungs: { ...(Object.fromEntries([]) as NightRecord['rungs']) },
  keysOut: 0,
  sectorDownHours: {},
});

const quiet = () => world({ ...peace, matters: [] });
const set = (change: (s: GameState) => void) => quiet().given(change).state;
const plain = () => quiet().state;
const lastNight = (...lines: NightLine[]) =>
  set((s) => {
    s.history = [nightOf(s, 1, lines)];
  });

type Case = [holds: boolean, state: GameState, condition: Condition, sender?: string];
const yes = (state: GameState, c: Condition, sender?: string): Case =>
  sender === undefined ? [true, state, c] : [true, state, c, sender];
const no = (state: GameState, c: Condition, sender?: string): Case =>
  sender === undefined ? [false, state, c] : [false, state, c, sender];

const withReceipt = (key: string) =>
  set((s) => {
    s.receipts.push({ quarter: 1, meter: 'legitimacy', by: 1, cause: { key } });
  });

const gone = (id: string) =>
  set((s) => {
    for (const v of s.vendors) if (v.id === id) v.present = false;
  });
const alder: VendorRef = { id: 'alder' };
const T: Condition = { quarterFrom: 1 };
const F: Condition = { quarterFrom: 9 };

/** Every word that a condition may hold, each true once and false once. */
const conditions: Record<Words<Condition>, Case[]> = {
  all: [yes(plain(), { all: [T, T] }), no(plain(), { all: [T, F] })],
  any: [yes(plain(), { any: [F, T] }), no(plain(), { any: [F, F] })],
  not: [yes(plain(), { not: F }), no(plain(), { not: T })],
  quarterFrom: [yes(plain(), { quarterFrom: 1 }), no(plain(), { quarterFrom: 2 })],
  quarterTo: [yes(plain(), { quarterTo: 1 }), no(plain(), { quarterTo: 0 })],
  quartersLeftAtLeast: [
    yes(plain(), { quartersLeftAtLeast: 7 }),
    no(plain(), { quartersLeftAtLeast: 8 }),
  ],
  ladder: [
    yes(plain(), { ladder: 'rollout' }),
    no(plain(), { ladder: 'rollout', atLeast: 1, atMost: 2 }),
  ],
  atLeast: [
    yes(plain(), { meter: 'continuity', atLeast: 60 }),
    no(plain(), { meter: 'continuity', atLeast: 61 }),
  ],
  atMost: [
    yes(plain(), { ladder: 'checks', atMost: 0 }),
    no(
      set((s) => {
        s.ladders.checks.rung = 1;
      }),
      { ladder: 'checks', atMost: 0 },
    ),
  ],
  switch: [
    yes(plain(), { switch: 'parity', on: false }),
    no(plain(), { switch: 'parity', on: true }),
  ],
  on: [yes(plain(), { switch: 'help', on: false }), no(plain(), { switch: 'help', on: true })],
  practice: [
    yes(plain(), { practice: 'keyEscrow', on: false }),
    yes(
      set((s) => {
        s.practices.keyEscrow = true;
      }),
      { practice: 'keyEscrow', on: true },
    ),
    no(plain(), { practice: 'keyEscrow', on: true }),
  ],
  content: [
    yes(plain(), { content: ['free', 'listsFree'] }),
    no(plain(), { content: ['listsFree', 'allInRings'] }),
  ],
  opened: [
    yes(plain(), { opened: 'checks' }),
    no(
      set((s) => {
        s.ladders.checks.open = false;
      }),
      { opened: 'checks' },
    ),
    no(
      set((s) => {
        s.switches.parity.open = false;
      }),
      { opened: 'parity' },
    ),
  ],
  meter: [yes(plain(), { meter: 'security' }), no(plain(), { meter: 'security', atLeast: 99 })],
  below: [
    yes(plain(), { meter: 'security', below: 61 }),
    no(plain(), { meter: 'security', below: 60 }),
  ],
  standingAtLeast: [yes(plain(), { standingAtLeast: 1 }), no(plain(), { standingAtLeast: 99 })],
  vendor: [
    yes(plain(), { vendor: { the: 'sender' } }, 'birch'),
    no(plain(), { vendor: { the: 'sender' } }),
  ],
  present: [
    yes(gone('alder'), { vendor: alder, present: false }),
    no(plain(), { vendor: alder, present: false }),
    no(gone('alder'), { vendor: alder, present: true }),
  ],
  trustBelow: [
    yes(plain(), { vendor: alder, trustBelow: 56 }),
    no(plain(), { vendor: alder, trustBelow: 55 }),
  ],
  trustAtLeast: [
    yes(plain(), { vendor: alder, trustAtLeast: 55 }),
    no(plain(), { vendor: alder, trustAtLeast: 56 }),
    no(gone('alder'), { vendor: alder, trustAtLeast: 0 }),
  ],
  readinessAtLeast: [
    yes(plain(), { vendor: alder, readinessAtLeast: 40 }),
    no(plain(), { vendor: alder, readinessAtLeast: 41 }),
  ],
  remembers: [
    yes(
      set((s) => {
        for (const v of s.vendors) v.memory.push({ quarter: 1, cause: { key: 'blamed' }, by: -3 });
      }),
      { vendor: alder, remembers: 'blamed' },
    ),
    no(plain(), { vendor: alder, remembers: 'blamed' }),
  ],
  stance: [
    yes(plain(), { vendor: alder, stance: 'stay' }),
    no(plain(), { vendor: alder, stance: 'push' }),
  ],
  doctrine: [yes(plain(), { doctrine: 'open' }), no(plain(), { doctrine: 'closed' })],
  bound: [
    yes(
      set((s) => {
        s.commitments.push({
          clause: 'parity',
          regulator: 'r',
          agreed: 1,
          from: 1,
          until: 9,
          broken: [],
        });
      }),
      { bound: 'parity' },
    ),
    no(plain(), { bound: 'parity' }),
  ],
  mendedWithinDays: [
    yes(plain(), { mendedWithinDays: 1 }),
    no(
      lastNight({
        ...line('incident'),
        outcome: { healedAfter: 3000 } as unknown as NonNullable<NightLine['outcome']>,
      }),
      { mendedWithinDays: 2 },
    ),
  ],
  receiptsAtMost: [
    yes(plain(), { receiptsAtMost: 0, cause: 'estimateMissed' }),
    no(withReceipt('estimateMissed'), { receiptsAtMost: 0, cause: 'estimateMissed' }),
  ],
  cause: [
    yes(withReceipt('estimateKept'), { receiptsAtMost: 0, cause: 'estimateMissed' }),
    no(withReceipt('estimateKept'), { receiptsAtMost: 0, cause: 'estimateKept' }),
  ],
  finesAtMost: [
    yes(plain(), { finesAtMost: 0 }),
    no(
      set((s) => {
        for (const r of s.regulators) r.fined = 1;
      }),
      { finesAtMost: 0 },
    ),
  ],
  key: [
    yes(plain(), { vendor: alder, key: 'boot', out: false }),
    no(gone('alder'), { vendor: alder, key: 'boot', out: false }),
  ],
  out: [
    yes(
      set((s) => {
        for (const v of s.vendors) v.keys.see.out = true;
      }),
      { vendor: alder, key: 'see', out: true },
    ),
    no(plain(), { vendor: alder, key: 'see', out: true }),
  ],
  keysOutAtLeast: [yes(plain(), { keysOutAtLeast: 0 }), no(plain(), { keysOutAtLeast: 1 })],
  keysOutBelow: [yes(plain(), { keysOutBelow: 1 }), no(plain(), { keysOutBelow: 0 })],
  everyShareAtLeast: [
    yes(plain(), { everyShareAtLeast: 0.12 }),
    no(plain(), { everyShareAtLeast: 0.13 }),
    no(gone('cedar'), { everyShareAtLeast: 0 }),
  ],
  largestShareAtMost: [
    yes(plain(), { largestShareAtMost: 0.35 }),
    no(plain(), { largestShareAtMost: 0.34 }),
  ],
  nobodyLeft: [yes(plain(), { nobodyLeft: true }), no(gone('birch'), { nobodyLeft: true })],
  regulator: [yes(plain(), { regulator: 'parity' }), no(plain(), { regulator: 'unknown' })],
  concernAtLeast: [
    yes(plain(), { regulator: 'parity', concernAtLeast: 20 }),
    no(plain(), { regulator: 'parity', concernAtLeast: 21 }),
  ],
  stageAtLeast: [
    yes(
      set((s) => {
        for (const r of s.regulators) r.stage = 'inquiry';
      }),
      { regulator: 'steady', stageAtLeast: 1 },
    ),
    no(plain(), { regulator: 'steady', stageAtLeast: 1 }),
  ],
  noObjections: [
    yes(plain(), { noObjections: true }),
    no(
      set((s) => {
        s.flags = ['objections'];
      }),
      { noObjections: true },
    ),
  ],
  lastNight: [
    yes(lastNight(), { lastNight: 'quiet' }),
    yes(lastNight(line('nearMiss')), { lastNight: 'quiet' }),
    yes(lastNight(line('nearMiss')), { lastNight: 'nearMiss' }),
    yes(lastNight(line('incident', true)), { lastNight: 'major' }),
    yes(lastNight(line('incident')), { lastNight: 'incident' }),
    yes(lastNight(line('breach')), { lastNight: 'breach' }),
    no(lastNight(line('incident')), { lastNight: 'major' }),
    no(lastNight(line('incident')), { lastNight: 'quiet' }),
  ],
  majorsAtMost: [
    yes(lastNight(line('incident')), { majorsAtMost: 0 }),
    no(lastNight(line('incident', true)), { majorsAtMost: 0 }),
  ],
  breachesAtMost: [
    yes(lastNight(line('attackBlocked')), { breachesAtMost: 0 }),
    no(lastNight(line('breach')), { breachesAtMost: 0 }),
  ],
  sector: [
    yes(plain(), { sector: 'shops', sectorDownHoursAtMost: 0 }),
    no(down(2), { sector: 'shops', sectorDownHoursAtMost: 1 }),
  ],
  sectorDownHoursAtMost: [
    yes(down(2), { sector: 'shops', sectorDownHoursAtMost: 2 }),
    yes(down(2), { sector: 'homes', sectorDownHoursAtMost: 0 }),
  ],
  crisis: [
    yes(
      set((s) => {
        s.crises = [{ meter: 'security', since: 1, deadline: 3 }];
      }),
      { crisis: 'security' },
    ),
    no(plain(), { crisis: 'security' }),
  ],
  flag: [
    yes(
      set((s) => {
        s.flags = ['sworn'];
      }),
      { flag: 'sworn' },
    ),
    no(plain(), { flag: 'sworn' }),
  ],
};

/** A run in which the average shop machine was down for so many hours, the cold open not counted. */
function down(hours: number): GameState {
  return set((s) => {
    const shops = 0.3 * s.level.fleet;
    s.history = [
      { ...nightOf(s, 0, []), sectorDownHours: { shops: 1000 * shops } },
      { ...nightOf(s, 1, []), sectorDownHours: { shops: hours * shops } },
    ];
  });
}

describe('the word of a condition', () => {
  test.each(Object.entries(conditions))('%s', (_word, cases) => {
    for (const [expected, state, condition, sender] of cases)
      expect(conditionHolds(state, condition, sender ?? null), JSON.stringify(condition)).toBe(
        expected,
      );
    expect(cases.some(([expected]) => expected)).toBe(true);
  });
});

describe('a vendor by its standing', () => {
  const differing = set((s) => {
    const facts = [
      [0.5, 30, 10],
      [0.2, 90, 20],
      [0.1, 50, 90],
    ] as const;
    s.vendors.slice(0, 3).forEach((v, i) => {
      [v.share, v.trust, v.readiness] = facts[i] as (typeof facts)[number];
    });
    const [first, second, third] = s.vendors;
    if (first) first.keys.see.out = true;
    if (second) second.keys.see.out = second.keys.stop.out = true;
    if (third) third.keys.boot.out = third.keys.see.out = third.keys.survive.out = true;
    // The own product leads in everything and never counts.
    const own = s.vendors[3];
    if (own) [own.share, own.trust, own.readiness] = [0.9, 100, 100];
  });
  test.each([
    ['largest', 'alder'],
    ['smallest', 'cedar'],
    ['leastTrusting', 'alder'],
    ['mostTrusting', 'birch'],
    ['readiest', 'cedar'],
    ['mostInRing0', 'alder'],
    ['own', 'hearth'],
  ] as const)('%s is %s', (the, id) => {
    const trust = differing.vendors.find((v) => v.id === id)?.trust ?? 0;
    const same: Condition = {
      all: [
        { vendor: { the }, trustAtLeast: trust },
        { vendor: { the }, trustBelow: trust + 1 },
      ],
    };
    expect(conditionHolds(differing, same)).toBe(true);
  });
});

/** Lets effects come true by a letter, and looks a little later. */
function after(effects: Effect[], quarters: number, change = {}): World {
  const w = world({
    ...peace,
    matters: [
      letter('cause', { choices: [{ id: 'yes', effects, back: 'never' }] }),
      letter('sequel', { weight: 0 }),
    ],
    ...change,
  });
  return w.answers('cause', 'yes').commits().waits(quarters);
}
const bare = after([], 0);

/** Every word that an effect may hold: what is different from the same day without it. */
const effects: Record<Words<Effect>, () => void> = {
  after: () => {
    const later: Effect = { meter: 'security', by: [3, 3], after: 2 };
    expect(after([later], 1).receipts('letter')).toEqual([]);
    expect(after([later], 2).receipts('letter')).toHaveLength(1);
  },
  when: () => {
    const turning = (holds: boolean): Effect => ({
      meter: 'security',
      by: [3, 3],
      when: holds ? { quarterFrom: 1 } : { quarterFrom: 9 },
    });
    expect(after([turning(true)], 0).receipts('letter')).toHaveLength(1);
    expect(after([turning(false)], 0).receipts('letter')).toEqual([]);
  },
  meter: () =>
    expect(after([{ meter: 'security', by: [3, 3] }], 0).state.meters.security).toBe(
      bare.state.meters.security + 3,
    ),
  by: () =>
    expect(after([{ meter: 'security', by: [-3, -3] }], 0).receipts('letter')[0]?.by).toBe(-3),
  trust: () =>
    expect(after([{ trust: { id: 'birch' }, by: 7 }], 0).vendor('birch').trust).toBe(
      bare.vendor('birch').trust + 7,
    ),
  trustAll: () => {
    const w = after([{ trustAll: -6 }], 0);
    for (const v of w.state.vendors)
      expect(v.trust).toBe(bare.vendor(v.id).trust - (v.own ? 0 : 6));
  },
  readiness: () =>
    expect(after([{ readiness: { the: 'own' }, by: 9 }], 0).vendor('hearth').readiness).toBe(
      bare.vendor('hearth').readiness + 9,
    ),
  concern: () => {
    const w = after([{ concern: 'discreet', by: 11 }], 0);
    expect(w.regulator('discreet').concern).toBe(bare.regulator('discreet').concern + 11);
    expect(w.regulator('discreet').causes.at(-1)).toMatchObject({
      by: 11,
      cause: { key: 'letter' },
    });
  },
  capacity: () => {
    expect(after([{ capacity: -2 }], 0).state.capacity).toBe(bare.state.capacity - 2);
    expect(after([{ capacity: -99 }], 0).state.capacity).toBe(0);
  },
  standing: () => expect(after([{ standing: -2 }], 0).state.standing).toBe(bare.state.standing - 2),
  opens: () => {
    const shut = {
      ladders: { open: [], start: {} },
      switches: { open: [], on: [] },
      content: { stop: 'free', open: false },
    } as const;
    const w = after([{ opens: 'checks' }, { opens: 'help' }, { opens: 'content' }], 0, shut);
    expect([w.state.ladders.checks.open, w.state.ladders.rollout.open]).toEqual([true, false]);
    expect(w.state.content.open).toBe(true);
    expect([w.state.switches.help.open, w.state.switches.parity.open]).toEqual([true, false]);
  },
  rung: () => {
    const w = after([{ rung: 'checks', by: 1 }], 0);
    expect(w.rung('checks')).toBe(1);
    expect(w.state.capacity).toBe(bare.state.capacity);
    expect(w.state.moved).toEqual([]);
    expect(after([{ rung: 'checks', by: -1 }], 0).rung('checks')).toBe(0);
    const full = { ladders: { open: [], start: { checks: 1 }, top: { checks: 1 } } };
    expect(after([{ rung: 'checks', by: 1 }], 0, full).rung('checks')).toBe(1);
  },
  stands: () => {
    const w = after([{ stands: 'rollout', at: 2 }], 0);
    expect(w.rung('rollout')).toBe(2);
    expect(w.state.capacity).toBe(bare.state.capacity);
    expect(w.state.moved).toEqual([]);
    const high = { ladders: { open: [], start: { rollout: 3 }, top: { checks: 1 } } };
    expect(after([{ stands: 'rollout', at: 0 }], 0, high).rung('rollout')).toBe(0);
    expect(after([{ stands: 'checks', at: 2 }], 0, high).rung('checks')).toBe(1);
  },
  at: () => expect(after([{ stands: 'hygiene', at: 1 }], 0).rung('hygiene')).toBe(1),
  practice: () => {
    const begun = after([{ practice: 'repairPass', on: true }], 0);
    expect(begun.state.practices).toEqual({ repairPass: true, keyEscrow: false });
    const ended = after(
      [
        { practice: 'repairPass', on: true },
        { after: 2, practice: 'repairPass', on: false },
      ],
      2,
    );
    expect(ended.state.practices.repairPass).toBe(false);
  },
  content: () => {
    const w = after([{ content: 'listsFree' }], 0, { content: { stop: 'free', open: false } });
    expect(w.state.content).toEqual({ stop: 'listsFree', open: true });
    expect(w.state.capacity).toBe(bare.state.capacity);
  },
  switch: () => {
    const w = after([{ switch: 'help', on: true }], 0, { switches: { open: [], on: [] } });
    expect(w.state.switches.help).toEqual({ on: true, open: true });
  },
  on: () => {
    const on = { switches: { open: [], on: ['parity'] } };
    expect(after([{ switch: 'parity', on: false }], 0, on).state.switches.parity.on).toBe(false);
  },
  moveKey: () => {
    const effect: Effect = { moveKey: 'see', vendor: { id: 'cedar' }, out: true };
    expect(after([effect], 0).vendor('cedar').keys.see.out).toBe(false);
    expect(after([effect], 1).vendor('cedar').keys.see.out).toBe(true);
    expect(after([effect], 1).heard('keyMoved')).toHaveLength(1);
  },
  vendor: () => {
    const nobody: Effect = { moveKey: 'see', vendor: { id: 'unknown' }, out: true };
    expect(after([nobody], 1).heard('keyMoved')).toEqual([]);
  },
  out: () => {
    const back: Effect = { moveKey: 'see', vendor: { id: 'cedar' }, out: false };
    const w = world({
      ...peace,
      matters: [letter('cause', { choices: [{ id: 'yes', effects: [back], back: 'never' }] })],
    }).given((s) => {
      for (const v of s.vendors) v.keys.see.out = true;
    });
    w.answers('cause', 'yes').waits();
    expect(w.state.vendors.map((v) => v.keys.see.out)).toEqual([true, true, false, true]);
  },
  attacks: () => {
    const stormy = { hazards: { faults: 0, services: 0, attacks: 0.01 } };
    const calm = threats(after([], 0, stormy).state).campaigns;
    const w = after([{ attacks: 3, quarters: 2 }], 0, stormy);
    expect(threats(w.state).campaigns).toBeCloseTo(3 * calm, 10);
  },
  quarters: () => {
    const stormy = { hazards: { faults: 0, services: 0, attacks: 0.01 } };
    const ratio = (quarters: number) =>
      threats(after([{ attacks: 3, quarters: 2 }], quarters, stormy).state).campaigns /
      threats(after([], quarters, stormy).state).campaigns;
    expect([ratio(1), ratio(2)].map((x) => Math.round(x * 1e6) / 1e6)).toEqual([3, 1]);
  },
  audit: () => {
    const w = after([{ audit: { id: 'alder' } }], 0);
    const known = knownVendors(w.state).find((v) => v.id === 'alder');
    expect(known?.habits[w.vendor('alder').habit]).toBe(1);
    expect(w.vendor('alder').audited).toBe(w.state.quarter);
    expect(w.vendor('birch').audited).toBeNull();
    expect(expectedFaults(w.state)).toBeGreaterThanOrEqual(0);
  },
  flag: () => {
    const w = after([{ flag: 'sworn' }, { flag: 'sworn' }], 0);
    expect(w.state.flags).toEqual(['sworn']);
  },
  letter: () => {
    expect(after([{ letter: 'sequel' }], 1).inbox()).toEqual(['sequel']);
    expect(after([{ letter: 'sequel' }], 2).inbox()).toEqual([]);
  },
};

describe('the word of an effect', () => {
  test.each(Object.entries(effects))('%s', (_word, check) => check());

  test('on a vendor that has left does nothing', () => {
    const w = world({
      ...peace,
      matters: [
        letter('cause', {
          choices: [
            {
              id: 'yes',
              effects: [
                { trust: { id: 'cedar' }, by: 9 },
                { moveKey: 'see', vendor: { id: 'cedar' }, out: true },
              ],
              back: 'never',
            },
          ],
        }),
      ],
    }).given((s) => {
      for (const v of s.vendors) if (v.id === 'cedar') v.present = false;
    });
    const before = w.vendor('cedar').trust;
    w.answers('cause', 'yes').commits();
    expect(w.vendor('cedar').trust).toBe(before);
    expect(w.state.flights).toEqual([]);
  });
});
