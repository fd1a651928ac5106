import type { WaybackFigures } from '../incident/policy.ts';
import { FREE, price, type Rung } from './rung.ts';

interface WaybackRung extends Rung, Omit<WaybackFigures, 'fieldStaff'> {}

/** How a stopped machine comes home. All figures tuned. */
export const wayback = [
  { name: 'byHand', ...FREE, fallback: null, remote: 0, pace: 1 },
  {
    name: 'fallback',
    ...price(4, 0, 1),
    fallback: { content: 0.85, code: 0.6 },
    remote: 0,
    pace: 1,
  },
  {
    name: 'remote',
    ...price(5, 0, 2),
    fallback: { content: 0.85, code: 0.6 },
    remote: 0.7,
    pace: 1,
  },
  {
    name: 'drills',
    ...price(3, 0, 1, 1),
    fallback: { content: 0.92, code: 0.6 },
    remote: 0.8,
    pace: 1.3,
  },
] as const satisfies readonly WaybackRung[];
