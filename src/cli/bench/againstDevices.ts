import { playDevices } from './devices.ts';
import { type Figure, interleaved, milliseconds, ratio } from './figure.ts';
import { END, play, referenceSpec } from './reference.ts';

/** Counts against devices: what makes forecasts possible. */
export function againstDevices(rounds: number): Figure {
  const spec = referenceSpec('bench');
  const [devices = 0, cohorts = 0] = interleaved(
    rounds,
    (round) => playDevices(spec, END, round + 77),
    () => play(spec),
  );
  return ratio(
    milliseconds('device by device, 8.5 million machines', devices),
    milliseconds('reference incident, 8.5 million machines', cohorts),
    { atLeast: 50 },
  );
}
