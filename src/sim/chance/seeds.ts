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

/** The four lanes of the hash under way; the walk is synchronous and resets them. */
const lanes = new Int32Array(4);

function absorb(word: number): void {
  let a = lanes[0] as number;
  let b = lanes[1] as number;
  let c = lanes[2] as number;
  let d = lanes[3] as number;
  a = (Math.imul(((a ^ word) << 15) | ((a ^ word) >>> 17), PRIMES[0]) + b) | 0;
  b = Math.imul(((b ^ word) << 13) | ((b ^ word) >>> 19), PRIMES[1]) ^ c;
  c = (Math.imul(((c ^ word) << 11) | ((c ^ word) >>> 21), PRIMES[2]) + d) | 0;
  d = Math.imul(((d ^ word) << 17) | ((d ^ word) >>> 15), PRIMES[3]) ^ a;
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
}

function absorbText(text: string): void {
  absorb(text.length); // the length first, so that neighbours cannot trade letters
  for (let i = 0; i < text.length; i++) absorb(text.charCodeAt(i));
}

/** Absorbs nothing yet. */
function begin(): void {
  for (let i = 0; i < 4; i++) lanes[i] = PRIMES[i] as number;
}

/** The words of what was absorbed so far. */
function finish(): Words {
  for (let round = 0; round < 4; round++) {
    absorb(round);
    for (let i = 0; i < 4; i++) lanes[i] = avalanche(lanes[i] as number);
  }
  return [
    (lanes[0] as number) >>> 0,
    (lanes[1] as number) >>> 0,
    (lanes[2] as number) >>> 0,
    (lanes[3] as number) >>> 0,
  ];
}

/**
 * A child's seed words from a seed and any labels, 128 bits well mixed; the same arguments always give the same
 * words, other arguments give unrelated ones, and ("ab", "c") differs from ("a", "bc"). RangeError for NaN or ±Infinity.
 */
export function deriveSeed(seed: Seed, ...labels: readonly (string | number)[]): Words {
  begin();
  absorbText(textOf(seed));
  for (const label of labels) absorbText(textOf(label));
  return finish();
}

/** As deriveSeed(seed, family, name) for each name: what all have in common is absorbed once. */
export function deriveFamily(seed: Seed, family: string, names: readonly string[]): Words[] {
  begin();
  absorbText(textOf(seed));
  absorbText(family);
  const common = lanes.slice();
  return names.map((name) => {
    lanes.set(common);
    absorbText(name);
    return finish();
  });
}
