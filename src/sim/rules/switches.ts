import type { SwitchId } from '../ids.ts';

/** What setting a switch costs, and what it costs each quarter while it is on. */
export interface SwitchSpec {
  capacity: number;
  standing: number;
  upkeep: number;
}

const price = (capacity: number, standing: number, upkeep = 0): SwitchSpec => ({
  capacity,
  standing,
  upkeep,
});

/** The seven switches. They are in force tonight; taking one back is free. All numbers tuned. */
export const SWITCH_PRICES: Readonly<Record<SwitchId, SwitchSpec>> = {
  /** The own product goes where others must go. */
  parity: price(0, 1),
  /** Our engineers help vendors out of ring 0. */
  migrationHelp: price(0, 0, 1),
  /** Rings, bake and gate hold for content as for code. */
  contentScope: price(2, 1),
  /** Low-risk lists skip the bake. */
  expressLane: price(1, 0),
  /** A machine under repair still gets in. */
  repairPass: price(2, 0),
  /** Attestation without names. */
  pseudonyms: price(2, 0),
  /** Recovery keys at hand, and in our hands. */
  keyEscrow: price(0, 1),
};

/** What setting a switch costs now. Switching off is free. */
export function priceOfSwitch(id: SwitchId, on: boolean): { capacity: number; standing: number } {
  const { capacity, standing } = SWITCH_PRICES[id];
  return on ? { capacity, standing } : { capacity: 0, standing: 0 };
}
