/** What every rung of every ladder has. */
export interface Rung extends Price {
  /** The field's term. Code, words and drawings ask for a rung by it; the state holds its number from the ground. */
  name: string;
}

/** What a rung costs and how long it takes. Tuned: half of what one wants must stay undone. */
export interface Price {
  /** Engineering, in Capacity. */
  capacity: number;
  /** Political credit, in Standing. */
  standing: number;
  /** Quarters until it is in force; 0 = tonight. */
  lead: number;
}

/** A price in one line. */
export const price = (capacity: number, standing: number, lead: number): Price => ({
  capacity,
  standing,
  lead,
});

/** The ground costs nothing. */
export const FREE = price(0, 0, 0);
