import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEYS, type KeyId, knownVendors, type Level, WAY_OUT } from '../../../src/sim/index.ts';
import { setRung } from '../../../src/sim/rules/flights.ts';
import { LADDER_OF, READINESS_FOR } from '../../../src/sim/rules/vendors/keys.ts';
import { leave } from '../../../src/sim/rules/vendors/market.ts';
import { RULED_OUT } from '../../../src/sim/rules/vendors/weigh.ts';
import { smallLevel } from '../../kit/level.ts';
import { peace, total, type World, world } from '../../kit/world.ts';

const place = (change: Partial<Level> = {}) => world({ ...peace, matters: [], ...change });

/** All ways out stand, the door is on this rung, and every vendor is ready and trusting. */
const ready = (door: number, change: Partial<Level> = {}): World =>
  place(change).given((s) => {
    s.ladders.door = { ...s.ladders.door, rung: door, since: s.quarter };
    for (const ladder of ['interface', 'enclaves', 'attestation'] as const)
      s.ladders[ladder].rung = 1;
    for (const v of s.vendors) [v.readiness, v.trust] = [100, 80];
  });

const keysOf = (w: World, id: string): KeyId[] => KEYS.filter((key) => w.vendor(id).keys[key].out);
const sharesOf = (w: World): number => total(w.state.vendors.map((v) => v.share));

describe('readiness', () => {
  test('grows by itself, faster with help, with ways out and under a sunset', () => {
    const growth = (set: (w: World) => void) => {
      const w = place();
      set(w);
      const before = w.vendor('cedar').readiness;
      return w.waits().vendor('cedar').readiness - before;
    };
    const alone = growth(() => {});
    expect(alone).toBeGreaterThan(0);
    expect(growth((w) => w.switches('help', true))).toBeGreaterThan(alone);
    const rung = (ladder: 'interface' | 'door', to: number) => (w: World) =>
      w.given((s) => {
        s.ladders[ladder].rung = to;
      });
    expect(growth(rung('interface', 1))).toBeGreaterThan(alone);
    expect(growth(rung('door', 2))).toBeGreaterThan(alone);
  });
});

describe('a key', () => {
  test('leaves ring 0 along its one way out only', () => {
    expect(WAY_OUT).toEqual({
      see: 'interface',
      stop: 'interface',
      survive: 'enclave',
      boot: 'attestation',
    });
    for (const key of KEYS) {
      const w = ready(2).given((s) => {
        for (const other of KEYS)
          s.ladders[LADDER_OF[other]].rung = LADDER_OF[other] === LADDER_OF[key] ? 1 : 0;
      });
      w.waits(5);
      const same = KEYS.filter((other) => LADDER_OF[other] === LADDER_OF[key]);
      expect(keysOf(w, 'alder')).toEqual(same);
      for (const out of knownVendors(w.state)[0]?.keys ?? [])
        expect(out.place).toBe(same.includes(out.key) ? WAY_OUT[out.key] : 'ring0');
    }
  });

  /** The world of all ways out, and vendors just so ready. */
  const readyBy = (readiness: number) =>
    ready(2).given((s) => {
      for (const v of s.vendors) v.readiness = readiness;
    });
  const setOut = (w: World) => w.state.flights.filter((f) => f.what.kind === 'key').length;

  test('sets out one quarter and arrives the next, one at a time', () => {
    const w = readyBy(60).waits();
    expect(keysOf(w, 'birch')).toEqual([]);
    expect(setOut(w)).toBe(3);
    expect(keysOf(w.waits(), 'birch')).toHaveLength(1);
  });

  test('takes another with it where its vendor is readier than it needs to be', () => {
    const w = readyBy(90).waits();
    expect(setOut(w)).toBe(6);
    expect(keysOf(w.waits(), 'birch')).toHaveLength(2);
    expect(keysOf(w.waits(), 'birch')).toHaveLength(4);
  });

  test('that keeps an agent alive follows the one that looks, before what starts and what stops', () => {
    const w = readyBy(50);
    const order: (readonly KeyId[])[] = [];
    for (let i = 0; i < 3; i++) order.push(keysOf(w.waits(), 'birch'));
    expect(order).toEqual([[], ['see'], ['see', 'survive']]);
  });

  test('waits for its vendor to be ready', () => {
    for (const key of KEYS) {
      const w = ready(2)
        .switches('parity', true)
        .given((s) => {
          for (const other of KEYS)
            s.ladders[LADDER_OF[other]].rung = LADDER_OF[other] === LADDER_OF[key] ? 1 : 0;
          for (const v of s.vendors) v.readiness = 0;
        });
      w.waits();
      expect(w.vendor('alder').readiness).toBeLessThan(READINESS_FOR[key]);
      expect(keysOf(w, 'alder')).toEqual([]);
      const move = w.vendor('alder').weighing.find((m) => m.move === 'move');
      expect(move?.reasons).toEqual([{ cause: { key: 'weighNotReady' }, by: RULED_OUT }]);
    }
  });

  test('stays where the door is open and nobody asks', () => {
    expect(keysOf(ready(0).waits(4), 'alder')).toEqual([]);
  });

  test('lying outside shows less until the interface is mature', () => {
    const sight = (rung: number) => {
      const w = place({
        vendors: smallLevel().vendors.map((v) => ({ ...v, out: ['see', 'stop'] })),
      });
      w.given((s) => {
        s.ladders.interface.rung = rung;
      });
      return knownVendors(w.state)[0]?.sight ?? 0;
    };
    expect(knownVendors(place().state)[0]?.sight).toBe(1);
    expect(sight(1)).toBeLessThan(sight(2));
    expect(sight(2)).toBeLessThan(sight(3));
    expect(sight(3)).toBeLessThan(1);
  });
});

