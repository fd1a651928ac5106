/** Spread: machines check in ring by ring; what they fetch harms some of them. */
import { binomial, type Stream } from '../chance/index.ts';
import { type CellPlan, chanceOf, checkIns, type Plan } from './plan.ts';
import { stopTime } from './response.ts';
import type { Cell, Incident } from './types.ts';

/** Chance to be reached within [from, to], all rings of a group, then the next group's; null where nothing can spread. */
export function reachChances(
  incident: Incident,
  { groups, ringStarts }: Plan,
  from: number,
  to: number,
): Float64Array | null {
  const end = Math.min(to, stopTime(incident));
  if (end <= from) return null;
  const { onFactor } = incident.drawn;
  const chances = new Float64Array(groups.length * ringStarts.length);
  let i = 0;
  for (const group of groups) {
    for (const start of ringStarts) {
      chances[i++] = chanceOf(checkIns(group, Math.max(from, start), end, onFactor));
    }
  }
  return chances;
}

/** Machines reached in a step, over all cells. */
export interface Reached {
  all: number;
  /** Harmed in any ring but the last: what the gate may see. */
  watched: number;
}

/**
 * Reaches machines of one cell and counts them in `reached`: the unharmed are updated at once, the number of harmed
 * is returned for their symptom.
 */
export function spread(
  cell: Cell,
  plan: CellPlan,
  chances: Float64Array,
  luck: Stream,
  reached: Reached,
): number {
  const { unreached } = cell;
  const rings = unreached.length;
  const row = plan.group * rings;
  let all = 0;
  for (let ring = 0; ring < rings; ring++) {
    const left = unreached[ring] as number;
    const chance = chances[row + ring] as number;
    if (left === 0 || chance === 0) continue;
    const here = binomial(luck, left, chance);
    if (here === 0) continue;
    const harmed = binomial(luck, here, ring === 0 ? plan.harm[0] : plan.harm[1]);
    unreached[ring] = left - here;
    cell.updated += here - harmed;
    if (plan.quarantine) {
      const lost = binomial(luck, here - harmed, plan.quarantine[ring === 0 ? 0 : 1]);
      cell.updated -= lost;
      cell.quarantined = (cell.quarantined ?? 0) + lost;
    }
    all += harmed;
    reached.all += here;
    if (ring < rings - 1) reached.watched += harmed;
  }
  return all;
}
