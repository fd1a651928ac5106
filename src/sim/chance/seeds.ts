/** From names and numbers to generator words. A cause keeps its luck when it is named: "same fault, same luck". */

/** The four 32-bit words of one generator, each a whole number from 0 to 4294967295. Plain JSON. */
export type Words = [number, number, number, number];

/** What luck can start from: a text, a finite number (7 and "7" are one seed), or the words of a derived seed. */
export type Seed = string | number | Readonly<Words>;

const PRIMES = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

function avalanche(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function textOf(part: Seed): string {
  if (typeof part === 'number' && !Number.isFinite(part))
    throw new RangeError(`a seed cannot be ${part}`);
  return typeof part === 'object' ? `[${part.join()}]` : `${part}`;
}

/**
 * A child's seed words from a seed and any labels, 128 bits well mixed; the same arguments always give the same
 * words, other arguments give unrelated ones, and ("ab", "c") differs from ("a", "bc"). RangeError for NaN or ±Infinity.
 */
export function deriveSeed(seed: Seed, ...labels: readonly (string | number)[]): Words {
  let [a, b, c, d]: Words = [...PRIMES];
  const absorb = (word: number): void => {
    a = Math.imul(((a ^ word) << 15) | ((a ^ word) >>> 17), PRIMES[0]) + b;
    b = Math.imul(((b ^ word) << 13) | ((b ^ word) >>> 19), PRIMES[1]) ^ c;
    c = Math.imul(((c ^ word) << 11) | ((c ^ word) >>> 21), PRIMES[2]) + d;
    d = Math.imul(((d ^ word) << 17) | ((d ^ word) >>> 15), PRIMES[3]) ^ a;
  };
  for (const part of [seed, ...labels]) {
    const text = textOf(part);
    absorb(text.length); // the length first, so that neighbours cannot trade letters
    for (let i = 0; i < text.length; i++) absorb(text.charCodeAt(i));
  }
  for (let round = 0; round < 4; round++) {
    absorb(round);
    [a, b, c, d] = [avalanche(a), avalanche(b), avalanche(c), avalanche(d)];
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}