describe('closing the door', () => {
  const close = (w: World) =>
    w.given((s) => {
      setRung({ s, events: w.told }, 'door', 3);
    });

  test('forces every outside key out where a way stands', () => {
    const w = close(ready(2));
    for (const id of ['alder', 'birch', 'cedar']) expect(keysOf(w, id)).toEqual([...KEYS]);
    expect(w.heard('keyMoved')).toHaveLength(12);
  });

  test('costs 3 Ecosystem for every vendor that has to move before it is ready', () => {
    const w = ready(2).given((s) => {
      for (const v of s.vendors) v.readiness = 0;
    });
    expect(
      close(w)
        .receipts('movedUnready', 'ecosystem')
        .map((r) => r.by),
    ).toEqual([-3, -3, -3]);
    expect(close(ready(2)).receipts('movedUnready')).toEqual([]);
  });

  test('makes vendors leave that have no way out and little trust', () => {
    const w = place().given((s) => {
      s.ladders.door.rung = 2;
      for (const v of s.vendors) v.trust = 20;
    });
    close(w);
    expect(w.state.vendors.map((v) => v.present)).toEqual([false, false, false, true]);
    expect(w.heard('vendorLeft')).toHaveLength(3);
    expect(w.receipts('vendorLeft', 'ecosystem')).toHaveLength(3);
  });

  test('leaves the own product where it is, unless parity binds it', () => {
    expect(keysOf(close(ready(2)), 'hearth')).toEqual([]);
    expect(keysOf(close(ready(2).switches('parity', true)), 'hearth')).toEqual([...KEYS]);
  });
});

describe('the own product', () => {
  test('is exempt without parity and moves with it', () => {
    expect(keysOf(ready(2).waits(3), 'hearth')).toEqual([]);
    expect(keysOf(ready(2).switches('parity', true).waits(3), 'hearth').length).toBeGreaterThan(0);
  });

  test('exempted at a narrowed door costs trust and Ecosystem each quarter', () => {
    const bent = ready(1).waits();
    const fair = ready(1).switches('parity', true).waits();
    expect(bent.vendor('alder').trust).toBeLessThan(fair.vendor('alder').trust);
    expect(bent.receipts('ownExempt', 'ecosystem')).toHaveLength(1);
    expect(fair.receipts('ownExempt')).toEqual([]);
  });

  test('never leaves', () => {
    const w = ready(3).given((s) => {
      for (const v of s.vendors) v.trust = 0;
    });
    expect(w.waits(3).vendor('hearth').present).toBe(true);
  });
});

describe('a vendor without trust', () => {
  const bitter = (door: number) =>
    ready(door).given((s) => {
      for (const v of s.vendors) if (v.id === 'cedar') v.trust = 0;
    });

  test('leaves once the door narrows; it stays while it is open', () => {
    expect(bitter(0).waits().vendor('cedar')).toMatchObject({ present: true, stance: 'stay' });
    expect(bitter(1).waits().vendor('cedar')).toMatchObject({ present: false, stance: 'gone' });
  });

  test('takes its flights and its faults with it; its machines go to the others by share', () => {
    const w = ready(2).waits();
    const before = w.state.vendors.map((v) => v.share);
    const sum = sharesOf(w);
    w.given((s) => {
      const v = s.vendors.find((x) => x.id === 'birch');
      if (v) leave({ s, events: w.told }, v);
    });
    expect(w.vendor('birch').share).toBe(0);
    expect(sharesOf(w)).toBeCloseTo(sum, 12);
    expect(w.vendor('alder').share / w.vendor('cedar').share).toBeCloseTo(
      (before[0] ?? 0) / (before[2] ?? 1),
      12,
    );
    expect(w.state.flights.some((f) => f.what.kind === 'key' && f.what.vendor === 'birch')).toBe(
      false,
    );
  });
});

describe('shares', () => {
  test('are conserved, whoever leaves in whatever order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 4, maxLength: 4 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }),
        (weights, leavers) => {
          const vendors = smallLevel().vendors.map((v, i) => ({
            ...v,
            share: (weights[i] ?? 1) / 120,
          }));
          const w = place({ vendors });
          const sum = sharesOf(w);
          w.given((s) => {
            for (const i of leavers) {
              const v = s.vendors[i];
              if (v) leave({ s, events: [] }, v);
            }
          });
          expect(sharesOf(w)).toBeCloseTo(sum, 12);
          for (const v of w.state.vendors) {
            expect(v.share).toBeGreaterThanOrEqual(0);
            expect(v.share).toBeLessThanOrEqual(1);
          }
        },
      ),
      { seed: 2009, numRuns: 200 },
    );
  });

  test('in one hand too much worry the Ecosystem', () => {
    const big = place().given((s) => {
      for (const v of s.vendors) v.share = v.id === 'alder' ? 0.6 : 0.05;
    });
    expect(big.commits().receipts('concentration', 'ecosystem')).toHaveLength(1);
    expect(place().commits().receipts('concentration')).toEqual([]);
  });
});
