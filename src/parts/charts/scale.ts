/** From a value to its place in a drawing. */
export type Scale = (value: number) => number;

type Span = readonly [number, number];

/** Straight: the ends of `from` come to lie at those of `to`, and beyond them it goes on. */
export function linear([a, b]: Span, [c, d]: Span): Scale {
  // Where all values are one, they lie at the beginning.
  const width = b - a || 1;
  return (value) => c + ((value - a) / width) * (d - c);
}
