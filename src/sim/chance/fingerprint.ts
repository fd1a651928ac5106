/**
 * A short name for a state: equal states have equal fingerprints in every engine, and a saved and reloaded state
 * keeps its own. Not meant against forgers.
 */

const number64 = new Float64Array(1);
const words = new Uint32Array(number64.buffer);
number64[0] = 1;
const HIGH = words[1] === 0x3ff00000 ? 1 : 0;

/** The two 32-bit lanes of the hash under way; the walk is synchronous and resets them. */
let laneA = 0;
let laneB = 0;

/** Kinds are told apart by a tag, so that 1, "1", [1] and {1: …} never read alike. */
const TAG = { null: 1, false: 2, true: 3, number: 4, text: 5, list: 6, object: 7, end: 8 } as const;

function absorb(word: number): void {
  let a = laneA ^ Math.imul(word, 0xcc9e2d51);
  a = (a << 13) | (a >>> 19);
  let b = laneB ^ Math.imul(word, 0x1b873593);
  b = (b << 15) | (b >>> 17);
  laneA = (Math.imul(a, 5) + 0xe6546b64) ^ b;
  laneB = Math.imul(b, 0x9e3779b1) + laneA;
}

function absorbText(text: string): void {
  absorb(TAG.text);
  absorb(text.length);
  for (let i = 0; i < text.length; i++) absorb(text.charCodeAt(i));
}

function absorbNumber(value: number): void {
  if (value - value !== 0) throw new TypeError(`a state cannot hold ${value}`);
  number64[0] = value + 0; // −0 + 0 is 0, as in JSON
  absorb(TAG.number);
  absorb(words[HIGH] as number);
  absorb(words[1 - HIGH] as number);
}

function isSorted(keys: readonly string[]): boolean {
  for (let i = 1; i < keys.length; i++)
    if ((keys[i - 1] as string) > (keys[i] as string)) return false;
  return true;
}

function absorbObject(value: object): void {
  if (Array.isArray(value)) {
    absorb(TAG.list);
    absorb(value.length);
    // JSON turns a missing entry into null; so does this walk.
    for (let i = 0; i < value.length; i++) walk(value[i] ?? null);
    return;
  }
  const parent: unknown = Object.getPrototypeOf(value);
  if (parent !== null && Object.getPrototypeOf(parent) !== null)
    throw new TypeError('a state holds plain data only');
  const record = value as Record<string, unknown>;
  const keys = Object.keys(record);
  if (!isSorted(keys)) keys.sort();
  absorb(TAG.object);
  for (const key of keys) {
    const entry = record[key];
    if (entry === undefined) continue;
    absorbText(key);
    walk(entry);
  }
  absorb(TAG.end);
}

function walk(value: unknown): void {
  if (typeof value === 'number') absorbNumber(value);
  else if (typeof value === 'string') absorbText(value);
  else if (value === null) absorb(TAG.null);
  else if (typeof value === 'object') absorbObject(value);
  else if (typeof value === 'boolean') absorb(value ? TAG.true : TAG.false);
  else throw new TypeError(`a state cannot hold a ${typeof value}`);
}

function avalanche(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

/**
 * 16 hex digits over plain JSON data. The order of an object's keys does not matter; a property that is undefined
 * counts as absent; −0 counts as 0. TypeError for NaN, ±Infinity, functions, class instances, Maps, typed arrays.
 */
export function fingerprintOf(value: unknown): string {
  laneA = 0x243f6a88; // digits of π: any start that is not 0
  laneB = 0x85a308d3;
  walk(value);
  const a = avalanche(laneA + laneB);
  const b = avalanche(laneB ^ a);
  return hex(avalanche(a + b)) + hex(b);
}
