import { FREE, price, type Rung } from './rung.ts';

interface RingsRung extends Rung {
  /** Shares of a cell's machines per ring, first ring first; they sum to 1. Tuned: common rollout plans (1%, 5%, 20%, 50%). */
  shares: readonly number[];
}

/** In how many waves an update goes out. */
export const rings = [
  { name: 'allAtOnce', ...FREE, shares: [1] },
  { name: 'two', ...price(2, 0, 1), shares: [0.05, 0.95] },
  { name: 'three', ...price(4, 0, 1), shares: [0.01, 0.19, 0.8] },
  { name: 'five', ...price(6, 0, 2), shares: [0.01, 0.04, 0.15, 0.3, 0.5] },
] as const satisfies readonly RingsRung[];
