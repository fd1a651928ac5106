/**
 * The engine against the reference, device by device (tests/kit/reference). For each night of a fixed list and of
 * some drawn at random, 100 runs of either; at several hours, every state and every way of healing is compared in
 * mean, spread and quantiles. The error rate of all tests together is 1 in 1,000 (Bonferroni); the seeds are fixed,
 * so a failure is never luck of the day.
 */
import { describe, expect, test } from 'vitest';
import { advance, respond, startIncident } from '../../../src/sim/incident/index.ts';
import type { IncidentSpec } from '../../../src/sim/incident/types.ts';
import type { Law } from '../../kit/reference/law.ts';
import { PlainLuck } from '../../kit/reference/luck.ts';
import { type Options, type PlainAct, ReferenceNight } from '../../kit/reference/night.ts';
import { sized } from '../../kit/size.ts';
import { sameMean, sameQuantiles, sameSpread } from '../../kit/statistics.ts';
import { incident, type Wish } from './world.ts';

const RUNS = 100;
const ERROR_RATE = 1e-3;
/** Minutes after release at which both are looked at. */
const LOOKS = [20, 45, 90, 180, 480, 1440, 3 * 1440, 8 * 1440];
const STATES = [
  'unreached',
  'updated',
  'quarantined',
  'looping',
  'waiting',
  'blind',
  'locked',
  'restoring',
] as const;
const WAYS = ['self', 'fallback', 'remote', 'hands', 'revert'] as const;

interface Night {
  wish: Wish;
  acts?: PlainAct[];
  /** Facts given rather than drawn: what is left is the luck of machines, and tests see more. */
  facts?: Options['facts'];
}

/** One number by name of what is measured. */
type Seen = Map<string, number>;

function engineRun({ wish, acts = [], facts = {} }: Night, run: number): Seen {
  const night = startIncident(incident({ small: true, ...wish, seed: `agreement ${run}` }));
  Object.assign(night.drawn, facts);
  const seen: Seen = new Map(Object.entries(night.drawn));
  const waiting = [...acts];
  for (const look of LOOKS) {
    for (let act = waiting[0]; act && act.at <= look; act = waiting[0]) {
      const { at, ...what } = act;
      advance(night, at);
      respond(night, what as Parameters<typeof respond>[1]);
      waiting.shift();
    }
    advance(night, look);
    for (const state of STATES) {
      const count = night.cells.reduce(
        (sum, cell) =>
          sum +
          (state === 'unreached' ? cell.unreached.reduce((a, b) => a + b, 0) : (cell[state] ?? 0)),
        0,
      );
      seen.set(`${state} at ${look}`, count);
    }
    for (const way of WAYS) {
      seen.set(
        `${way} at ${look}`,
        night.cells.reduce(
          (sum, { healed, parts }) => sum + healed[way] + (parts.restoring?.[way] ?? 0),
          0,
        ),
      );
    }
  }
  const hours = Object.values(night.downHours).reduce((sum, some) => sum + some, 0);
  seen.set('machine-hours', hours);
  seen.set('hours unprotected', night.blindHours);
  seen.set('hours without the service', night.restoringHours ?? 0);
  seen.set('halted', night.gateHaltedAt === null ? 0 : 1);
  return seen;
}

