/** What a quarter does to meters and budgets by itself, whatever the night brings. */
import { describe, expect, test } from 'vitest';
import {
  type ContentStop,
  type LadderId,
  type Level,
  type MeterId,
  nextIncome,
  receiptsAddUp,
  type SwitchId,
} from '../../../src/sim/index.ts';
import { smallLevel } from '../../kit/level.ts';
import { peace, total, village, world } from '../../kit/world.ts';

interface Policy {
  rungs?: Partial<Record<LadderId, number>>;
  on?: SwitchId[];
  level?: Partial<Level>;
}
const { open } = smallLevel().ladders;
const place = ({ rungs = {}, on = [], level = {} }: Policy) =>
  world({
    ...peace,
    ...village,
    matters: [],
    ladders: { open, start: rungs },
    switches: { open: [], on },
    ...level,
  });
/** Points that one cause moved a meter by on the first evening. */
const moved = (key: string, meter: MeterId, policy: Policy = {}): number =>
  total(
    place(policy)
      .commits()
      .receipts(key, meter)
      .map((r) => r.by),
  );
/** The vendors of the small level, some things about the first one changed. */
const withFirst = (change: Partial<Level['vendors'][number]>) =>
  smallLevel().vendors.map((v, i) => (i === 0 ? { ...v, ...change } : v));

describe('the quarter’s drift', () => {
  test('is one line a meter, and the causes behind it add up to it', () => {
    const w = place({ rungs: { hygiene: 2, enclaves: 2, door: 1 } })
      .waits()
      .commits();
    const lines = w.state.receipts.filter((r) => r.cause.key === 'drift' && r.quarter === 2);
    expect(new Set(lines.map((r) => r.meter)).size).toBe(lines.length);
    const security = lines.find((r) => r.meter === 'security');
    expect(security?.parts?.map((p) => p.cause.key)).toEqual(['frontOpen', 'enclavesUnproven']);
    for (const { by, parts } of lines) expect(total((parts ?? []).map((p) => p.by))).toBe(by);
    expect(receiptsAddUp(w.state)).toBe(true);
  });
});

describe('Security, each quarter,', () => {
  const security = (key: string, policy?: Policy) => moved(key, 'security', policy);
  test('loses 3 where vendors outside miss a quarter of what there is to see, until the interface is better', () => {
    const vendors = smallLevel().vendors.map((v) => ({ ...v, out: ['see', 'stop'] as const }));
    const lost = (rung: number) =>
      security('sightLost', {
        rungs: { interface: rung },
        level: { vendors: vendors.map((v) => ({ ...v, share: 0.25, out: [...v.out] })) },
      });
    expect([0, 1, 2, 3].map(lost)).toEqual([-3, 0, 0, 0]);
  });

  test('loses 3 by the longest bake, since cures wait in the rings too', () => {
    const slow = (rollout: number, stop: ContentStop = 'allInRings') =>
      security('slowRings', { rungs: { rollout }, level: { content: { stop, open: false } } });
    expect([1, 2, 3].map((rung) => slow(rung))).toEqual([0, 0, -3]);
    expect(slow(3, 'free')).toBe(0);
    expect(slow(3, 'listsFree')).toBe(0);
  });
});

