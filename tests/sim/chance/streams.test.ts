import { describe, expect, it } from 'vitest';
import { binomial, multinomial } from '../../../src/sim/chance/binomial.ts';
import { hypergeometric } from '../../../src/sim/chance/hypergeometric.ts';
import { poisson } from '../../../src/sim/chance/poisson.ts';
import { deriveSeed } from '../../../src/sim/chance/seeds.ts';
import { makeLuck, type Stream, stream, streamOf } from '../../../src/sim/chance/streams.ts';
import { chiSquareTail, moments } from './statistics.ts';

const many = <T>(n: number, draw: () => T): T[] => Array.from({ length: n }, draw);
const fresh = (label: string): Stream => stream(deriveSeed('streams.test', label));

/** Chi-square p-value of counts against equal shares. */
function evenness(counts: readonly number[]): number {
  const want = counts.reduce((a, b) => a + b, 0) / counts.length;
  return chiSquareTail(
    counts.reduce((sum, got) => sum + (got - want) ** 2 / want, 0),
    counts.length - 1,
  );
}

function tally(n: number, cells: number, draw: () => number): number[] {
  const counts = new Array<number>(cells).fill(0);
  for (let i = 0; i < n; i++) counts[draw()]! += 1;
  return counts;
}

/** Fixed seeds make every verdict repeatable; a right stream fails a line here with chance 1e-5. */
const RARE = 1e-5;

describe('the same luck in every engine', () => {
  it('pins seeds and first values', () => {
    expect(makeLuck('first-ring', ['faults', 'weather'])).toEqual({
      faults: [2828765574, 189454686, 3563620658, 2919671523],
      weather: [386599585, 128160829, 2756649875, 77296608],
    });
    expect(deriveSeed(7, 'fault', 3)).toEqual([3025323033, 2993066898, 167487745, 1610538709]);
    const s = stream(deriveSeed(7));
    expect(many(4, () => s.uint32())).toEqual([1931316593, 2957287816, 2117428010, 2182469517]);
    expect(many(3, () => s.uniform())).toEqual([
      0.9741008767315172, 0.9760952974187972, 0.9196359310624208,
    ]);
    expect(many(6, () => s.int(6))).toEqual([0, 0, 0, 3, 3, 2]);
    expect(many(2, () => s.int(1e12))).toEqual([909901992967, 21172127659]);
    expect(many(3, () => s.normal())).toEqual([
      -1.9514874418119719, -0.3510277395530857, 1.6654853613662575,
    ]);
    expect(many(2, () => s.lognormal(3, 0.9))).toEqual([4.20205047959013, 5.847709345900297]);
    expect(many(2, () => s.exponential(77))).toEqual([63.14438808070827, 41.98223631895544]);
    expect(many(4, () => binomial(s, 20, 0.1))).toEqual([3, 2, 0, 1]);
    expect(many(3, () => binomial(s, 500, 0.02))).toEqual([11, 14, 10]);
    expect(many(3, () => binomial(s, 1.4e9, 0.7))).toEqual([979981438, 980035797, 979999372]);
    expect(many(2, () => poisson(s, 3))).toEqual([3, 1]);
    expect(many(2, () => poisson(s, 300))).toEqual([261, 306]);
    expect(many(2, () => hypergeometric(s, 500, 700, 400))).toEqual([161, 171]);
    expect(many(2, () => multinomial(s, 1000, [1, 0, 2, 5]))).toEqual([
      [133, 0, 263, 604],
      [158, 0, 215, 627],
    ]);
    expect(s.words).toEqual([2257788641, 2385661437, 423545387, 1468272634]);
  });

  it('is sfc32, written again in whole numbers', () => {
    const words = deriveSeed('again');
    const M = 0xffffffffn;
    let [a, b, c, d] = words.map(BigInt) as [bigint, bigint, bigint, bigint];
    const s = stream(words);
    const next = (): bigint => {
      const t = (a + b + d) & M;
      d = (d + 1n) & M;
      a = b ^ (b >> 9n);
      b = (c + (c << 3n)) & M;
      c = ((((c << 21n) | (c >> 11n)) & M) + t) & M;
      return t;
    };
    for (let i = 0; i < 200; i++) expect(s.uint32()).toBe(Number(next()));
    for (let i = 0; i < 200; i++)
      expect(s.uniform()).toBe(Number(((next() >> 5n) << 26n) + (next() >> 6n)) / 2 ** 53);
  });
});

describe('luck as state', () => {
  it('goes on from saved words', () => {
    const luck = makeLuck(5, ['faults']);
    const s = streamOf(luck, 'faults');
    many(10, () => s.uniform());
    const saved = JSON.parse(JSON.stringify(luck)) as typeof luck;
    const ahead = many(5, () => s.normal());
    expect(many(5, () => streamOf(saved, 'faults').normal())).toEqual(ahead);
    expect(saved).toEqual(luck);
  });

  it('gives a name its luck whatever other names there are', () => {
    expect(makeLuck(5, ['b', 'a'])['a']).toEqual(makeLuck(5, ['a'])['a']);
    expect(makeLuck(5, ['a'])).toEqual(makeLuck('5', ['a']));
  });

  it('refuses unknown or doubled names and seeds that are no seed', () => {
    expect(() => streamOf(makeLuck(1, ['a']), 'b')).toThrow(RangeError);
    expect(() => streamOf(makeLuck(1, ['a']), 'toString')).toThrow(RangeError);
    expect(() => makeLuck(1, ['a', 'a'])).toThrow(RangeError);
    expect(() => makeLuck(NaN, ['a'])).toThrow(RangeError);
  });

  it('derives different children from different labels, and from derived words too', () => {
    const seeds = [
      deriveSeed('s'),
      deriveSeed('s', ''),
      deriveSeed('s', 'ab', 'c'),
      deriveSeed('s', 'a', 'bc'),
      deriveSeed('s', 'abc'),
      deriveSeed('s', 'c', 'ab'),
      deriveSeed(deriveSeed('s'), 'abc'),
      deriveSeed('t', 'abc'),
      deriveSeed('s', -0.5),
    ];
    expect(new Set(seeds.map(String)).size).toBe(seeds.length);
    expect(deriveSeed(deriveSeed('s'), 'x')).toEqual(deriveSeed(deriveSeed('s'), 'x'));
  });
});

