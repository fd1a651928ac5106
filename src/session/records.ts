/** Records of a stranger's JSON by tables: how each field is read, and which fields a kind of record has. */
import { shorten, trouble } from './problem.ts';
import { fields, into, list, oneOf, text, truth, whole } from './shape.ts';

/** Reads one value at its place, into a fresh one; stops with a place and a sentence where it is none. */
export type Read<T> = (value: unknown, place: string) => T;

/** How each field of a record is read; it must have all of these and no others. */
export type Fields<Shape> = { readonly [Name in keyof Shape]-?: Read<Shape[Name]> };

export const textOf =
  (most: number): Read<string> =>
  (value, place) =>
    text(value, place, most);

export const oneAmong =
  <T extends string>(words: readonly T[]): Read<T> =>
  (value, place) =>
    oneOf(value, place, words);

export const wholeFrom =
  (low: number, high: number): Read<number> =>
  (value, place) =>
    whole(value, place, low, high);

export const yesNo: Read<boolean> = truth;

export const listOf =
  <T>(most: number, one: Read<T>): Read<T[]> =>
  (value, place) =>
    list(value, place, most).map((entry, i) => one(entry, into(place, i)));

export const record =
  <Shape extends object>(shape: Fields<Shape>): Read<Shape> =>
  (value, place) =>
    read(value, place, shape);

function read<Shape>(value: unknown, place: string, shape: Fields<Shape>, tag?: string): Shape {
  const names = Object.keys(shape) as (keyof Shape & string)[];
  const seen = fields(value, place, tag === undefined ? names : [tag, ...names]);
  const entries = names.map((name) => [name, shape[name](seen[name], into(place, name))] as const);
  return Object.fromEntries(entries) as Shape;
}

/** A record whose field `tag` holds its word; the other fields are those of the word. `unknown` = what to say of another word. */
export const taggedBy =
  <Tag extends string, Shapes>(
    tag: Tag,
    unknown: string,
    shapes: { readonly [Word in keyof Shapes]: Fields<Shapes[Word]> },
  ) =>
  <It extends Record<Tag, keyof Shapes>>(): Read<It> =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      trouble(place, 'save.notObject');
    if (!Object.hasOwn(value, tag)) trouble(place, 'save.missingField', { field: tag });
    const word = (value as Record<string, unknown>)[tag];
    if (typeof word !== 'string' || !Object.hasOwn(shapes, word))
      trouble(into(place, tag), unknown, { word: shorten(word) });
    const shape = shapes[word as keyof Shapes];
    return { [tag]: word, ...read<Shapes[keyof Shapes]>(value, place, shape, tag) } as It;
  };
