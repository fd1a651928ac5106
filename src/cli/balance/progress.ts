/** Tells on stderr how far a long run is. */
import { type AnyCell, cellName } from './cells.ts';

const TELL_EVERY = 2000;

/** To be called for each of `total` games that is finished. */
export function progress(total: number): (cell: AnyCell) => void {
  const begun = performance.now();
  let done = 0;
  let told = 0;
  return (cell) => {
    done += 1;
    const now = performance.now();
    if (now - told < TELL_EVERY && done < total) return;
    told = now;
    const left = ((now - begun) / done) * (total - done);
    process.stderr.write(
      `${done} of ${total} games, about ${Math.ceil(left / 60_000)} min left (${cellName(cell)})\n`,
    );
  };
}
