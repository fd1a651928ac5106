import { takeAll } from '../../session/index.ts';
import { playCareful, summit, wholeRun } from './campaign.ts';
import { type Figure, interleaved, milliseconds, ratio } from './figure.ts';

/** Links, fork the past. */
export function replay(rounds: number): Figure {
  const level = summit();
  const { seed, run } = wholeRun(level);
  const [again = 0, played = 0] = interleaved(
    rounds,
    () => takeAll(level, seed, run.commands),
    () => playCareful(level, seed),
  );
  return ratio(
    milliseconds('12 quarters, replayed from their commands', again),
    milliseconds('the same, played', played),
    { atMost: 1.1 },
  );
}
