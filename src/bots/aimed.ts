/** What helps against the habits of this world's vendors is built before what does not. */
import { type GameState, type HabitId, knownVendors, rungAt } from '../sim/index.ts';
import type { Step } from './desk.ts';
import type { RoadOf } from './walk.ts';

/** How much likelier, over the fleet, one habit must be believed than the other before a plan is turned round. Tuned. */
const CLEARLY = 0.1;

/** Share of the fleet whose vendor has this habit, by what is believed, 0 to 1. */
function fleetWith(s: GameState, habit: HabitId): number {
  let share = 0;
  for (const v of knownVendors(s)) if (v.present) share += v.share * v.habits[habit];
  return share;
}

const isTop = ({ ladder, to }: Step): boolean => {
  const { name } = rungAt(ladder, to);
  return (ladder === 'checks' && name === 'diverse') || (ladder === 'wayback' && name === 'drills');
};

/**
 * The same plan; its two most expensive remedies, a diverse canary against vendors that are sloppy on rare machines and
 * drills against quiet ones, in the order in which they are needed.
 */
export function aimedPlan(s: GameState, plan: readonly Step[]): readonly Step[] {
  const more = fleetWith(s, 'quiet') - fleetWith(s, 'sloppy');
  if (Math.abs(more) < CLEARLY) return plan;
  const first = more > 0 ? 'wayback' : 'checks';
  const tops = plan.filter(isTop);
  const turned = [...tops].sort((a, b) => Number(b.ladder === first) - Number(a.ladder === first));
  let next = 0;
  return plan.map((step) => (isTop(step) ? (turned[next++] ?? step) : step));
}

/** The same roads, each aimed at what is believed of its vendors. */
export const aimed = (begin: () => RoadOf) => (): RoadOf => {
  const roadOf = begin();
  return (s, luck) => {
    const road = roadOf(s, luck);
    return { ...road, plan: aimedPlan(s, road.plan) };
  };
};
