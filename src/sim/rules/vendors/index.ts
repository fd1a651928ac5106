/** Vendors as agents: what they weigh, what they do, what they remember, and how their market moves. */
export * from './keys.ts';
export { buyerOf, leave, leaveSector, quarterLater, sell } from './market.ts';
export { MEMORIES, type MemoryKey, remember, remembers, spokenOf } from './memory.ts';
export { HOLLOW_CHANCE, lookAtAll } from './paper.ts';
export { suitChance, suitReasons } from './suits.ts';
export { weigh } from './weigh.ts';
