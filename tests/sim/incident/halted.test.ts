import { describe, expect, test } from 'vitest';
import { haltedAlone, playAlone } from '../../../src/sim/incident/index.ts';
import { incident, type Wish } from './world.ts';

const gated: Wish = {
  machines: 2_000_000,
  small: true,
  fault: { content: false, hitShare: 0.00002 },
  policy: { rings: 2, bake: 1, gate: 2, wayback: 2 },
};

describe('a night that its gate may end', () => {
  test('is followed to its end where the gate ends it, and else only until the gate has had its say', () => {
    let halted = 0;
    const seeds = Array.from({ length: 60 }, (_, i) => `halt ${i}`);
    for (const seed of seeds) {
      const spec = incident({ ...gated, seed });
      const whole = playAlone(spec);
      if (whole.haltedByGate) halted += 1;
      expect(haltedAlone(spec)).toEqual(whole.haltedByGate ? whole : null);
    }
    expect(halted).toBeGreaterThan(5);
    expect(halted).toBeLessThan(55);
  });

  test.each<[why: string, policy: NonNullable<Wish['policy']>]>([
    ['only wakes people', { rings: 2, bake: 1, gate: 1 }],
    ['has no ring to look at', { rings: 0, gate: 2 }],
  ])('is none where the gate %s', (_, policy) => {
    expect(haltedAlone(incident({ ...gated, policy }))).toBeNull();
  });
});
