import { FREE, price, type Rung } from './rung.ts';

interface BakeRung extends Rung {
  /** Minutes between the starts of two rings. 20 minutes is what people need to press the next button. */
  wait: number;
  /** Points of weakness against a race, as the last ring waits so long for the cure; fewer with an express lane. Tuned. */
  race: number;
  raceExpress: number;
  /** Security a quarter, where content bakes as well and no express lane helps. Tuned. */
  slow: number;
}

/** How long a ring is watched before the next begins. */
export const bake = [
  { name: 'none', ...FREE, wait: 20, race: 0, raceExpress: 0, slow: 0 },
  { name: 'oneHour', ...price(0, 1, 0), wait: 60, race: 8, raceExpress: 3, slow: 0 },
  { name: 'eightHours', ...price(0, 1, 0), wait: 8 * 60, race: 40, raceExpress: 15, slow: -1 },
  { name: 'day', ...price(0, 1, 0), wait: 24 * 60, race: 80, raceExpress: 30, slow: -2 },
] as const satisfies readonly BakeRung[];
