import { describe, expect, test } from 'vitest';
import { type GameState, suitOdds } from '../../../src/sim/index.ts';
import { remember } from '../../../src/sim/rules/vendors/memory.ts';
import { courtsRule, file, groundOf } from '../../../src/sim/rules/vendors/suits.ts';
import { inside } from '../../kit/frequency.ts';
import { peace, total, type World, world } from '../../kit/world.ts';

const place = (seed = 'court') => world({ ...peace, matters: [] });
const at = (change: (s: GameState) => void) =>
  place().given((s) => {
    s.quarter = 4;
    change(s);
  });
const door = (rung: number) => (s: GameState) => {
  s.ladders.door = { ...s.ladders.door, rung, since: s.quarter };
};
const sues = (change: (s: GameState) => void): World =>
  at(change).given((s) => {
    const v = s.vendors[0];
    if (v) file({ s, events: [] }, v);
  });
const ground = (w: World) => groundOf(w.state, w.vendor('alder'));

describe('a vendor can sue', () => {
  test('where the door closes on keys that have nowhere to go', () => {
    expect(ground(at(door(1)).switches('parity', true))).toBeNull();
    expect(ground(at(door(2)).switches('parity', true))).toBe('door');
  });

  test('where the rules bind everybody but the own product', () => {
    expect(ground(at(door(1)))).toBe('ownExempt');
    expect(ground(at(door(0)))).toBeNull();
  });

  test('where a promise to it was broken lately', () => {
    const broken = (quarter: number) =>
      ground(
        at((s) => {
          remember({ s, events: [] }, 'alder', 'promiseBroken', -5);
          s.quarter = quarter;
        }),
      );
    expect(broken(5)).toBe('brokenPromise');
    expect(broken(12)).toBeNull();
  });

  test('once: not while a suit runs, not soon after a judgment', () => {
    expect(ground(sues(door(1)))).toBeNull();
    const judged = at((s) => {
      door(1)(s);
      remember({ s, events: [] }, 'alder', 'suitLost', -6);
    });
    expect(ground(judged)).toBeNull();
  });
});

