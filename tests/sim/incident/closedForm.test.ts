import { describe, expect, test } from 'vitest';
import {
  advance,
  expectedHits,
  gateHaltChance,
  startIncident,
} from '../../../src/sim/incident/index.ts';
import { incident, meanOver, type Wish } from './world.ts';

const NIGHTS = 2000;
const code = { content: false };

/** Only as far as the spread goes: healing does not matter here. */
function spreadOf(wish: Wish, seed: string) {
  const night = startIncident(incident({ ...wish, seed }));
  advance(night, night.drawn.vendorRevertAt + 30);
  const last = night.trace[night.trace.length - 1];
  if (!last) throw new Error('no trace');
  const hits = last.looping + last.waiting + last.blind + last.locked + last.healed;
  return { hits, halted: night.gateHaltedAt !== null };
}

const nights: [name: string, wish: Wish][] = [
  ['one ring', {}],
  ['an attack', { machines: 50_000, fault: { ...code, culprit: 'attack', hitShare: 0.3 } }],
  ['an enclave', { place: 'enclave', machines: 90_000 }],
  ['three rings and a halt', { fault: code, policy: { rings: 2, bake: 1, gate: 2 } }],
  [
    'a halt that may fail',
    { machines: 24_000, fault: { ...code, trigger: 0.01 }, policy: { rings: 1, bake: 1, gate: 2 } },
  ],
  [
    'a halt in a hurry',
    { machines: 24_000, fault: { ...code, trigger: 0.1 }, policy: { rings: 2, bake: 0, gate: 2 } },
  ],
  [
    'a handful of canaries',
    { machines: 2000, fault: { ...code, trigger: 0.4 }, policy: { rings: 1, bake: 2, gate: 2 } },
  ],
  [
    'a plain canary and a rare fault',
    { machines: 2e6, fault: { ...code, trigger: 1e-4 }, policy: { rings: 2, bake: 2, gate: 2 } },
  ],
  [
    'a diverse canary and a rare fault',
    { machines: 2e6, fault: { ...code, trigger: 1e-4 }, policy: { rings: 2, bake: 2, gate: 3 } },
  ],
  [
    'an alert',
    { machines: 24_000, fault: { ...code, trigger: 0.2 }, policy: { rings: 1, bake: 2, gate: 1 } },
  ],
  [
    'the second rung of all in the level’s world',
    { fault: { ...code, quiet: true }, rungs: { rollout: 2, checks: 2, wayback: 2 } },
  ],
  [
    'its first rungs, and a fault that a few canaries may miss',
    {
      machines: 2000,
      fault: { ...code, trigger: 0.02 },
      rungs: { rollout: 1, checks: 2, wayback: 0 },
    },
  ],
  [
    'its top rungs, and a rare fault',
    {
      machines: 2e6,
      fault: { ...code, trigger: 1e-5 },
      rungs: { rollout: 3, checks: 3, wayback: 3 },
    },
  ],
  ['a revert on record', { facts: { revert: { at: 78, noticed: 7 }, versions: 0.6, checkIn: 60 } }],
  [
    'a revert on record, rings and a halt',
    {
      machines: 24_000,
      fault: { ...code, trigger: 0.02 },
      policy: { rings: 1, bake: 1, gate: 2 },
      facts: { revert: { at: 87, noticed: 20 } },
    },
  ],
];

describe('what is told before the roll', () => {
  test.each(nights)('agrees with 2,000 played nights: %s', (_, wish) => {
    const small: Wish = { machines: 1_000_000, ...wish, small: true };
    let halts = 0;
    let squares = 0;
    const hits = meanOver(NIGHTS, (seed) => {
      const night = spreadOf(small, seed);
      if (night.halted) halts += 1 / NIGHTS;
      squares += (night.hits * night.hits) / NIGHTS;
      return night.hits;
    });
    // 2,000 nights have luck of their own: two standard errors are left to them.
    const luck = (2 * Math.sqrt((squares - hits * hits) / NIGHTS)) / hits;
    const spec = incident(small);
    expect(Math.abs(expectedHits(spec) / hits - 1)).toBeLessThan(0.03 + luck);
    expect(Math.abs(gateHaltChance(spec) - halts)).toBeLessThan(0.02);
  });

  test('is nothing where nothing can happen', () => {
    expect(expectedHits(incident({ machines: 0 }))).toBe(0);
    expect(expectedHits(incident({ fault: { hitShare: 0 } }))).toBe(0);
    expect(expectedHits(incident({ facts: { versions: 0 } }))).toBe(0);
    expect(expectedHits(incident({ facts: { revert: { at: 0, noticed: 1e9 } } }))).toBe(0);
    expect(gateHaltChance(incident({ policy: { rings: 2, gate: 1, content: 'allInRings' } }))).toBe(
      0,
    );
    expect(gateHaltChance(incident({ policy: { rings: 0, gate: 3, content: 'allInRings' } }))).toBe(
      0,
    );
  });
});
