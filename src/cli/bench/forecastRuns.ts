import { lean, stream } from '../../sim/index.ts';
import { type Figure, interleaved, milliseconds } from './figure.ts';
import { play, referenceSpec } from './reference.ts';

/** Runs of a forecast in one timing. */
const BATCH = 10;
const INCIDENTS = 10;

/** How many runs of a forecast go into ten reference incidents: prepared once, uncertain facts drawn in each. */
export function forecastRuns(rounds: number): Figure {
  const whole = referenceSpec('bench');
  const { spec } = lean(whole);
  const luck = stream([1, 2, 3, 4]);
  const [incident = 0, batch = 0] = interleaved(
    3 * rounds,
    () => play(whole),
    (round) => {
      for (let i = 0; i < BATCH; i++) {
        // Of those that fetch it, 80 to 95% show it: the case's own range.
        const trigger = 0.8 + 0.15 * luck.uniform();
        play({ ...spec, fault: { ...spec.fault, trigger, seed: `${round}/${i}` } });
      }
    },
  );
  const of = milliseconds('ten reference incidents', INCIDENTS * incident);
  const against = milliseconds('one run of a forecast', batch / BATCH);
  return {
    value: of.value / against.value,
    of,
    against,
    unit: 'runs',
    reach: { atLeast: 100 },
  };
}
