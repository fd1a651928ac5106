import type { WaybackFigures } from '../incident/policy.ts';
import { FREE, price, type Rung } from './rung.ts';

interface WaybackRung extends Rung, WaybackFigures {}

/** How a stopped machine comes home. All figures tuned. */
export const wayback = [
  { name: 'byHand', ...FREE, fallback: null, remote: 0, pace: 1, fieldStaff: 0 },
  {
    name: 'fallback',
    ...price(3, 0, 1),
    fallback: { content: 0.5, code: 0.35 },
    remote: 0,
    pace: 1,
    fieldStaff: 0,
  },
  {
    // Remote recovery, and a field team that travels to those whom it does not reach.
    name: 'remote',
    ...price(5, 0, 1),
    fallback: { content: 0.5, code: 0.35 },
    remote: 0.55,
    pace: 1.5,
    fieldStaff: 0.15,
  },
  {
    // Drills in every region, each with a field team of its own.
    name: 'drills',
    ...price(5, 0, 1),
    fallback: { content: 0.7, code: 0.5 },
    remote: 0.65,
    pace: 2.9,
    fieldStaff: 0.45,
  },
] as const satisfies readonly WaybackRung[];
