import { exp, lnFactorial, powr } from '../chance/index.ts';
import type { VendorSpec } from '../level.ts';
import type { GameState, VendorState } from '../state.ts';

/** A vendor's hidden quality is one of so many equal parts of its shown range. */
export const QUALITY_LEVELS = 5;

/** Faulty updates a quarter at a level of quality, 0 (best) to 4. */
export function rateAt(spec: VendorSpec, level: number): number {
  const [low, high] = spec.faults;
  return low + ((high - low) * (level + 0.5)) / QUALITY_LEVELS;
}

export function specOf(s: GameState, v: VendorState): VendorSpec {
  const spec = s.level.vendors.find((x) => x.id === v.id);
  if (!spec) throw new RangeError(`vendor "${v.id}" is not in the level`);
  return spec;
}

/** Before anything was seen every level is equally likely: luck draws from exactly this. */
export const openBelief = (): number[] =>
  new Array<number>(QUALITY_LEVELS).fill(1 / QUALITY_LEVELS);

export const certainOf = (level: number): number[] =>
  new Array<number>(QUALITY_LEVELS).fill(0).map((_, i) => (i === level ? 1 : 0));

/** Faulty updates a quarter that the player should expect of a vendor, given all that was seen. */
export function expectedRate(s: GameState, v: VendorState): number {
  const spec = specOf(s, v);
  let sum = 0;
  for (let i = 0; i < QUALITY_LEVELS; i++) sum += (v.belief[i] ?? 0) * rateAt(spec, i);
  return sum;
}

/** A quarter of a level, played or to come. */
type Quarter = Pick<GameState, 'quarter' | 'level'>;

/**
 * How often vendors err this quarter, as times the usual. After an outage everybody tests; with each quarter that
 * passes they hurry more.
 */
export function hasteOf({ quarter, level: { quarters, hazards } }: Quarter): number {
  if (!hazards.haste || quarters < 2) return 1;
  const { first, last } = hazards.haste;
  return first + ((last - first) * (quarter - 1)) / (quarters - 1);
}

/** Scale on every vendor's fault rate this quarter. */
export const faultScale = (at: Quarter): number => at.level.hazards.faults * hasteOf(at);

/** Bayes: so many faulty updates were seen in one quarter at this scale of hazards. */
export function learn(s: GameState, v: VendorState, seen: number, scale: number): void {
  if (scale <= 0) return;
  const spec = specOf(s, v);
  const weights = v.belief.map((b, i) => {
    const mean = rateAt(spec, i) * scale;
    return b * exp(-mean - lnFactorial(seen)) * powr(mean, seen);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum > 0) v.belief = weights.map((w) => w / sum);
  v.faultsSeen += seen;
}
