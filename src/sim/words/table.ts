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
