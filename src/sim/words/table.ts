/** How words are told apart, and how a table with one reader for each word is read. */

/** Which word an object is: the first of these names that it bears. RangeError where it bears none. */
export function wordIn<Word extends string>(words: readonly Word[], it: object): Word {
  const word = words.find((name) => name in it);
  if (word === undefined) throw new RangeError(`no such word: ${JSON.stringify(it)}`);
  return word;
}

/** One reader for each word of a kind: a word without one does not compile. */
export type Readers<Shapes, Rest extends readonly unknown[], Result> = {
  readonly [Word in keyof Shapes]: (it: Shapes[Word], ...rest: Rest) => Result;
};

/** Makes one function of a table of readers: it reads each object by the word that the object is. */
export const readingBy =
  <Shapes>(wordOf: (it: Shapes[keyof Shapes]) => keyof Shapes) =>
  <Rest extends readonly unknown[], Result>(readers: Readers<Shapes, Rest, Result>) =>
  (it: Shapes[keyof Shapes], ...rest: Rest): Result => {
    // The word vouches for the shape; the compiler cannot follow that.
    const read = readers[wordOf(it)] as (it: Shapes[keyof Shapes], ...rest: Rest) => Result;
    return read(it, ...rest);
  };

/** Words that bear their name in a field: `{do: 'hold', suspect: …}`. */
export type Tagged<Tag extends string, Shapes> = {
  [Word in keyof Shapes]: Flat<Record<Tag, Word> & Shapes[Word]>;
}[keyof Shapes];

type Flat<T> = { [Field in keyof T]: T[Field] };

/** A word that needs nothing but its name. */
export type Bare = Record<never, never>;

/** One reader for each tagged word: a word without one does not compile. */
export type TaggedReaders<
  Tag extends string,
  It extends Record<Tag, string>,
  Rest extends readonly unknown[],
  Result,
> = {
  readonly [Word in It[Tag]]: (it: Extract<It, Record<Tag, Word>>, ...rest: Rest) => Result;
};

/** Makes one function of a table of readers for tagged words. */
export const readingByTag =
  <Tag extends string, It extends Record<Tag, string>>(tag: Tag) =>
  <Rest extends readonly unknown[], Result>(readers: TaggedReaders<Tag, It, Rest, Result>) =>
  (it: It, ...rest: Rest): Result => {
    // The tag vouches for the shape; the compiler cannot follow that.
    const read = readers[it[tag]] as (it: It, ...rest: Rest) => Result;
    return read(it, ...rest);
  };

/** A list of every word of a kind, in an order that counts: one left out does not compile. */
export const listOfAll =
  <Word extends string>() =>
  <const List extends readonly Word[]>(
    list: Exclude<Word, List[number]> extends never
      ? List
      : { missing: Exclude<Word, List[number]> },
  ): List =>
    list as List;
