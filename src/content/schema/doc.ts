/** For docs/level-format.md: each word with an example, and what it does or when it holds. */
export type Docs<Shapes> = {
  readonly [Word in keyof Shapes]: readonly [example: Shapes[Word], sentence: string];
};
