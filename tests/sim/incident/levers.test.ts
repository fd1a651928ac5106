import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type IncidentOutcome,
  noResponse,
  playAlone,
  replayWith,
} from '../../../src/sim/incident/index.ts';
import { incident, meanOver, type Wish, type WishedPolicy } from './world.ts';

const SEEDS = 30;
/** Where few machines are hit, luck is large beside what a lever does. */
const SEEDS_OF_FEW = 200;

function downHours({ downHours: hours }: IncidentOutcome): number {
  return Object.values(hours).reduce((sum, some) => sum + some, 0);
}

function meanDown(wish: Wish): number {
  const few = (wish.fault?.trigger ?? 1) < 0.01;
  return meanOver(few ? SEEDS_OF_FEW : SEEDS, (seed) =>
    downHours(playAlone(incident({ small: true, ...wish, seed }))),
  );
}

const faults: Record<string, Wish> = {
  'a major one everywhere': { machines: 2_000_000, fault: { content: false } },
  'a rare one': {
    machines: 2_000_000,
    fault: { content: false, trigger: 1e-3, severity: 'minor' },
  },
  'one in a city': { machines: 24_000, fault: { content: false, trigger: 0.3, hitShare: 0.5 } },
  'content in the scope of rings': {
    machines: 500_000,
    fault: { content: true, minute: 900 },
    policy: { content: 'allInRings' },
  },
};

const levers: [name: string, base: Partial<WishedPolicy>, rungs: Partial<WishedPolicy>[]][] = [
  ['bake', { rings: 2 }, [{ bake: 0 }, { bake: 1 }, { bake: 2 }, { bake: 3 }]],
  ['gate', { rings: 2, bake: 1 }, [{ gate: 0 }, { gate: 1 }, { gate: 2 }]],
  ['way back', {}, [{ wayback: 0 }, { wayback: 1 }, { wayback: 2 }, { wayback: 3 }]],
  ['hands', {}, [{ hands: 0 }, { hands: 1 }, { hands: 2 }]],
  ['a team in a region', {}, [{ watchedRegions: [] }, { watchedRegions: ['south', 'europe'] }]],
];
const rings: Partial<WishedPolicy>[] = [{ rings: 0 }, { rings: 1 }, { rings: 2 }, { rings: 3 }];
const ringBases: Partial<WishedPolicy>[] = [
  { bake: 1 },
  { bake: 1, gate: 1 },
  { bake: 1, gate: 2 },
];

describe.each(Object.entries(faults))('%s', (_, wish) => {
  const meansOf = (base: Partial<WishedPolicy>, rungs: Partial<WishedPolicy>[]) =>
    rungs.map((rung) => meanDown({ ...wish, policy: { ...wish.policy, ...base, ...rung } }));

  test.each(levers)('stops fewer machine-hours with more: %s', (_name, base, rungs) => {
    const means = meansOf(base, rungs);
    // The same seeds under each rung: what is left of luck is small.
    means.slice(1).forEach((mean, i) => {
      expect(mean).toBeLessThanOrEqual((means[i] as number) * 1.03 + 1);
    });
    expect(means[means.length - 1]).toBeLessThan(means[0] as number);
  });

  // From ring to ring a rare fault may do a little more harm: a smaller first ring sees less of it.
  test.each(ringBases)('stops fewer machine-hours with rings than without: %j', (base) => {
    const [none = 0, ...some] = meansOf(base, rings);
    for (const mean of some) expect(mean).toBeLessThan(none);
  });

  test('stops nobody outside ring 0', () => {
    for (const place of ['interface', 'enclave', 'attestation'] as const) {
      const outcome = playAlone(incident({ small: true, ...wish, place }));
      expect(outcome.hits).toBeGreaterThan(0);
      expect(outcome.stopped).toBe(0);
      expect(downHours(outcome)).toBe(0);
    }
  });
});

describe('a fault that shows everywhere', () => {
  test.each(ringBases)('stops fewer machine-hours with every further ring: %j', (base) => {
    const means = rings.map((rung) =>
      meanDown({ ...faults['a major one everywhere'], policy: { ...base, ...rung } }),
    );
    means.slice(1).forEach((mean, i) => {
      expect(mean).toBeLessThanOrEqual((means[i] as number) * 1.03);
    });
  });

  test('takes fewer hours of hands where recovery keys are at hand', () => {
    const wish: Wish = { machines: 2_000_000 };
    const escrow = meanDown({ ...wish, policy: { keyEscrow: true } });
    expect(escrow).toBeLessThan(meanDown(wish));
  });
});

