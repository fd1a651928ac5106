import type { LadderId } from '../ids.ts';
import type { Level } from '../level.ts';

/** What one rung costs and how long it takes. */
export interface RungSpec {
  /** Engineering, in Capacity. */
  capacity: number;
  /** Political credit, in Standing. */
  standing: number;
  /** Quarters until it is in force; 0 = tonight. */
  lead: number;
  /** Capacity each quarter while one stands here or higher. */
  upkeep: number;
}

const rung = (capacity: number, standing: number, lead: number, upkeep = 0): RungSpec => ({
  capacity,
  standing,
  lead,
  upkeep,
});
const GROUND = rung(0, 0, 0);

/**
 * The eleven ladders, rung by rung from 0. All numbers are tuned: half of what one wants must stay
 * undone (about 66 Capacity in 12 quarters where everything costs 114).
 */
export const LADDER_RUNGS: Readonly<Record<LadderId, readonly RungSpec[]>> = {
  /** open · certified · sunset with a date · closed: at the date, the same day */
  door: [GROUND, rung(3, 1, 1), rung(2, 3, 1), rung(0, 2, 0)],
  /** audit only · block list · memory integrity · tamper guard */
  hygiene: [GROUND, rung(3, 0, 1), rung(4, 0, 1), rung(5, 0, 1)],
  /** none · sees 60% · sees 80% · sees 92% */
  interface: [GROUND, rung(5, 0, 2), rung(6, 0, 2), rung(7, 0, 2)],
  /** none · secrets · rules · verdicts */
  enclaves: [GROUND, rung(4, 0, 1), rung(5, 0, 2), rung(6, 0, 2)],
  /** off · report · gate updates · gate access */
  attestation: [GROUND, rung(3, 0, 1), rung(4, 0, 1), rung(4, 0, 1)],
  /** all at once · two rings · three rings · five rings */
  rings: [GROUND, rung(2, 0, 1), rung(4, 0, 1), rung(6, 0, 2)],
  /** 0 · 1 · 8 · 24 hours between rings */
  bake: [GROUND, rung(0, 1, 0), rung(0, 1, 0), rung(0, 1, 0)],
  /** none · alert · halt · diverse canary */
  gate: [GROUND, rung(2, 0, 1), rung(4, 0, 1), rung(5, 0, 2)],
  /** none · smoke test · device park · replay of real content */
  bench: [GROUND, rung(3, 0, 1), rung(4, 0, 1), rung(4, 0, 1, 1)],
  /** by hand · crash-loop fallback · remote recovery · drills */
  wayback: [GROUND, rung(4, 0, 1), rung(5, 0, 2), rung(3, 0, 1, 1)],
  /** own crews only · field team · national field teams */
  hands: [GROUND, rung(3, 0, 1, 1), rung(4, 0, 1, 1)],
};

/** Ladders that may be moved in one quarter. Tuned: three pegs. */
export const PEGS = 3;
/** Standing that one step down costs: a rule taken back is a promise bent. Tuned. */
export const STEP_DOWN_STANDING = 1;
/** Quarters that a sunset date lies ahead at least (after the 2009 and 2024 practice of long notice; tuned). */
export const SUNSET_NOTICE = 3;

/** Highest rung of a ladder in a level. */
export function topRung(level: Level, ladder: LadderId): number {
  const own = LADDER_RUNGS[ladder].length - 1;
  const cap = level.ladders.top?.[ladder];
  return cap === undefined ? own : Math.min(cap, own);
}

/** Quarters until a rung of this ladder lands in this level. */
export function leadOf(level: Level, ladder: LadderId, to: number): number {
  return level.ladders.lead?.[ladder] ?? LADDER_RUNGS[ladder][to]?.lead ?? 0;
}
