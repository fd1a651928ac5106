import { METERS } from '../ids.ts';
import { moveMeter, type Turn } from './turn.ts';

/** Below this a meter is in crisis; quarters one has to end it. Game design. */
export const CRISIS_BELOW = 25;
export const CRISIS_QUARTERS = 2;

/** Opens and closes crises after a night. Returns the meter whose crisis ran out, or null. */
export function crisesStep(turn: Turn): (typeof METERS)[number] | null {
  const { s } = turn;
  for (const meter of METERS) {
    const open = s.crises.find((c) => c.meter === meter);
    if (s.meters[meter] < CRISIS_BELOW) {
      if (open && s.quarter >= open.deadline) return meter;
      if (!open) {
        s.crises.push({ meter, since: s.quarter, deadline: s.quarter + CRISIS_QUARTERS });
        turn.events.push({ type: 'crisisOpened', meter });
      }
    } else if (open) {
      s.crises = s.crises.filter((c) => c.meter !== meter);
      turn.events.push({ type: 'crisisMended', meter });
      if (meter !== 'legitimacy')
        moveMeter(turn, 'legitimacy', 3, { key: 'crisisMended', params: { meter } });
    }
  }
  return null;
}
