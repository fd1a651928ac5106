import { exp } from '../chance/index.ts';
import { HABITS, type HabitId } from '../ids.ts';
import type { Fault } from '../incident/types.ts';
import type { VendorSpec } from '../level.ts';
import type { GameState, Lesson, VendorState } from '../state.ts';
import { habitTimes, isReleaseSeason, type Marks, marksOf, marksTimes } from './habits.ts';

export function specOf(s: GameState, v: VendorState): VendorSpec {
  const spec = s.level.vendors.find((x) => x.id === v.id);
  if (!spec) throw new RangeError(`vendor "${v.id}" is not in the level`);
  return spec;
}

/** Before anything was seen every habit is equally likely: luck draws from exactly this. */
export const openBelief = (): number[] => HABITS.map(() => 1 / HABITS.length);

export const certainOf = (habit: HabitId): number[] => HABITS.map((h) => (h === habit ? 1 : 0));

/** Mean over what may be believed of a vendor's habit. */
const believed = (v: VendorState, of: (habit: HabitId) => number): number =>
  HABITS.reduce((sum, habit, i) => sum + (v.belief[i] ?? 0) * of(habit), 0);

/** A quarter of a level, played or to come. */
type Quarter = Pick<GameState, 'quarter' | 'level'>;

/** Faulty updates this quarter of a vendor with this habit, before the scale of hazards. */
export const rateAt = (s: GameState, v: VendorState, habit: HabitId): number =>
  specOf(s, v).faults * habitTimes(habit, isReleaseSeason(s));

/** Faulty updates this quarter that the player should expect of a vendor, given all that was seen. */
export const expectedRate = (s: GameState, v: VendorState): number =>
  believed(v, (habit) => rateAt(s, v, habit));

/** As `expectedRate`, for faults with these marks only, relative to how often any vendor's have them. */
export const expectedMarked = (s: GameState, v: VendorState, marks: Marks): number =>
  believed(v, (habit) => rateAt(s, v, habit) * marksTimes(habit, marks));

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

/**
 * Bayes, at dawn: these faulty updates of a vendor were seen this quarter, and no others. Exact: a habit's faults are a
 * Poisson number at its rate, each with marks drawn by its shares. What was learned is kept as a lesson.
 */
export function learn(s: GameState, v: VendorState, seen: readonly Fault[]): void {
  const scale = faultScale(s);
  if (scale <= 0) return;
  const faults = seen.map((f) => ({ minute: f.minute, ...marksOf(f) }));
  const weights = HABITS.map((habit, i) => {
    const rate = rateAt(s, v, habit);
    const told = faults.reduce((a, marks) => a * rate * marksTimes(habit, marks), 1);
    return (v.belief[i] ?? 0) * exp(-rate * scale) * told;
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) return;
  const after = weights.map((w) => w / sum);
  v.lessons.push({ quarter: s.quarter, faults, ...mostGained(v.belief, after) });
  v.belief = after;
}

/** The habit that became likelier by the largest factor. */
function mostGained(
  before: readonly number[],
  after: readonly number[],
): Pick<Lesson, 'habit' | 'times'> {
  let best: Pick<Lesson, 'habit' | 'times'> = { habit: HABITS[0], times: 0 };
  HABITS.forEach((habit, i) => {
    const was = before[i] ?? 0;
    const times = was > 0 ? (after[i] ?? 0) / was : 0;
    if (times > best.times) best = { habit, times };
  });
  return best;
}
