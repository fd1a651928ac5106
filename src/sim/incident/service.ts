/**
 * A service comes back later than its machine. It tries to restart without memory of how long it waited; where all
 * services restart against one that bears only so many an hour, those above fail and try again.
 */
import { binomial, hypergeometricSplit, type Stream } from '../chance/index.ts';
import { HOUR } from './constants.ts';
import { chanceOf, type Plan } from './plan.ts';
import type { Cell, Incident, IncidentSpec, Paths } from './types.ts';

const PATHS = ['self', 'fallback', 'remote', 'hands', 'revert'] as const;

/** True where any machine's service may come back later than the machine. */
export function hasServices({ kinds, facts }: IncidentSpec): boolean {
  return facts?.herd !== undefined || (kinds?.some(({ service = 0 }) => service > 0) ?? false);
}

export function noPaths(): Paths {
  return { self: 0, fallback: 0, remote: 0, hands: 0, revert: 0 };
}

/** Machines of a cell come to work again, their services do not yet. */
export function later(cell: Cell, by: keyof Paths, count: number): void {
  (cell.parts.restoring as Paths)[by] += count;
  cell.restoring = (cell.restoring as number) + count;
}

/** Whole restorations that the shared service bears within so many minutes; the broken part is kept for later. */
function roomFor(incident: Incident, perHour: number, minutes: number): number {
  const due = (perHour * minutes) / HOUR + (incident.spare ?? 0);
  const room = Math.floor(due);
  incident.spare = due - room;
  return room;
}

/**
 * Services that restart within [stepped, to], before anything else happens in that step: whoever comes to work in a
 * step tries from the next one on. Above what is borne, each set of those who tried is equally likely to fail.
 */
export function restore(incident: Incident, plan: Plan, luck: Stream, to: number): void {
  const { cells, spec, stepped: from } = incident;
  const tries: { cell: Cell; by: keyof Paths; count: number }[] = [];
  let all = 0;
  cells.forEach((cell, i) => {
    const { restoring } = cell.parts;
    const mean = plan.cells[i]?.service ?? 0;
    if (!restoring || !cell.restoring) return;
    const chance = mean > 0 ? chanceOf((to - from) / mean) : 1;
    for (const by of PATHS) {
      const count = binomial(luck, restoring[by], chance);
      if (count > 0) tries.push({ cell, by, count });
      all += count;
    }
  });
  const herd = spec.facts?.herd;
  const room = herd ? roomFor(incident, herd.perHour, to - from) : all;
  const counts = tries.map(({ count }) => count);
  const borne = all <= room ? counts : hypergeometricSplit(luck, counts, room);
  tries.forEach(({ cell, by }, k) => {
    const count = borne[k] as number;
    (cell.parts.restoring as Paths)[by] -= count;
    cell.restoring = (cell.restoring as number) - count;
    cell.healed[by] += count;
  });
}
