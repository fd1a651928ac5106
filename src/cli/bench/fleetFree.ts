import { type Figure, interleaved, milliseconds, ratio } from './figure.ts';
import { FLEET, play, referenceSpec } from './reference.ts';

/** Any fleet, same cost. */
export function fleetFree(rounds: number): Figure {
  const large = referenceSpec('bench', 1_400_000_000);
  const small = referenceSpec('bench', FLEET);
  const [most = 0, few = 0] = interleaved(
    3 * rounds,
    () => play(large),
    () => play(small),
  );
  return ratio(
    milliseconds('reference incident, 1.4 billion machines', most),
    milliseconds('reference incident, 8.5 million machines', few),
    { atMost: 1.1 },
  );
}
