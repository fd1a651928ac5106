import type { GameEvent } from '../events.ts';
import type { MeterId, VendorId } from '../ids.ts';
import type { Cause, GameState, Receipt, VendorState } from '../state.ts';

/** A state being changed by the rules, and what happened on the way. */
export interface Turn {
  s: GameState;
  events: GameEvent[];
}

/**
 * Moves a meter by whole points with a dated cause. What would leave 0 to 100 is given back by a
 * second receipt, so that receipts always add up to the value on screen.
 */
export function moveMeter(turn: Turn, meter: MeterId, by: number, cause: Cause): void {
  const points = Math.round(by);
  if (points !== 0) move(turn, { meter, by: points, cause });
}

/** Moves a meter by what several causes come to, as one line with its parts behind it. Nothing where they cancel out. */
export function moveByParts(
  turn: Turn,
  meter: MeterId,
  cause: Cause,
  parts: NonNullable<Receipt['parts']>,
): void {
  const by = parts.reduce((sum, part) => sum + part.by, 0);
  if (by !== 0) move(turn, { meter, by, cause, parts });
}

function move(turn: Turn, moved: Moved): void {
  const { s } = turn;
  const { meter } = moved;
  write(turn, moved);
  const over = s.meters[meter] - 100;
  if (over > 0) write(turn, { meter, by: -over, cause: { key: 'clampHigh' } });
  if (s.meters[meter] < 0) write(turn, { meter, by: -s.meters[meter], cause: { key: 'clampLow' } });
}

type Moved = Omit<Receipt, 'quarter'>;

function write(turn: Turn, moved: Moved): void {
  const { meter, by, cause } = moved;
  turn.s.meters[meter] += by;
  turn.s.receipts.push({ quarter: turn.s.quarter, ...moved });
  turn.events.push({ type: 'meterMoved', meter, by, cause });
}

/** The smallest step of a meter that rules take: by one or two points nobody can decide. Game design. */
const SMALLEST_STEP = 3;

/** Whole points of a harm, at least 0; 0 where it would be under the smallest step. */
export const felt = (points: number): number =>
  Math.round(points) < SMALLEST_STEP ? 0 : Math.round(points);

/** Keeps a 0-to-100 figure in range. */
export function within(value: number): number {
  return value < 0 ? 0 : Math.min(value, 100);
}

/** A vendor of the run. RangeError for an unknown id. */
export function vendorOf(s: GameState, id: VendorId): VendorState {
  const vendor = s.vendors.find((v) => v.id === id);
  if (!vendor) throw new RangeError(`no vendor "${id}" in this run`);
  return vendor;
}

/** Largest Standing one can hold. Tuned. */
export const STANDING_CAP = 10;

export function addStanding(s: GameState, by: number): void {
  const value = s.standing + by;
  s.standing = value < 0 ? 0 : Math.min(value, STANDING_CAP);
}