describe('Legitimacy, each quarter,', () => {
  const legitimacy = (key: string, policy?: Policy) => moved(key, 'legitimacy', policy);

  test('loses 3 in the quarter after an outage while the door stands open and no key has left', () => {
    const hurt = (policy: Policy) => {
      const w = place(policy).waits();
      const lines = [{ kind: 'incident' }] as never;
      w.given((s) => Object.assign(s.history[0] ?? {}, { lines }));
      return total(
        w
          .commits()
          .receipts('doorOpen')
          .map((r) => r.by),
      );
    };
    expect(legitimacy('doorOpen')).toBe(0);
    expect(hurt({})).toBe(-3);
    expect(hurt({ rungs: { door: 1 } })).toBe(0);
    const vendors = withFirst({ out: ['see'] });
    expect(hurt({ rungs: { interface: 1 }, level: { vendors } })).toBe(0);
  });

  test('loses 3 from the third quarter on where updates still go to everybody at once', () => {
    const w = place({}).waits(2);
    expect(w.receipts('noRings')).toEqual([]);
    expect(w.commits().receipts('noRings', 'legitimacy')).toMatchObject([{ by: -3, quarter: 3 }]);
    expect(
      place({ rungs: { rollout: 1 } })
        .waits(2)
        .commits()
        .receipts('noRings'),
    ).toEqual([]);
  });

  describe('where vendors of most machines are ready and nobody leads them out,', () => {
    const ready = (readiness: number) => smallLevel().vendors.map((v) => ({ ...v, readiness }));
    const asked = (policy: Policy, readiness = 60) =>
      legitimacy('notLedOut', { ...policy, level: { vendors: ready(readiness), ...policy.level } });

    test('loses 3', () => expect(asked({})).toBe(-3));
    test('loses nothing where they are not ready', () => expect(asked({}, 30)).toBe(0));
    test('loses nothing once the door is certified', () =>
      expect(asked({ rungs: { door: 1 } })).toBe(0));
    test('loses nothing where the door is no ladder yet', () =>
      expect(asked({ level: { ladders: { open: ['rollout'], start: {} } } })).toBe(0));
  });

  test('loses 3 while proofs carry names although they need not', () => {
    const named = (rung: number, open: SwitchId[], on: SwitchId[] = []) =>
      legitimacy('namedProofs', {
        rungs: { attestation: rung },
        level: { switches: { open, on } },
      });
    expect([0, 1, 2, 3].map((rung) => named(rung, ['pseudonyms']))).toEqual([0, -3, -3, -3]);
    expect(named(2, ['pseudonyms'], ['pseudonyms'])).toBe(0);
    expect(named(2, [])).toBe(0);
  });
});

describe('Ecosystem, each quarter,', () => {
  const ecosystem = (key: string, policy?: Policy) => moved(key, 'ecosystem', policy);

  test('loses 3 by a door that spares the own product', () => {
    expect(ecosystem('ownExempt', { rungs: { door: 1 } })).toBe(-3);
    expect(ecosystem('ownExempt', { rungs: { door: 2 } })).toBe(-3);
    expect(ecosystem('ownExempt', { rungs: { door: 2 }, on: ['parity'] })).toBe(0);
  });

  test('loses 3 where one vendor holds more than half of the machines', () => {
    const held = (share: number) =>
      ecosystem('concentration', { level: { vendors: withFirst({ share }) } });
    expect(held(0.5)).toBe(0);
    expect(held(0.55)).toBe(-3);
  });
});

describe('Continuity', () => {
  test('drifts only where a way back hangs in the air: nights move it', () => {
    const rungs = { attestation: 3, enclaves: 1, door: 2 };
    const w = place({ rungs }).waits(3);
    expect(w.state.receipts.filter((r) => r.meter === 'continuity')).toEqual([]);
  });
});

describe('a new morning', () => {
  test('brings the level’s Capacity, less what standing rungs and switches cost', () => {
    const morning = (policy: Policy) => {
      const w = place(policy).given((s) => {
        s.capacity = 0;
      });
      return { upkeep: nextIncome(w.state).upkeep, capacity: w.waits().state.capacity };
    };
    expect(morning({})).toEqual({ upkeep: 0, capacity: 10 });
    const { upkeep, capacity } = morning({ rungs: { rollout: 2 }, on: ['help'] });
    expect(upkeep).toBeGreaterThan(0);
    expect(capacity).toBe(10 - upkeep);
  });

  test('carries over no more Capacity than the level allows', () => {
    const left = (capacity: number) =>
      place({})
        .given((s) => {
          s.capacity = capacity;
        })
        .waits().state.capacity;
    expect(left(0)).toBe(10);
    expect(left(2)).toBe(12);
    expect(left(9)).toBe(13);
  });

  test('brings Standing: 2, one more for each 25 points of Legitimacy above 50, one less below', () => {
    const earned = (legitimacy: number) =>
      nextIncome(
        place({}).given((s) => {
          s.meters.legitimacy = legitimacy;
        }).state,
      ).standing;
    expect([40, 49, 50, 74, 75, 100].map(earned)).toEqual([1, 1, 2, 2, 3, 4]);
  });
});
