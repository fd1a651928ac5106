/** How machines that work again came back, and how long ago: for marks that differ by path and dissolve over the days. */
import type { Incident, Paths, RegionId } from '../sim/index.ts';
import type { DotState } from './picture.ts';

/** Minutes after which a machine that works again is hardly told from a healthy one any more (tuned). */
const DISSOLVED = 2 * 1440;

/** The mark of each path. */
const MARK: Readonly<Record<keyof Paths, 'healed' | 'recalled' | 'handed'>> = {
  self: 'healed',
  fallback: 'healed',
  revert: 'recalled',
  remote: 'recalled',
  hands: 'handed',
};
/** In the order in which they dissolve: who came back by itself did so first. */
const ORDER = ['healed', 'recalled', 'handed'] as const;

/** Share, 0 to 1, of those who work again now and did so long ago already. */
export function longAgo(incident: Incident): number {
  const { trace, now } = incident;
  const last = trace.at(-1)?.healed ?? 0;
  if (last === 0) return 0;
  let then = 0;
  for (const point of trace) if (point.at <= now - DISSOLVED) then = point.healed;
  return Math.min(1, then / last);
}

/**
 * Deals those of a region who work again to their marks, whole machines that add up to `healed`: by the paths on
 * record, and the share `old` of them to those who have dissolved.
 */
export function healedMarks(
  incident: Incident | null | undefined,
  region: RegionId,
  healed: number,
  old: number,
): Partial<Record<DotState, number>> {
  const by = { healed: 0, recalled: 0, handed: 0 };
  for (const cell of incident?.cells ?? []) {
    if (cell.region !== region) continue;
    for (const path of Object.keys(MARK) as (keyof Paths)[]) by[MARK[path]] += cell.healed[path];
  }
  const all = by.healed + by.recalled + by.handed;
  if (all === 0) return { healed };
  let mended = Math.floor(healed * old);
  const marks: Partial<Record<DotState, number>> = { mended };
  let running = 0;
  let given = 0;
  for (const mark of ORDER) {
    running += by[mark];
    const upTo = Math.round((running * healed) / all);
    const own = upTo - given;
    given = upTo;
    const gone = Math.min(own, mended);
    mended -= gone;
    marks[mark] = own - gone;
  }
  return marks;
}
