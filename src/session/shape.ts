/** Small readers for strangers' JSON: each returns what it was asked for, or stops with a place and a sentence. */
import { shorten, trouble } from './problem.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** One step down a JSON pointer; `~` and `/` are escaped as RFC 6901 says. */
export function into(place: string, step: string | number): string {
  return `${place}/${`${step}`.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** An object with the needed fields, perhaps the optional ones, and no others. `__proto__` is a foreign field like any. */
export function fields(
  value: unknown,
  place: string,
  needed: readonly string[],
  optional: readonly string[] = [],
): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    trouble(place, 'save.notObject');
  for (const name of Object.keys(value)) {
    if (!needed.includes(name) && !optional.includes(name))
      trouble(into(place, shorten(name)), 'save.unknownField', { field: shorten(name) });
  }
  for (const name of needed) {
    if (!Object.hasOwn(value, name)) trouble(place, 'save.missingField', { field: name });
  }
  // A fresh object without a prototype: reading a field can only find what the file says.
  return Object.assign(Object.create(null), value) as Fields;
}

/** A list of at most so many entries. */
export function list(value: unknown, place: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) trouble(place, 'save.notList');
  if (value.length > most) trouble(place, 'save.tooMany', { most });
  return value;
}

/** A text of 1 (or `least`) to `most` characters. */
export function text(value: unknown, place: string, most: number, least = 1): string {
  if (typeof value !== 'string') trouble(place, 'save.notText');
  if (value.length < least || value.length > most)
    trouble(place, 'save.textLength', { least, most });
  return value;
}

/** A whole number from low to high. */
export function whole(value: unknown, place: string, low: number, high: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value))
    trouble(place, 'save.notWholeNumber', { low, high });
  if (value < low || value > high) trouble(place, 'save.outOfRange', { low, high });
  return value;
}

export function truth(value: unknown, place: string): boolean {
  if (typeof value !== 'boolean') trouble(place, 'save.notTruth');
  return value;
}

/** One of a fixed set of words. */
export function oneOf<T extends string>(value: unknown, place: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found === undefined) trouble(place, 'save.unknownWord', { word: shorten(value) });
  return found;
}

/** Deepest nesting of a JSON text, counted without parsing it; brackets inside strings do not count. */
export function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < json.length; i++) {
    const c = json.charCodeAt(i);
    if (quoted) {
      if (c === 0x5c) i++;
      else if (c === 0x22) quoted = false;
    } else if (c === 0x22) quoted = true;
    else if (c === 0x5b || c === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x5d || c === 0x7d) depth--;
  }
  return deepest;
}
