import { FREE, price, type Rung } from './rung.ts';

interface HandsRung extends Rung {
  /** How much more technicians on the spot get done. Tuned. */
  pace: number;
  /** The platform's own field teams: technicians per thousand machines of the whole fleet. Tuned. */
  fieldStaff: number;
}

/** Who walks to the machines that cannot help themselves. */
export const hands = [
  { name: 'ownCrews', ...FREE, pace: 1, fieldStaff: 0 },
  { name: 'fieldTeam', ...price(3, 0, 1, 1), pace: 1.5, fieldStaff: 0.15 },
  { name: 'nationalTeams', ...price(4, 0, 1, 1), pace: 2.2, fieldStaff: 0.35 },
] as const satisfies readonly HandsRung[];
