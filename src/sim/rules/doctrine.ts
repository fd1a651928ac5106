import { atLeast } from '../ladders/index.ts';
import type { GameState } from '../state.ts';

/** Share of keys outside ring 0 from which a run counts as tiered, and as closed. Tuned. */
const TIERED_FROM = 0.2;
const CLOSED_FROM = 0.65;

/**
 * The road this run took, from where the keys lie and how the door stands. With a door that stays open to licensed
 * drivers a run is tiered, however many keys have left: closed begins with a closing date.
 */
export function doctrineOf(s: GameState): 'open' | 'tiered' | 'closed' {
  let out = 0;
  for (const v of s.vendors)
    if (v.present) for (const key of Object.values(v.keys)) if (key.out) out++;
  const present = s.vendors.filter((v) => v.present).length;
  const share = present > 0 ? out / (4 * present) : 0;
  if (atLeast(s, 'door', 'closed')) return 'closed';
  if (atLeast(s, 'door', 'sunset') && share >= CLOSED_FROM) return 'closed';
  return atLeast(s, 'door', 'certified') || share >= TIERED_FROM ? 'tiered' : 'open';
}
