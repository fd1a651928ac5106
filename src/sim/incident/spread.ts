/** Spread: machines check in ring by ring; what they fetch harms some of them. */
import { binomial, type Stream } from '../chance/index.ts';
import { type CellPlan, chanceOf, checkIns, type Plan } from './plan.ts';
import { stopTime } from './response.ts';
import type { Cell, Incident } from './types.ts';

/** Chance to be reached within [from, to], by group and ring; null where nothing can spread. */
export function reachChances(
  incident: Incident,
  plan: Plan,
  from: number,
  to: number,
): number[][] | null {
  const end = Math.min(to, stopTime(incident));
  if (end <= from) return null;
  const { onFactor } = incident.drawn;
  return plan.groups.map((group) =>
    plan.ringStarts.map((start) => chanceOf(checkIns(group, Math.max(from, start), end, onFactor))),
  );
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
  chances: readonly number[],
  luck: Stream,
  reached: Reached,
): number {
  const { unreached } = cell;
  let all = 0;
  for (let ring = 0; ring < chances.length; ring++) {
    const left = unreached[ring] as number;
    const chance = chances[ring] as number;
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
    if (ring < chances.length - 1) reached.watched += harmed;
  }
  return all;
}
