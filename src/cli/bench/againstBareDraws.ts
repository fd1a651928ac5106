import { type Figure, interleaved, milliseconds, ratio } from './figure.ts';
import { drawBare, drawsOf, play, referenceSpec } from './reference.ts';

/** The engine is nearly nothing but its luck. */
export function againstBareDraws(rounds: number): Figure {
  const spec = referenceSpec('bench');
  const draws = drawsOf(spec);
  const [engine = 0, bare = 0] = interleaved(
    3 * rounds,
    () => play(spec),
    (round) => drawBare(draws, round + 100),
  );
  return ratio(
    milliseconds('reference incident', engine),
    milliseconds('the same binomials in a bare loop', bare),
    { atMost: 1.5 },
  );
}
