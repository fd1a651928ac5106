import type { SectorId } from '../sim/index.ts';

/** Machines down by sector, and out of how many it is worth a call. */
export type DownBySector = Readonly<Partial<Record<SectorId, number>>>;

/** No more calls than this at one moment: the ear tells two apart, not five. */
export const CALLS_AT_ONCE = 2;
/** A sector calls again when it is down this many times worse than at its last call. */
const WORSE = 2;

/**
 * Which sectors call now: those that are newly down, or have grown much worse since they last called; the worst first.
 * Remembers what has been called; an empty night forgets it.
 */
export function createCalls(): (down: DownBySector) => SectorId[] {
  const told = new Map<SectorId, number>();
  return (down) => {
    const all = Object.entries(down) as [SectorId, number][];
    if (all.length === 0) told.clear();
    const due = all
      .filter(([id, n]) => n > 0 && n >= WORSE * (told.get(id) ?? 0))
      .sort((a, b) => b[1] - a[1])
      .slice(0, CALLS_AT_ONCE);
    for (const [id, n] of due) told.set(id, n);
    return due.map(([id]) => id);
  };
}
