import type { WaybackFigures } from '../incident/policy.ts';
import { FREE, price, type Rung } from './rung.ts';

interface HandsRung extends Rung, Pick<WaybackFigures, 'pace' | 'fieldStaff'> {}

/** Who walks to the machines that cannot help themselves. */
export const hands = [
  { name: 'ownCrews', ...FREE, pace: 1, fieldStaff: 0 },
  { name: 'fieldTeam', ...price(3, 0, 1, 1), pace: 1.5, fieldStaff: 0.15 },
  { name: 'nationalTeams', ...price(4, 0, 1, 1), pace: 2.2, fieldStaff: 0.35 },
] as const satisfies readonly HandsRung[];
