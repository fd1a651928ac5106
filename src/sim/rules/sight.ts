import { rungOf } from '../ladders/index.ts';
import type { GameState, VendorState } from '../state.ts';

/** What one vendor still sees and stops, 0 to 1: its see key counts 60%, its stop key 40% (tuned). */
export function sightOf(s: GameState, v: VendorState): number {
  const through = rungOf(s, 'interface').sight;
  const see = v.keys.see.out ? through : 1;
  const stop = v.keys.stop.out ? through : 1;
  return 0.6 * see + 0.4 * stop;
}

/** Sight over the whole fleet, weighed by share, 0 to 1. Machines nobody guards see nothing. */
export function fleetSight(s: GameState): number {
  let sum = 0;
  for (const v of s.vendors) if (v.present) sum += v.share * sightOf(s, v);
  return sum;
}