describe('streams are independent', () => {
  it('neighbouring seeds differ in half their bits', () => {
    const flips = new Array<number>(128).fill(0);
    const n = 4000;
    for (let i = 0; i < n; i++) {
      const x = deriveSeed(i, 'luck');
      const y = deriveSeed(i + 1, 'luck');
      for (let bit = 0; bit < 128; bit++)
        flips[bit]! += ((x[bit >> 5]! ^ y[bit >> 5]!) >>> (bit & 31)) & 1;
    }
    for (const count of flips) expect(Math.abs(count - n / 2)).toBeLessThan(5.5 * Math.sqrt(n / 4));
  });

  it('first values of neighbouring seeds and names fill the unit square evenly', () => {
    const counts = new Array<number>(256).fill(0);
    for (let i = 0; i < 40000; i++) {
      const luck = makeLuck(i, ['faults', 'weather']);
      const x = Math.floor(streamOf(luck, 'faults').uniform() * 16);
      const y = Math.floor(streamOf(luck, 'weather').uniform() * 16);
      counts[x * 16 + y]! += 1;
    }
    expect(evenness(counts)).toBeGreaterThan(RARE);
  });

  it('following values of one stream do so too', () => {
    const s = fresh('pairs');
    const cell = (): number => Math.floor(s.uniform() * 16);
    expect(evenness(tally(200000, 256, () => cell() * 16 + cell()))).toBeGreaterThan(RARE);
  });
});

describe('draws', () => {
  it('int is even, also where a plain remainder would not be', () => {
    const s = fresh('int');
    expect(evenness(tally(100000, 6, () => s.int(6)))).toBeGreaterThan(RARE);
    // With n = 3·2^30 a remainder of 32 bits would fall below 2^30 half the time, not a third.
    expect(
      evenness(tally(30000, 3, () => Math.floor(s.int(3 * 2 ** 30) / 2 ** 30))),
    ).toBeGreaterThan(RARE);
    expect(
      evenness(tally(30000, 3, () => Math.floor(s.int(3 * 2 ** 51) / 2 ** 51))),
    ).toBeGreaterThan(RARE);
    expect(s.int(1)).toBe(0);
    for (const bad of [0, -1, 1.5, NaN, 2 ** 54]) expect(() => s.int(bad)).toThrow(RangeError);
  });

  it('pick and weighted follow their shares and never choose what weighs nothing', () => {
    const s = fresh('weighted');
    expect(evenness(tally(30000, 3, () => s.pick([0, 1, 2])))).toBeGreaterThan(RARE);
    const counts = tally(60000, 4, () => s.weighted([0, 1, 0, 2]));
    expect([counts[0], counts[2]]).toEqual([0, 0]);
    expect(Math.abs(counts[1]! - 20000)).toBeLessThan(5 * Math.sqrt(60000 * (2 / 9)));
    expect(() => s.pick([])).toThrow(RangeError);
    for (const bad of [[], [0, 0], [-1, 2], [NaN], [Infinity]])
      expect(() => s.weighted(bad)).toThrow(RangeError);
  });

  it('chance is certain at both ends and takes one uniform always', () => {
    const s = fresh('chance');
    const t = fresh('chance');
    expect([s.chance(0), s.chance(1)]).toEqual([false, true]);
    t.uniform();
    t.uniform();
    expect(s.words).toEqual(t.words);
    expect(Math.abs(many(40000, () => s.chance(0.3)).filter(Boolean).length - 12000)).toBeLessThan(
      5 * Math.sqrt(8400),
    );
    expect(() => s.chance(1.01)).toThrow(RangeError);
  });

  it('normal, lognormal and exponential have their moments', () => {
    const s = fresh('moments');
    const n = 200000;
    const normal = moments(many(n, () => s.normal()));
    expect(Math.abs(normal.mean)).toBeLessThan(5 / Math.sqrt(n));
    expect(Math.abs(normal.variance - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
    const waits = moments(many(n, () => s.exponential(77)));
    expect(Math.abs(waits.mean / 77 - 1)).toBeLessThan(5 / Math.sqrt(n));
    expect(Math.abs(waits.variance / 77 ** 2 - 1)).toBeLessThan(5 * Math.sqrt(8 / n));
    const below = many(n, () => s.lognormal(12, 0.87)).filter((x) => x < 12).length;
    expect(Math.abs(below - n / 2)).toBeLessThan(5 * Math.sqrt(n / 4));
    const logs = moments(many(n, () => Math.log(s.lognormal(12, 0.87))));
    expect(Math.abs(logs.variance / 0.87 ** 2 - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
    expect(() => s.lognormal(0, 1)).toThrow(RangeError);
    expect(() => s.exponential(-1)).toThrow(RangeError);
  });
});
