/**
 * Named streams of luck inside the game state. Each name has its own generator, so that one more roll for faults
 * does not shift the weather. Generator: sfc32 (C. Doty-Humphrey, PractRand), period at least 2^32 from any words.
 */
import { exp, ln } from './exact.ts';
import { normalQuantile } from './normal.ts';
import { deriveFamily, type Seed, type Words } from './seeds.ts';

/** All luck of a run: plain JSON, one generator a name. */
export type Luck = { [name: string]: Words };

const TWO_32 = 4294967296;
const TWO_53 = 9007199254740992;
const TWO_MINUS_53 = 1 / TWO_53;

/** Fresh luck for a run. Independent of the order of names. RangeError if a name comes twice or the seed is no number. */
export function makeLuck(seed: Seed, names: readonly string[]): Luck {
  const luck: Luck = {};
  const words = deriveFamily(seed, 'luck', names);
  names.forEach((name, i) => {
    if (Object.hasOwn(luck, name)) throw new RangeError(`luck "${name}" is named twice`);
    luck[name] = words[i] as Words;
  });
  return luck;
}

/** Draws from one generator and writes its words back at every draw, so that the state stays the truth. */
export class Stream {
  readonly words: Words;

  constructor(words: Words) {
    this.words = words;
  }

  /** A whole number from 0 to 4294967295. */
  uint32(): number {
    const w = this.words;
    const b = w[1] | 0;
    const c = w[2] | 0;
    const d = w[3] | 0;
    const t = ((w[0] | 0) + b + d) | 0;
    w[0] = (b ^ (b >>> 9)) >>> 0;
    w[1] = (c + (c << 3)) >>> 0;
    w[2] = (((c << 21) | (c >>> 11)) + t) >>> 0;
    w[3] = (d + 1) >>> 0;
    return t >>> 0;
  }

  /** A number in [0, 1), a multiple of 2^-53. */
  uniform(): number {
    // Two rounds of uint32, written out: this is the innermost step of every draw.
    const w = this.words;
    const b = w[1] | 0;
    const c = w[2] | 0;
    const d = w[3] | 0;
    const t = ((w[0] | 0) + b + d) | 0;
    const b2 = (c + (c << 3)) | 0;
    const c2 = (((c << 21) | (c >>> 11)) + t) | 0;
    const t2 = ((b ^ (b >>> 9)) + b2 + d + 1) | 0;
    w[0] = (b2 ^ (b2 >>> 9)) >>> 0;
    w[1] = (c2 + (c2 << 3)) >>> 0;
    w[2] = (((c2 << 21) | (c2 >>> 11)) + t2) >>> 0;
    w[3] = (d + 2) >>> 0;
    return ((t >>> 5) * 67108864 + (t2 >>> 6)) * TWO_MINUS_53;
  }

  /** A whole number from 0 to n − 1, each equally likely; whole n from 1 to 2^53. RangeError otherwise. */
  int(n: number): number {
    if (!(n >= 1 && n <= TWO_53) || Math.floor(n) !== n)
      throw new RangeError(`int needs a whole number from 1, not ${n}`);
    // The values beyond the last full multiple of n are drawn again: a plain remainder would favour small ones.
    const range = n <= TWO_32 ? TWO_32 : TWO_53;
    const limit = range - (range % n);
    for (;;) {
      const x = n <= TWO_32 ? this.uint32() : this.uniform() * TWO_53;
      if (x < limit) return x % n;
    }
  }

  /** One entry, each equally likely. RangeError for an empty list. */
  pick<T>(list: readonly T[]): T {
    return list[this.int(list.length)] as T;
  }

  /** True with probability p in [0, 1]; always takes one uniform. RangeError otherwise. */
  chance(p: number): boolean {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`a chance lies from 0 to 1, not ${p}`);
    return this.uniform() < p;
  }

  /** An index with probability weight ÷ sum; weights ≥ 0, finite, not all 0 (RangeError otherwise). */
  weighted(weights: readonly number[]): number {
    let sum = 0;
    for (const weight of weights) {
      if (!(weight >= 0)) throw new RangeError(`a weight cannot be ${weight}`);
      sum += weight;
    }
    if (!(sum > 0 && sum < Infinity)) throw new RangeError(`weights sum to ${sum}`);
    let left = this.uniform() * sum;
    let last = 0;
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i] as number;
      if (left < weight) return i;
      left -= weight;
      if (weight > 0) last = i;
    }
    return last; // rounding left a crumb
  }

  /** A uniform number in (0, 1). */
  private inner(): number {
    let u = this.uniform();
    while (u === 0) u = this.uniform();
    return u;
  }

  /** Standard normal, by inversion: one uniform a draw, so that a draw's cost in luck never varies. */
  normal(): number {
    return normalQuantile(this.inner());
  }

  /** median · e^(sigma · normal); median > 0, sigma ≥ 0 (RangeError otherwise). */
  lognormal(median: number, sigma: number): number {
    if (!(median > 0 && sigma >= 0))
      throw new RangeError(`lognormal cannot have median ${median}, sigma ${sigma}`);
    return median * exp(sigma * this.normal());
  }

  /** Exponential waiting time; mean ≥ 0 in any unit, the result in the same (RangeError otherwise). */
  exponential(mean: number): number {
    if (!(mean >= 0)) throw new RangeError(`an exponential mean cannot be ${mean}`);
    return -mean * ln(1 - this.uniform());
  }
}

/** A drawing hand over some words; holds no luck of its own, so several over the same words agree. */
export function stream(words: Words): Stream {
  return new Stream(words);
}

/** The hand over a named stream. RangeError for an unknown name. */
export function streamOf(luck: Luck, name: string): Stream {
  const words = Object.hasOwn(luck, name) ? luck[name] : undefined;
  if (words === undefined) throw new RangeError(`no luck is named "${name}"`);
  return new Stream(words);
}
