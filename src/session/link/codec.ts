/** Words as bytes: the number of a word and one figure share the first number, what else there is follows. */
import type { Bare } from '../../sim/index.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { at, nameOf, numberOf, spell, type Tables } from './tables.ts';

/** How what stands in one word becomes bytes and comes back. */
export interface Codec<Shape> {
  /** Writes the head with one figure, 0 where it has none, and then the rest. */
  write: (it: Shape, head: (figure: number) => void, out: ByteWriter, t: Tables) => void;
  /** `figure` = what stood in the head. */
  read: (figure: number, from: ByteReader, t: Tables) => Shape;
}

/** One codec for each word of a kind. */
export type Codecs<Shapes> = { readonly [Word in keyof Shapes]: Codec<Shapes[Word]> };

export const bare: Codec<Bare> = { write: (_, head) => head(0), read: () => ({}) };

/** A name of the level, by its number in a table. */
export const named = <Field extends string>(
  field: Field,
  tableOf: (t: Tables) => readonly string[],
): Codec<Record<Field, string>> => ({
  write(it, head, out, t) {
    const number = numberOf(it[field], tableOf(t));
    head(number);
    spell(out, it[field], number);
  },
  read: (number, from, t) =>
    ({ [field]: nameOf(from, number, tableOf(t)) }) as Record<Field, string>,
});

/** A word of a fixed list, by its place there. */
export const listed = <Field extends string, Word extends string>(
  field: Field,
  list: readonly Word[],
): Codec<Record<Field, Word>> => ({
  write: (it, head) => head(list.indexOf(it[field])),
  read: (place) => ({ [field]: at(list, place) }) as Record<Field, Word>,
});

/** Writes and reads words of one kind, told apart by the field `tag`; at most `room` words fit beside their figure. */
export function taggedBytes<Tag extends string, Shapes, It extends Record<Tag, keyof Shapes>>(
  tag: Tag,
  room: number,
  words: readonly (keyof Shapes & string)[],
  codecs: Codecs<Shapes>,
): {
  write: (out: ByteWriter, it: It, t: Tables) => void;
  read: (from: ByteReader, t: Tables) => It;
} {
  // The tag vouches for the shape; the compiler cannot follow that.
  const codecOf = (word: keyof Shapes) => codecs[word] as unknown as Codec<object>;
  return {
    write(out, it, t) {
      const place = (words as readonly unknown[]).indexOf(it[tag]);
      codecOf(it[tag]).write(it, (figure) => out.number(place + room * figure), out, t);
    },
    read(from, t) {
      const head = from.number();
      const word = at(words, head % room);
      return { [tag]: word, ...codecOf(word).read(Math.floor(head / room), from, t) } as It;
    },
  };
}