describe('any fault under any policy', () => {
  const rung = (top: number) => fc.integer({ min: 0, max: top });
  const nights = fc.record({
    fault: fc.record({
      content: fc.constant(false),
      hitShare: fc.double({ min: 0.05, max: 1, noNaN: true }),
      trigger: fc.double({ min: 0.1, max: 1, noNaN: true }),
      minute: rung(1439),
    }),
    policy: fc.record({
      rings: rung(3),
      bake: rung(3),
      gate: rung(2),
      wayback: rung(3),
      hands: rung(2),
    }),
  });
  const tops = { rings: 3, bake: 3, gate: 2, wayback: 3, hands: 2 };
  const seeds = Array.from({ length: 10 }, (_, i) => `seed ${i}`);
  const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  const spread = (list: number[]) =>
    Math.sqrt(mean(list.map((one) => (one - mean(list)) * (one - mean(list)))));
  const names = fc.constantFrom(...(Object.keys(tops) as (keyof typeof tops)[]));

  test('stops no more machine-hours one rung up', () => {
    fc.assert(
      fc.property(nights, names, ({ fault, policy }, lever) => {
        fc.pre(policy[lever] < tops[lever]);
        const hours = (seed: string, raised: Partial<WishedPolicy>) =>
          downHours(
            playAlone(
              incident({
                small: true,
                machines: 3_000_000,
                fault,
                policy: { ...policy, ...raised },
                seed,
              }),
            ),
          );
        const more = { [lever]: policy[lever] + 1 };
        const without = seeds.map((seed) => hours(seed, {}));
        const worse = seeds.map((seed, i) => hours(seed, more) - (without[i] as number));
        const luck = spread(worse) / Math.sqrt(seeds.length);
        expect(mean(worse)).toBeLessThanOrEqual(0.03 * mean(without) + 3 * luck);
      }),
      // Statistics hold in most worlds, never in all: the worlds are fixed.
      { numRuns: 120, seed: 190724 },
    );
  });
});

describe('a rare fault', () => {
  const rare = (gate: number): Wish => ({
    small: true,
    machines: 800_000,
    fault: { content: false, trigger: 1e-4, hitShare: 0.5 },
    policy: { rings: 1, bake: 1, gate },
  });
  const halts = (gate: number) =>
    meanOver(60, (seed) => (playAlone(incident({ ...rare(gate), seed })).haltedByGate ? 1 : 0));

  test('passes the plain canary and is caught by the diverse one', () => {
    expect(halts(2)).toBeLessThan(0.3);
    expect(halts(3)).toBeGreaterThan(0.9);
    expect(meanDown(rare(3))).toBeLessThan(meanDown(rare(2)));
  });
});

describe('content that is free', () => {
  test('goes to everybody at once, whatever rings, bake and gate say', () => {
    const free = { machines: 100_000, small: true };
    const careful = { rings: 3, bake: 3, gate: 3 };
    expect(playAlone(incident({ ...free, policy: careful }))).toEqual(playAlone(incident(free)));
  });

  test('in the rings with lists free, takes lists past the bake, not past the rings', () => {
    const list: Wish = { fault: { severity: 'minor' }, machines: 100_000, small: true };
    const scoped = { rings: 2, bake: 3, content: 'listsFree' } as const;
    const express = playAlone(incident({ ...list, policy: scoped }));
    const unbaked = playAlone(incident({ ...list, policy: { ...scoped, bake: 0 } }));
    expect(express).toEqual(unbaked);
    const major: Wish = { ...list, fault: { severity: 'major' } };
    expect(playAlone(incident({ ...major, policy: scoped })).hits).toBeLessThan(express.hits);
  });
});

describe('people', () => {
  const wish: Wish = { small: true, machines: 300_000, seed: 'p' };

  test('who hold sooner save machines', () => {
    const held = [10, 30, 60].map(
      (stoppedAt) => replayWith(incident(wish), { ...noResponse(), stoppedAt }).hits,
    );
    expect(held[0]).toBeLessThan(held[1] as number);
    expect(held[1]).toBeLessThan(held[2] as number);
  });

  test('who wake a region save hours there', () => {
    const woken = { ...noResponse(), crews: [{ region: 'europe', at: 20 }] };
    const spec = incident(wish);
    expect(downHours(replayWith(spec, woken))).toBeLessThan(downHours(playAlone(spec)));
  });

  test('who send field teams to a sector save hours there', () => {
    const spec = incident({ ...wish, policy: { hands: 2 } });
    const sent = replayWith(spec, { ...noResponse(), first: 'schools' });
    expect(sent.downHours.schools).toBeLessThan(playAlone(spec).downHours.schools as number);
  });

  test('who only hold do not heal the blind: the revert does', () => {
    const spec = incident({ ...wish, place: 'interface' });
    const held = { ...noResponse(), stoppedAt: 20 };
    const reverted = { ...held, revertedAt: 20 };
    expect(replayWith(spec, reverted).blindHours).toBeLessThan(replayWith(spec, held).blindHours);
  });
});
