import { addStanding } from '../rules/turn.ts';
import type { GameState } from '../state.ts';

/** What a decision may cost, in the order in which a refusal names it. */
export const COSTS = ['capacity', 'standing'] as const;
export type CostWord = (typeof COSTS)[number];

/** A price in points of each. */
export type Cost = Record<CostWord, number>;

/** What the rules know of one cost word. */
interface CostEntry {
  /** What there is to pay with. */
  have: (s: GameState) => number;
  pay: (s: GameState, points: number) => void;
  /** What a careful reader makes of one point, in points of a middling meter. No rule: bots choose by it. Tuned. */
  worth: number;
}

const ENTRIES: Record<CostWord, CostEntry> = {
  capacity: {
    have: (s) => s.capacity,
    pay(s, points) {
      s.capacity -= points;
    },
    worth: 0.9,
  },
  standing: {
    have: (s) => s.standing,
    pay: (s, points) => addStanding(s, -points),
    worth: 0.8,
  },
};

export const FREE: Readonly<Cost> = { capacity: 0, standing: 0 };

/** A price of which only a part is named. */
export const costOf = (named: Partial<Cost> = {}): Cost => ({ ...FREE, ...named });

/** Takes a price. It must be affordable. */
export function pay(s: GameState, cost: Cost): void {
  for (const word of COSTS) ENTRIES[word].pay(s, cost[word]);
}

/** What there was before this price was paid. */
export const paidBack = (s: Cost, cost: Cost): Cost => {
  const before = costOf();
  for (const word of COSTS) before[word] = s[word] + cost[word];
  return before;
};

/** What is missing to pay a price: the first word of which there is too little; null where it can be paid. */
export function missing(
  s: GameState,
  cost: Cost,
): { word: CostWord; need: number; have: number } | null {
  for (const word of COSTS) {
    const have = ENTRIES[word].have(s);
    if (cost[word] > have) return { word, need: cost[word], have };
  }
  return null;
}

export const sumOf = (prices: readonly Cost[]): Cost => {
  const sum = costOf();
  for (const price of prices) for (const word of COSTS) sum[word] += price[word];
  return sum;
};

/** What a careful reader makes of a price, in points of a middling meter. */
export const costWorth = (cost: Cost): number =>
  COSTS.reduce((sum, word) => sum + ENTRIES[word].worth * cost[word], 0);
