import { FREE, price, type Rung } from './rung.ts';

interface BenchRung extends Rung {
  /** Share of faulty updates that it lets through, 0 to 1 (game design; tuned). */
  passes: number;
  /** Points that it takes from an attack by a vendor's own channel. Tuned. */
  ownChannel: number;
}

/** What must pass before an update leaves: a smoke test, a park of devices, a replay of real content. */
export const bench = [
  { name: 'none', ...FREE, passes: 1, ownChannel: 0 },
  { name: 'smoke', ...price(3, 0, 1), passes: 0.85, ownChannel: -8 },
  { name: 'devices', ...price(4, 0, 1), passes: 0.65, ownChannel: -16 },
  { name: 'replay', ...price(4, 0, 1, 1), passes: 0.45, ownChannel: -24 },
] as const satisfies readonly BenchRung[];
