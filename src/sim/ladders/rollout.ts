import type { RolloutFigures } from '../incident/policy.ts';
import { FREE, price, type Rung } from './rung.ts';

interface RolloutRung extends Rung, RolloutFigures {
  /** Points of weakness against a race, as the last ring waits so long for the cure; fewer where lists are free. Tuned. */
  race: number;
  raceExpress: number;
  /** Security a quarter, where all content waits as well. Tuned. */
  slow: number;
}

/** In how many rings an update goes out, and how long a ring bakes before the next begins. */
export const rollout = [
  {
    name: 'allAtOnce',
    ...FREE,
    shares: [1],
    wait: 0,
    race: 15,
    raceExpress: 15,
    slow: 0,
  },
  {
    name: 'two',
    ...price(3, 0, 1),
    shares: [0.4, 0.6],
    wait: 60,
    race: 28,
    raceExpress: 23,
    slow: 0,
  },
  {
    name: 'three',
    ...price(4, 1, 1),
    shares: [0.3, 0.3, 0.4],
    wait: 8 * 60,
    race: 60,
    raceExpress: 35,
    slow: 0,
  },
  {
    name: 'five',
    ...price(6, 1, 2),
    shares: [0.15, 0.15, 0.2, 0.25, 0.25],
    wait: 24 * 60,
    race: 100,
    raceExpress: 50,
    slow: -3,
  },
] as const satisfies readonly RolloutRung[];
