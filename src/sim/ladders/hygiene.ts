import { FREE, price, type Rung } from './rung.ts';

interface HygieneRung extends Rung {
  /** Once, when it comes into force: Ecosystem, for the old devices that it stops. */
  ecosystem: number;
  /** Points that it takes from attacks by a borrowed driver. */
  driver: number;
  /** Share of an agent's exposure outside ring 0 that it leaves: a tamper guard keeps agents from being killed. */
  exposure: number;
}

/** What keeps attackers out of ring 0. All figures tuned; the shapes follow the facts. */
export const hygiene = [
  { name: 'audit', ...FREE, ecosystem: 0, driver: 0, exposure: 1 },
  {
    name: 'blockList',
    ...price(3, 0, 1),

    ecosystem: 0,
    driver: -20,
    exposure: 0.75,
  },
  {
    name: 'memoryIntegrity',
    ...price(4, 0, 1),

    ecosystem: -3,
    driver: -65,
    exposure: 0.75,
  },
  {
    name: 'tamperGuard',
    ...price(5, 0, 1),

    ecosystem: 0,
    driver: -85,
    exposure: 0.5,
  },
] as const satisfies readonly HygieneRung[];
