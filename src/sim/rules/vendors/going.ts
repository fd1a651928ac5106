import type { SectorId } from '../../ids.ts';
import type { GameState, VendorState } from '../../state.ts';
import { shareInSector } from '../landing.ts';
import type { Turn } from '../turn.ts';
import { burdenOf, buyerOf, leave, leaveSector, sell } from './market.ts';

/** Trust below which a head believes nothing any more, and does not go step by step. Tuned. */
export const BELIEVES_NOTHING_BELOW = 15;
/** A vendor as small as this, or smaller, may be bought. Tuned. */
export const SMALL_BELOW = 0.15;
/** Sectors that a vendor which nobody buys gives up before it leaves the platform. Tuned. */
const SECTORS_FIRST = 2;

/** How a vendor goes: by how long it has not been able to bear the policy, that is by the sectors it has given up. */
type Going = { how: 'sector'; sector: SectorId } | { how: 'sale' } | { how: 'leaves' };

/** The next step of a vendor that goes: a sector, then its name, then the platform. */
export function goingOf(s: GameState, v: VendorState): Going {
  if (v.trust < BELIEVES_NOTHING_BELOW) return { how: 'leaves' };
  const given = v.leftSectors.length;
  const sector = given < SECTORS_FIRST ? burdenOf(s, v) : null;
  if (given === 0 && sector) return { how: 'sector', sector };
  if (v.share < SMALL_BELOW && buyerOf(s, v)) return { how: 'sale' };
  return sector ? { how: 'sector', sector } : { how: 'leaves' };
}

/** It goes one step. */
export function go(turn: Turn, v: VendorState): void {
  const { s } = turn;
  const going = goingOf(s, v);
  if (going.how === 'leaves') leave(turn, v);
  else if (going.how === 'sale') sell(turn, v);
  else {
    const spec = s.level.sectors.find((x) => x.id === going.sector);
    if (spec) leaveSector(turn, v, spec.id, spec.share * shareInSector(s, v, spec.id));
  }
}
