import library from '@stdlib/random-base-binomial';
import { type Figure, interleaved, milliseconds, ratio } from './figure.ts';
import { drawBare, drawsOf, referenceSpec } from './reference.ts';

/** Own code must earn its place. (The library is wrong where n·p lies between 10 and 100; ours is tested to be exact.) */
export function samplerAgainstLibrary(rounds: number): Figure {
  const draws = drawsOf(referenceSpec('bench'));
  const draw = library.factory();
  const [theirs = 0, ours = 0] = interleaved(
    rounds,
    () => {
      let sum = 0;
      for (let i = 0; i < draws.length; i += 2) {
        sum += draw(draws[i] as number, draws[i + 1] as number);
      }
      return sum;
    },
    (round) => drawBare(draws, round + 100),
  );
  return ratio(
    milliseconds('@stdlib/random-base-binomial over the draws of the reference incident', theirs),
    milliseconds('ours over the same', ours),
    { atLeast: 1.5 },
  );
}
