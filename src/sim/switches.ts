/** The switches, with what each costs and does. They are in force tonight; taking one back is free. */
import type { SwitchId } from './ids.ts';

/** What every switch has. */
export interface Switch {
  /** Setting it, in Capacity and Standing. */
  capacity: number;
  standing: number;
  /** Capacity each quarter while it is on. */
  upkeep: number;
}

const price = (capacity: number, standing: number, upkeep = 0): Switch => ({
  capacity,
  standing,
  upkeep,
});

/** All figures tuned. */
export const SWITCH_FIGURES = {
  /** The own product goes where others must go. From a certified door on it counts whether it does, or is exempt. */
  parity: {
    ...price(0, 1),
    /** Trust of every outside vendor, a quarter. */
    trust: { kept: 3, exempt: -4 },
    /** Percent of a court's odds. */
    court: { kept: 20, exempt: -25 },
    /** Points of a vendor's loudness. */
    push: { kept: -6, exempt: 12 },
  },
  /** Our engineers help vendors out of ring 0. */
  help: {
    ...price(0, 0, 1),
    /** A vendor's readiness and trust, a quarter. */
    readiness: 6,
    trust: 3,
    /** Points where a vendor thinks of moving, of going, and of its loudness. */
    move: 30,
    go: -10,
    push: -8,
  },
  /** Attestation without names. */
  pseudonyms: price(2, 0),
} as const;

/** What setting a switch costs now. Switching off is free. */
export function priceOfSwitch(id: SwitchId, on: boolean): { capacity: number; standing: number } {
  const { capacity, standing }: Switch = SWITCH_FIGURES[id];
  return on ? { capacity, standing } : { capacity: 0, standing: 0 };
}
