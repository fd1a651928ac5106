import { FREE, price, type Rung } from './rung.ts';

interface InterfaceRung extends Rung {
  /** Share of sight that an outside reader keeps, 0 to 1. Tuned so high that leaving it out does not gain. */
  sight: number;
  /** Once, when it comes into force: trust of every vendor. */
  trust: number;
  /** Points that a good way out adds where a vendor thinks of migrating. */
  draws: number;
}

/** The way out for see and stop. All figures tuned (game design). */
export const interfaceLadder = [
  { name: 'none', ...FREE, sight: 0.3, trust: 0, draws: 0 },
  { name: 'reader', ...price(4, 0, 1), sight: 0.8, trust: 5, draws: 0 },
  { name: 'veto', ...price(5, 0, 1), sight: 0.92, trust: 5, draws: 5 },
  { name: 'full', ...price(7, 0, 2), sight: 0.98, trust: 5, draws: 10 },
] as const satisfies readonly InterfaceRung[];
