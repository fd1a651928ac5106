import type { GameState, VendorState } from '../../state.ts';

/** Is the own product spared the rules that bind the others just now? */
export const isExempt = (s: GameState, v: VendorState): boolean => v.own && !s.switches.parity.on;