function referenceRun({ wish, acts, facts }: Night, run: number, law: Partial<Law>): Seen {
  const spec = incident({ small: true, ...wish });
  const night = new ReferenceNight(spec, 7_919 * run + 11, {
    law,
    ...(acts ? { acts } : {}),
    ...(facts ? { facts } : {}),
  });
  const seen: Seen = new Map(Object.entries(night.facts));
  for (const look of LOOKS) {
    night.runTo(look);
    const counts = new Map<string, number>();
    for (const { state, by } of night.devices) {
      // By its way as soon as the machine works; its service may still be missing.
      for (const name of by === undefined ? [state] : [state, by]) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    for (const name of [...STATES, ...WAYS]) seen.set(`${name} at ${look}`, counts.get(name) ?? 0);
  }
  seen.set('machine-hours', night.downHours);
  seen.set('hours unprotected', night.blindHours);
  seen.set('hours without the service', night.restoringHours);
  seen.set('halted', night.haltedByGate ? 1 : 0);
  return seen;
}

/** Names of what differs, given that `tests` tests are made in all. */
function differences(engine: Seen[], reference: Seen[], tests: number): string[] {
  const column = (rows: Seen[], name: string) => rows.map((row) => row.get(name) as number);
  return [...(engine[0] as Seen).keys()].flatMap((name) => {
    const a = column(engine, name);
    const b = column(reference, name);
    const chances = {
      mean: sameMean(a, b),
      spread: sameSpread(a, b),
      quantiles: sameQuantiles(a, b),
    };
    return Object.entries(chances).flatMap(([test, chance]) =>
      chance < ERROR_RATE / tests ? [`${test} of ${name}: ${chance.toExponential(1)}`] : [],
    );
  });
}

const given = {
  signalAt: 25,
  vendorRevertAt: 83,
  techniciansFactor: 1.2,
  onFactor: 1.1,
  handsDelay: 61.5,
  peopleDelay: 40,
};
const code = { content: false };
/** PCs and servers whose services come back after so many minutes. */
const kinds = (service: { pc: number; server: number }): NonNullable<Wish['kinds']> => [
  { kind: { id: 'pc', service: service.pc }, share: 0.7 },
  {
    kind: {
      id: 'server',
      alwaysOn: 0.98,
      hands: 10,
      far: 0.03,
      restart: 0,
      service: service.server,
    },
    share: 0.3,
  },
];
const nights: Record<string, Night> = {
  'stopped, by hand': { wish: { machines: 900 }, facts: given },
  'stopped, with every way back and field teams': {
    wish: { machines: 1200, policy: { wayback: 3, hands: 2 } },
    facts: given,
  },
  'stopped, code, remote recovery, repaired machines refused': {
    wish: { machines: 1000, fault: code, policy: { wayback: 2, hands: 1, attestation: 3 } },
    facts: given,
  },
  blind: { wish: { machines: 900, place: 'interface' }, facts: given },
  'blind in an enclave': { wish: { machines: 900, place: 'enclave' }, facts: given },
  'locked, with escrowed keys': {
    wish: { machines: 900, place: 'attestation', policy: { keyEscrow: true } },
    facts: given,
  },
  'rings and a gate that halts': {
    wish: {
      machines: 2500,
      fault: { ...code, trigger: 0.2 },
      policy: { rings: 2, bake: 1, gate: 2 },
    },
    facts: { ...given, vendorRevertAt: 400 },
  },
  'in the level’s world, the second rung of all': {
    wish: {
      machines: 1500,
      fault: { ...code, trigger: 0.3, quiet: true },
      rungs: { rollout: 2, checks: 2, wayback: 2 },
    },
    facts: { ...given, vendorRevertAt: 400 },
  },
  'a diverse canary': {
    wish: {
      machines: 2500,
      fault: { ...code, trigger: 0.05 },
      policy: { rings: 1, bake: 1, gate: 3 },
    },
    facts: { ...given, vendorRevertAt: 400 },
  },
  'people who hold, revert, wake crews and send teams': {
    wish: { machines: 1200, policy: { hands: 1 } },
    acts: [
      { at: 32, crews: 'europe', first: 'schools' },
      { at: 47, hold: true },
      { at: 75, revert: true },
    ],
    facts: given,
  },
  'services that come back later than their machines': {
    wish: { machines: 1000, policy: { wayback: 1 }, kinds: kinds({ pc: 45, server: 400 }) },
    facts: given,
  },
  'services that restart against one that bears few': {
    wish: {
      machines: 900,
      place: 'attestation',
      kinds: kinds({ pc: 20, server: 60 }),
      facts: { herd: { perHour: 40.7 } },
    },
    facts: given,
  },
  'a herd that the fallback brings back at once, and more than the service bears': {
    wish: {
      machines: 900,
      policy: { wayback: 3, hands: 2, attestation: 3 },
      facts: { herd: { perHour: 62 } },
    },
    facts: given,
  },
  'unprotected and cut off from the revert, scripts that give up': {
    wish: {
      machines: 900,
      place: 'interface',
      policy: { hands: 1, ways: { fallback: false, remote: true } },
      kinds: kinds({ pc: 0, server: 0 }),
      facts: {
        cutOff: 0.6,
        hears: 120,
        remote: { reach: 0.5, retry: 30, works: 0.1, giveUp: 420 },
      },
    },
    facts: given,
  },
  'locked out and cut off, then a kill switch': {
    wish: { machines: 900, place: 'attestation', facts: { cutOff: 0.7 } },
    acts: [{ at: 260, kill: true }],
    facts: given,
  },
  'unprotected and cut off, a vendor with a kill switch': {
    wish: {
      machines: 700,
      place: 'interface',
      facts: { cutOff: 0.5, killSwitch: true, hears: 300, checkIn: 30, versions: 0.8 },
    },
    facts: given,
  },
  'a wrong verdict that takes files from all and stops some': {
    wish: {
      machines: 1500,
      place: 'interface',
      fault: { wrongVerdict: true },
      facts: { quarantine: true, versions: 0.7, hears: 240, ownGraphs: true },
    },
    facts: given,
  },
  'facts drawn, graphs watched and files lost': {
    wish: {
      machines: 700,
      place: 'interface',
      fault: { wrongVerdict: true },
      facts: { quarantine: true, ownGraphs: true, vital: false },
    },
  },
  'people who staff a key desk and tell everybody to reboot': {
    wish: { machines: 1200, policy: { hands: 1 } },
    acts: [
      { at: 110, keys: true },
      { at: 200, reboots: true },
    ],
    facts: given,
  },
  'facts drawn, an ordinary night': { wish: { machines: 700 } },
  'facts drawn, trouble that passes for everyday trouble': {
    wish: { machines: 500, fault: { deep: true, hitShare: 0.3 } },
  },
  'facts drawn, an attack on a gate that alerts': {
    wish: {
      machines: 1500,
      fault: { ...code, culprit: 'attack', hitShare: 0.4 },
      policy: { rings: 1, bake: 2, gate: 1, threatDesk: true },
    },
  },
};

const random = new PlainLuck(20_240_719);
const upTo = (top: number) => Math.floor(random.uniform() * (top + 1));
const places = ['ring0', 'ring0', 'interface', 'enclave', 'attestation'] as const;
for (let i = 1; i <= 6; i++) {
  nights[`drawn at random, ${i}`] = {
    wish: {
      machines: 200 + upTo(1200),
      place: places[upTo(4)] as (typeof places)[number],
      fault: {
        content: random.chance(0.5),
        hitShare: 0.2 + 0.8 * random.uniform(),
        trigger: 0.2 + 0.8 * random.uniform(),
        wrongVerdict: random.chance(0.3),
        minute: upTo(1439),
      },
      policy: {
        rings: upTo(3),
        bake: upTo(3),
        gate: upTo(3),
        wayback: upTo(3),
        hands: upTo(2),
        attestation: upTo(3),
        content: random.chance(0.5) ? 'allInRings' : 'free',
        repairPass: random.chance(0.5),
        keyEscrow: random.chance(0.5),
      },
    },
    facts: { ...given, vendorRevertAt: 60 + upTo(300) },
  };
}

for (let i = 1; i <= 4; i++) {
  const remote = { reach: random.uniform(), retry: 30, works: 0.05 + 0.3 * random.uniform() };
  nights[`facts drawn at random, ${i}`] = {
    wish: {
      machines: 300 + upTo(900),
      place: places[upTo(4)] as (typeof places)[number],
      fault: { hitShare: 0.3 + 0.7 * random.uniform(), wrongVerdict: random.chance(0.5) },
      policy: {
        hands: upTo(2),
        attestation: upTo(3),
        keyEscrow: random.chance(0.5),
        ways: { fallback: random.chance(0.5), remote: random.chance(0.5) },
      },
      kinds: kinds({ pc: upTo(1) * upTo(120), server: upTo(600) }),
      facts: {
        checkIn: 20 + upTo(100),
        hears: 20 + upTo(400),
        cutOff: random.uniform(),
        versions: 0.3 + 0.7 * random.uniform(),
        killSwitch: random.chance(0.3),
        quarantine: random.chance(0.5),
        remote: { ...remote, giveUp: 200 + upTo(3000) },
        ...(random.chance(0.6) ? { herd: { perHour: 5 + upTo(60) } } : {}),
      },
    },
    acts: random.chance(0.5) ? [{ at: 100 + upTo(200), kill: true }] : [],
    facts: { ...given, vendorRevertAt: 60 + upTo(200) },
  };
}

const samples = (run: (i: number) => Seen) => Array.from({ length: RUNS }, (_, i) => run(i));
const enginesOf = new Map<string, Seen[]>();
function engineOf(name: string): Seen[] {
  const known = enginesOf.get(name) ?? samples((i) => engineRun(nights[name] as Night, i));
  enginesOf.set(name, known);
  return known;
}
/** Tests made in all: three for each number of each night. */
const TESTS = Object.keys(nights).length * 3 * (LOOKS.length * (STATES.length + WAYS.length) + 10);

describe('engine and reference agree', () => {
  // Of the nights drawn at random the first two, in short.
  const drawn = (name: string): number => Number(/at random, (\d+)$/.exec(name)?.[1] ?? 0);
  const tried = Object.keys(nights).filter((name) => drawn(name) <= sized(2, 6));
  test.each(tried)('%s', (name) => {
    const reference = samples((i) => referenceRun(nights[name] as Night, i, {}));
    expect(differences(engineOf(name), reference, TESTS)).toEqual([]);
  });
});

describe('the comparison sees a law that is put wrong', () => {
  const wrong: [string, Partial<Law>][] = [
    ['stopped, by hand', { checkIn: 77 * 1.15 }],
    ['stopped, by hand', { harm: 0.93 }],
    ['stopped, by hand', { bootLuck: 0.014 }],
    ['stopped, by hand', { bootMinutes: 6 }],
    ['stopped, by hand', { farShare: 0.22 }],
    ['stopped, by hand', { farMean: 7.5 * 1440 * 0.7 }],
    ['stopped, by hand', { handsMinutes: 19 }],
    ['stopped, with every way back and field teams', { fallbackMean: 36 }],
    ['stopped, with every way back and field teams', { fallbackShare: 0.95 }],
    ['stopped, code, remote recovery, repaired machines refused', { remoteMean: 450 }],
    ['stopped, code, remote recovery, repaired machines refused', { remoteShare: 0.9 }],
    ['stopped, code, remote recovery, repaired machines refused', { lockedMean: 320 }],
    ['blind', { restartShare: 0.14 }],
    ['blind in an enclave', { enclaveSelf: 0.35 }],
    ['rings and a gate that halts', { silence: 5 / 3 }],
    ['in the level’s world, the second rung of all', { silence: 3 }],
    ['a diverse canary', { canaryDiversity: 10 }],
    ['people who hold, revert, wake crews and send teams', { wokenSpeed: 1 }],
    ['services that come back later than their machines', { service: 1.15 }],
    ['services that come back later than their machines', { service: 0 }],
    ['services that restart against one that bears few', { herd: 1.05 }],
    ['services that restart against one that bears few', { herd: 1e6 }],
    [
      'a herd that the fallback brings back at once, and more than the service bears',
      { herd: 0.9 },
    ],
    ['unprotected and cut off from the revert, scripts that give up', { cutOff: 0.9 }],
    ['unprotected and cut off from the revert, scripts that give up', { cutOff: 0 }],
    ['unprotected and cut off from the revert, scripts that give up', { giveUp: 1e6 }],
    ['unprotected and cut off from the revert, scripts that give up', { hears: 1.25 }],
    ['locked out and cut off, then a kill switch', { killed: 0 }],
    ['unprotected and cut off, a vendor with a kill switch', { killed: 0 }],
    ['unprotected and cut off, a vendor with a kill switch', { versions: 0.9 }],
    ['a wrong verdict that takes files from all and stops some', { loses: 0.93 }],
    ['people who staff a key desk and tell everybody to reboot', { rebootShare: 0.18 }],
    ['facts drawn, an ordinary night', { vendorMedian: 120 }],
    ['facts drawn, an ordinary night', { onSigma: 0.3 }],
  ];
  const tried = wrong.filter((_, i) => i % sized(3, 1) === 0);
  test.each(tried)('%s: %j', (name, law) => {
    const reference = samples((i) => referenceRun(nights[name] as Night, i, law));
    expect(differences(engineOf(name), reference, TESTS).length).toBeGreaterThan(0);
  });
});

describe('at the edges', () => {
  const edges: [string, Wish][] = [
    ['no machine', { machines: 0 }],
    ['one machine', { machines: 1 }],
    ['a fault that never shows', { machines: 300, fault: { trigger: 0 } }],
    ['a fault that harms nobody', { machines: 300, fault: { hitShare: 0 } }],
    ['a fault that harms everybody', { machines: 300, fault: { hitShare: 1, trigger: 1 } }],
  ];
  /** World builders round one machine away among six cells: put them all into the first. */
  const gathered = (wish: Wish): IncidentSpec => {
    const spec = incident({ small: true, ...wish });
    const cohorts = spec.cohorts.map((cohort, i) => ({
      ...cohort,
      machines: i === 0 ? (wish.machines as number) : 0,
    }));
    return { ...spec, cohorts };
  };
  const hitsOf = (spec: IncidentSpec, facts: Options['facts'] = {}) => {
    const night = startIncident(spec);
    Object.assign(night.drawn, facts);
    advance(night, 28 * 1440);
    const last = night.trace[night.trace.length - 1];
    if (!last) throw new Error('no trace');
    const { unreached, updated, healed, looping, waiting } = last;
    return { unreached, updated, hits: healed + looping + waiting };
  };

  test.each(edges)('nothing is lost or made up: %s', (_, wish) => {
    for (let run = 0; run < 20; run++) {
      const { unreached, updated, hits } = hitsOf(gathered({ ...wish, seed: `${run}` }));
      expect(unreached + updated + hits).toBe(wish.machines);
      if (wish.fault?.trigger === 0 || wish.fault?.hitShare === 0) expect(hits).toBe(0);
      if (wish.fault?.hitShare === 1) expect(updated).toBe(0);
    }
  });

  test('one machine is hit as often as the reference says', () => {
    const wish: Wish = { machines: 1, fault: { hitShare: 0.8 } };
    let engine = 0;
    let reference = 0;
    for (let run = 0; run < 1500; run++) {
      engine += hitsOf(gathered({ ...wish, seed: `one ${run}` }), given).hits;
      const night = new ReferenceNight(gathered(wish), run, { facts: given });
      night.runTo(120);
      reference += night.devices.filter(
        ({ state }) => !['unreached', 'updated'].includes(state),
      ).length;
    }
    expect(Math.abs(engine - reference)).toBeLessThan(4 * Math.sqrt(2 * 1500 * 0.25));
    expect(engine).toBeGreaterThan(400);
  });

  test('a window of no minutes reaches nobody', () => {
    const facts = { ...given, vendorRevertAt: 0 };
    expect(hitsOf(gathered({ machines: 500 }), facts)).toEqual({
      unreached: 500,
      updated: 0,
      hits: 0,
    });
  });

  test('machines that are all on and ask without end are all reached in the first slot', () => {
    const spec = gathered({ machines: 500 });
    const night = startIncident({ ...spec, facts: { checkIn: 1e-6 } });
    advance(night, 5);
    expect(night.cells[0]?.unreached).toEqual([0]);
  });
});
