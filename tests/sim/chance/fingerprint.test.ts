import { describe, expect, it } from 'vitest';
import { clone } from '../../../src/sim/chance/clone.ts';
import { fingerprintOf } from '../../../src/sim/chance/fingerprint.ts';

const state = {
  quarter: 3,
  luck: { faults: [1, 2, 3, 4] },
  firms: [
    { id: 'harbour', share: 0.25, open: true, note: null },
    { id: 'Zürich ⚓', share: -1e-300, open: false },
  ],
  empty: {},
  none: [],
};

describe('fingerprintOf', () => {
  it('is the same in every engine', () => {
    expect(fingerprintOf(state)).toBe('fdb1794e9e7ffc9c');
    expect([null, 0, '', [], {}].map(fingerprintOf)).toEqual([
      '5f6b3acda7adf7e9',
      '57aa2e6f92b03269',
      '250022d80003bc42',
      'cbb78987f6971fe9',
      '64d52039c34a0a08',
    ]);
  });

  it('survives saving, and does not see the order of keys, −0 or undefined properties', () => {
    expect(fingerprintOf(JSON.parse(JSON.stringify(state)))).toBe(fingerprintOf(state));
    expect(fingerprintOf({ b: 1, a: [2], ab: 3 })).toBe(fingerprintOf({ ab: 3, a: [2], b: 1 }));
    expect(fingerprintOf({ a: -0 })).toBe(fingerprintOf({ a: 0 }));
    expect(fingerprintOf({ a: 1, b: undefined })).toBe(fingerprintOf({ a: 1 }));
    expect(fingerprintOf([undefined, 1])).toBe(fingerprintOf([null, 1]));
  });

  it('tells apart what differs', () => {
    const values = [
      null,
      true,
      false,
      0,
      1,
      -1,
      0.1,
      0.1 + 2 ** -56,
      5e-324,
      '',
      '0',
      '1',
      'a',
      'b',
      'ab',
      'null',
      [],
      [[]],
      [0],
      [1],
      ['1'],
      [1, 2],
      [2, 1],
      [[1], 2],
      [[1, 2]],
      [null],
      {},
      [{}],
      { a: 1 },
      { a: '1' },
      { b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 1 },
      { a: { b: 1 } },
      { a: {}, b: 1 },
      { a: null },
      { 1: 1 },
      'é',
      'e\u0301',
      '\ud83d\ude00',
      4294967296,
      2 ** 53,
    ];
    expect(new Set(values.map(fingerprintOf)).size).toBe(values.length);
  });

  it('spreads: no collision in either half-lane beyond chance, half the bits flip on a small change', () => {
    const n = 20000;
    const prints = Array.from({ length: n }, (_, i) => fingerprintOf({ down: i, firms: [i % 7] }));
    // n²/2^33 = 0.05 expected collisions a lane.
    for (const half of [0, 8])
      expect(new Set(prints.map((p) => p.slice(half, half + 8))).size).toBeGreaterThan(n - 3);
    const flips = new Array<number>(64).fill(0);
    for (let i = 1; i < n; i++) {
      const x = BigInt(`0x${prints[i - 1]!}`) ^ BigInt(`0x${prints[i]!}`);
      for (let bit = 0; bit < 64; bit++) flips[bit]! += Number((x >> BigInt(bit)) & 1n);
    }
    for (const count of flips) expect(Math.abs(count - n / 2)).toBeLessThan(5.5 * Math.sqrt(n / 4));
  });

  it('refuses what a saved game would lose', () => {
    const bad: unknown[] = [
      NaN,
      Infinity,
      undefined,
      () => 0,
      1n,
      new Map(),
      new Float64Array(2),
      new Date(0),
      { a: [NaN] },
    ];
    for (const value of bad) expect(() => fingerprintOf(value)).toThrow(TypeError);
  });

  it('recovers after a refusal', () => {
    expect(() => fingerprintOf([1, NaN])).toThrow(TypeError);
    expect(fingerprintOf(state)).toBe('fdb1794e9e7ffc9c');
  });
});

describe('clone', () => {
  it('copies deeply and shares nothing', () => {
    const copy = clone(state);
    expect(copy).toEqual(state);
    copy.luck.faults[0] = 99;
    copy.firms[1]!.share = 7;
    (copy.empty as Record<string, number>)['x'] = 1;
    expect(fingerprintOf(state)).toBe('fdb1794e9e7ffc9c');
  });

  it('leaves plain values alone, thaws frozen ones and keeps odd keys', () => {
    expect([clone(1), clone('a'), clone(null), clone(undefined)]).toEqual([
      1,
      'a',
      null,
      undefined,
    ]);
    const thawed = clone(Object.freeze({ a: Object.freeze([1]) as number[] }));
    thawed.a.push(2);
    expect(thawed).toEqual({ a: [1, 2] });
    const odd = JSON.parse('{"__proto__":{"x":[1]},"a":1}') as Record<string, unknown>;
    expect(JSON.stringify(clone(odd))).toBe('{"__proto__":{"x":[1]},"a":1}');
  });
});