describe('a suit', () => {
  test('is filed in public and ruled two quarters later', () => {
    const w = sues(door(1));
    expect(w.vendor('alder').suit).toEqual({ filed: 4, rules: 6, ground: 'ownExempt' });
  });

  test('is withdrawn as soon as its ground is gone', () => {
    const w = sues(door(1)).switches('parity', true).waits();
    expect(w.vendor('alder').suit).toBeNull();
    expect(w.heard('suitRuled')).toEqual([]);
    expect(w.vendor('alder').memory.map((m) => m.cause.key)).toContain('suitDropped');
  });

  test('is withdrawn as soon as its vendor trusts again', () => {
    const trusting = (trust: number) =>
      sues(door(1)).given((s) => {
        const v = s.vendors[0];
        if (v) v.trust = trust;
        courtsRule({ s, events: [] });
      });
    expect(trusting(59).vendor('alder').suit).not.toBeNull();
    expect(trusting(60).vendor('alder').suit).toBeNull();
  });

  test('is brought by one vendor on a ground: others wait for its judgment', () => {
    const w = sues(door(1));
    expect(groundOf(w.state, w.vendor('birch'))).toBeNull();
    expect(groundOf(at(door(1)).state, w.vendor('birch'))).toBe('ownExempt');
  });

  test('stands better with ways out, parity and kept promises, worse with broken ones', () => {
    const chance = (change: (s: GameState) => void) =>
      suitOdds(
        sues((s) => {
          door(2)(s);
          s.switches.parity.on = true;
          change(s);
        }).state,
        'alder',
      )?.chance ?? -1;
    const bare = chance(() => {});
    const way = chance((s) => {
      s.ladders.interface.rung = 1;
    });
    const word = (key: 'promiseKept' | 'promiseBroken') =>
      chance((s) => remember({ s, events: [] }, 'alder', key, 0));
    expect(way).toBeGreaterThan(bare);
    expect(word('promiseKept')).toBeGreaterThan(bare);
    const exempt = sues(door(2)).state;
    expect(suitOdds(exempt, 'alder')?.chance).toBeLessThan(bare);
  });

  test('shows its odds as reasons that add up, never sure', () => {
    for (const rung of [1, 2, 3])
      for (const parity of [false, true])
        for (const kept of [0, 1, 2]) {
          const w = sues((s) => {
            door(rung)(s);
            for (let i = 0; i < kept; i++)
              remember({ s, events: [] }, 'alder', 'promiseKept', 1, { matter: `${i}` });
            remember({ s, events: [] }, 'alder', 'promiseBroken', -1);
          }).given((s) => {
            s.switches.parity.on = parity;
          });
          const odds = suitOdds(w.state, 'alder');
          expect(100 * (odds?.chance ?? 0)).toBeCloseTo(
            total(odds?.reasons.map((r) => r.by) ?? []),
            9,
          );
          expect(odds?.chance).toBeGreaterThanOrEqual(0.05);
          expect(odds?.chance).toBeLessThanOrEqual(0.95);
        }
  });

  test('is won as often as shown', () => {
    const base = sues((s) => {
      door(2)(s);
      s.ladders.interface.rung = 1;
      s.switches.parity.on = true;
    }).given((s) => {
      s.quarter = 6;
    });
    const shown = suitOdds(base.state, 'alder')?.chance ?? 0;
    let won = 0;
    const runs = 600;
    for (let i = 0; i < runs; i++) {
      const events: { type: string; won?: boolean }[] = [];
      base.given((s) => {
        s.luck.world = [i, 2 * i + 1, 7, 9];
        const vendor = s.vendors[0];
        if (vendor) vendor.suit = { filed: 4, rules: 6, ground: 'door' };
        s.switches.parity.on = true;
        door(2)(s);
        if (vendor) [vendor.memory, vendor.trust] = [[], 40];
        courtsRule({ s, events: events as never });
      });
      if (events.some((e) => e.type === 'suitRuled' && e.won)) won++;
    }
    expect(inside(won, runs, shown, 0.002), `${won} of ${runs}, shown ${shown}`).toBe(true);
  });
});

describe('a judgment', () => {
  const ruled = (won: boolean, suit: 'door' | 'ownExempt'): World => {
    for (let i = 0; i < 200; i++) {
      const w = sues(door(suit === 'door' ? 2 : 1)).given((s) => {
        s.quarter = 6;
        s.luck.world = [i, 3, 5, i + 1];
        const v = s.vendors[0];
        if (v) v.suit = { filed: 4, rules: 6, ground: suit };
        s.standing = 5;
      });
      w.given((s) => courtsRule({ s, events: w.told }));
      const said = w.told.find((e) => e.type === 'suitRuled');
      if (said?.type === 'suitRuled' && said.won === won) return w;
    }
    throw new Error('no such judgment in 200');
  };

  test('lost over the door opens it by one rung and costs Legitimacy and Standing', () => {
    const w = ruled(false, 'door');
    expect(w.rung('door')).toBe(1);
    expect(w.receipts('suitLost', 'legitimacy')).toHaveLength(1);
    expect(w.state.standing).toBe(3);
    expect(w.vendor('alder').trust).toBeGreaterThan(55);
  });

  test('lost over the own product puts it under the common rules', () => {
    expect(ruled(false, 'ownExempt').state.switches.parity.on).toBe(true);
  });

  test('won leaves everything standing and a vendor that trusts less', () => {
    const w = ruled(true, 'door');
    expect(w.rung('door')).toBe(2);
    expect(w.receipts('suitWon', 'legitimacy')).toHaveLength(1);
    expect(w.vendor('alder').trust).toBeLessThan(55);
  });
});
