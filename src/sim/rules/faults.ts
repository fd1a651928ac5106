import { deriveSeed, poisson, Stream } from '../chance/index.ts';
import { CONTENT_FIGURES } from '../content.ts';
import { HABITS, type HabitId, KEYS, type KeyId, type SuspectId } from '../ids.ts';
import { isRare } from '../incident/index.ts';
import type { Fault } from '../incident/types.ts';
import { atLeast, rungOf } from '../ladders/index.ts';
import type { ScriptedFault, Severity } from '../level.ts';
import type { GameState } from '../state.ts';
import { DEEP, deepTimes, RARE, rareTimes } from './habits.ts';
import { expectedRate, faultScale, rateAt } from './knowledge.ts';
import { drawMark, drawMinute, drawPlaceAndKind, whatLaw } from './profiles.ts';
import { resolveVendor } from './references.ts';

/** Kinds of faulty update with their chances: 75% minor, 20% serious, 5% major (game design; tuned far above the real rate). */
export const HARM: readonly { severity: Severity; hitShare: number; chance: number }[] = [
  { severity: 'minor', hitShare: 0.01, chance: 0.375 },
  { severity: 'minor', hitShare: 0.03, chance: 0.375 },
  { severity: 'serious', hitShare: 0.15, chance: 0.1 },
  { severity: 'serious', hitShare: 0.4, chance: 0.1 },
  { severity: 'major', hitShare: 0.9, chance: 0.05 },
];
/**
 * Some need a rare locale, processor or workload (game design, after I04, I05 and I21): rare, and yet enough machines to
 * be met, or else nobody would ever learn whose faults are like that. Tuned.
 */
export const TRIGGERS: readonly { trigger: number; chance: number }[] = [
  { trigger: 1, chance: 1 - RARE },
  { trigger: 0.15, chance: RARE / 3 },
  { trigger: 0.1, chance: RARE / 3 },
  { trigger: 0.05, chance: RARE / 3 },
];
/** A verdict that is wrong although nothing crashes: see and stop keys only. Tuned after I03 to I13. */
export const WRONG_VERDICT = 0.2;
/** Content rather than code: 12 of 13 widely reported endpoint failures (incident library, pattern summary). */
export const CONTENT = 0.9;
/**
 * How a fault shows itself to a health gate: loudly, as silence or crashes; not to telemetry but to canaries that try
 * real work; or as everyday trouble that no gate counts and people take hours to add up. About 9 of the 18 endpoint and
 * platform incidents in the library kept reporting as healthy at first (derived from I05, I07, I09, I13 and I15 to I18;
 * shares tuned).
 */
export const GUISE: readonly { quiet: boolean; deep: boolean; chance: number }[] = [
  { quiet: false, deep: false, chance: 0.4 },
  { quiet: true, deep: false, chance: 0.25 },
  { quiet: true, deep: true, chance: DEEP },
];

const pickBy = <T extends { chance: number }>(luck: Stream, list: readonly T[]): T => {
  const i = luck.weighted(list.map((x) => x.chance));
  return list[i] as T;
};

/** A list of chances for each habit: those of all, weighed by its mark. */
function byHabit<T extends { chance: number }>(
  list: readonly T[],
  times: (habit: HabitId, one: T) => number,
): Record<HabitId, readonly T[]> {
  const out = {} as Record<HabitId, readonly T[]>;
  for (const habit of HABITS)
    out[habit] = list.map((one) => ({ ...one, chance: one.chance * times(habit, one) }));
  return out;
}
const TRIGGERS_OF = byHabit(TRIGGERS, (habit, one) => rareTimes(habit, isRare(one)));
const GUISE_OF = byHabit(GUISE, (habit, { deep }) => deepTimes(habit, deep));

/** What a fault is like, apart from whose it is and when it leaves. */
export type Nature = Pick<
  Fault,
  'key' | 'severity' | 'hitShare' | 'trigger' | 'wrongVerdict' | 'content' | 'quiet' | 'deep'
>;

/** Keys that a suspect's faults can break: a shared service has but one. */
const keysOf = (culprit: SuspectId): readonly KeyId[] =>
  culprit === 'interfaceService' ? ['see'] : culprit === 'attestationService' ? ['boot'] : KEYS;

const mayErr = (culprit: SuspectId, key: KeyId): boolean =>
  (key === 'see' || key === 'stop') && culprit !== 'attestationService';

/** A nature with its chance. `kind`: the same number where harm, trigger and verdict are the same; from 0. */
export interface LikelyNature extends Nature {
  chance: number;
  kind: number;
}

/**
 * Every nature a suspect's fault can have, with its chance over all habits among those that break the same key: over
 * each key they sum to 1. With `whatLaw`, the law that `makeFault` draws from, weighed there by the marks of the
 * vendor's habit.
 */
export const naturesOf = (culprit: SuspectId): readonly LikelyNature[] =>
  culprit === 'interfaceService'
    ? INTERFACE_NATURES
    : culprit === 'attestationService'
      ? ATTESTATION_NATURES
      : VENDOR_NATURES;

function listNatures(culprit: SuspectId): LikelyNature[] {
  const out: LikelyNature[] = [];
  const either = (p: number) =>
    [
      { is: true, chance: p },
      { is: false, chance: 1 - p },
    ].filter((x) => x.chance > 0);
  for (const key of keysOf(culprit))
    for (const wrong of either(mayErr(culprit, key) ? WRONG_VERDICT : 0))
      for (const content of either(CONTENT))
        for (const guise of GUISE)
          HARM.forEach((h, nth) => {
            TRIGGERS.forEach((t, i) => {
              out.push({
                key,
                severity: h.severity,
                hitShare: h.hitShare,
                trigger: t.trigger,
                wrongVerdict: wrong.is,
                content: content.is,
                quiet: guise.quiet,
                deep: guise.deep,
                chance: wrong.chance * content.chance * guise.chance * h.chance * t.chance,
                kind: (Number(wrong.is) * HARM.length + nth) * TRIGGERS.length + i,
              });
            });
          });
  return out;
}

// They never change, and a night asks for them once a suspect.
const VENDOR_NATURES = listNatures('any vendor');
const INTERFACE_NATURES = listNatures('interfaceService');
const ATTESTATION_NATURES = listNatures('attestationService');

/** One fault's nature from its own luck. The key of a shared service is its service's, and it has no habit. */
function makeFault(
  s: GameState,
  { culprit, habit, nth }: { culprit: SuspectId; habit: HabitId | null; nth: number },
  luck: Stream,
): Fault {
  const key = drawMark(luck, whatLaw(s.level, culprit)) as KeyId;
  const harm = pickBy(luck, HARM);
  const { trigger } = pickBy(luck, habit === null ? TRIGGERS : TRIGGERS_OF[habit]);
  const wrong = luck.chance(WRONG_VERDICT);
  const content = luck.chance(CONTENT);
  const { quiet, deep } = pickBy(luck, habit === null ? GUISE : GUISE_OF[habit]);
  const id = `q${s.quarter}-${culprit}-${nth}`;
  return {
    id,
    quarter: s.quarter,
    culprit,
    key,
    severity: harm.severity,
    hitShare: harm.hitShare,
    trigger,
    wrongVerdict: wrong && mayErr(culprit, key),
    content,
    quiet,
    deep,
    minute: drawMinute(luck, s.level, culprit),
    ...drawPlaceAndKind(luck, s.level, culprit),
    seed: deriveSeed(s.luck.faults ?? 0, 'night', id).join('.'),
  };
}

/** Luck of one source of faults in one quarter: policy cannot shift it, so doctrines meet the same faults. */
const luckOf = (s: GameState, who: string): Stream =>
  new Stream(deriveSeed(s.luck.faults ?? 0, 'faults', s.quarter, who));

/** All faulty updates of this quarter, whatever the policy; before the bench. Sorted by the minute they leave. */
export function drawFaults(s: GameState): Fault[] {
  const faults: Fault[] = [];
  for (const v of s.vendors) {
    const luck = luckOf(s, v.id);
    const { habit } = v;
    const n = poisson(luck, rateAt(s, v, habit) * faultScale(s));
    if (v.present)
      for (let nth = 0; nth < n; nth++)
        faults.push(makeFault(s, { culprit: v.id, habit, nth }, luck));
  }
  for (const service of servicesUp(s)) {
    const luck = luckOf(s, service);
    const n = poisson(luck, s.level.hazards.services);
    for (let nth = 0; nth < n; nth++)
      faults.push(makeFault(s, { culprit: service, habit: null, nth }, luck));
  }
  return faults.sort((a, b) => a.minute - b.minute || (a.id < b.id ? -1 : 1));
}

/** The platform's own services that exist: code too, with faults of their own. */
export function servicesUp(s: GameState): ('interfaceService' | 'attestationService')[] {
  const up: ('interfaceService' | 'attestationService')[] = [];
  if (atLeast(s, 'interface', 'reader')) up.push('interfaceService');
  if (atLeast(s, 'attestation', 'gateUpdates')) up.push('attestationService');
  return up;
}

/** Share of such faulty updates that the test bench lets through, 0 to 1: content that goes past the rings goes past it too. */
export const benchPasses = (s: GameState, { content }: Pick<Fault, 'content'>): number =>
  content && !CONTENT_FIGURES[s.content.stop].staged ? 1 : rungOf(s, 'checks').passes;

/** Did the test bench stop this update before it left? The same luck under every policy. */
export function benchCatches(s: GameState, fault: Fault): boolean {
  return new Stream(deriveSeed(fault.seed, 'bench')).uniform() >= benchPasses(s, fault);
}

/** A fault as its author wrote it; `drawn` vendors come by the rates the player is shown, so shown odds hold. */
export function scriptedFault(s: GameState, spec: ScriptedFault, nth: number): Fault | null {
  const luck = luckOf(s, `script-${nth}`);
  const drawn = 'the' in spec.vendor && spec.vendor.the === 'drawn';
  const present = s.vendors.filter((v) => v.present);
  const vendor = drawn
    ? present[luck.weighted(present.map((v) => expectedRate(s, v)))]
    : resolveVendor(s, spec.vendor, null);
  if (!vendor) return null;
  const harm = HARM.filter((h) => h.severity === spec.severity);
  const id = `q${s.quarter}-script-${nth}`;
  // A night with a name is the same night each time it comes: its luck hangs on the label, not on the quarter.
  const seed = deriveSeed(s.luck.faults ?? 0, 'night', spec.label ?? id).join('.');
  return {
    id,
    quarter: s.quarter,
    culprit: vendor.id,
    key: spec.key,
    severity: spec.severity,
    hitShare: pickBy(new Stream(deriveSeed(seed, 'harm')), harm).hitShare,
    trigger: spec.trigger,
    wrongVerdict: spec.wrongVerdict ?? false,
    content: spec.content ?? true,
    quiet: spec.quiet ?? false,
    minute: spec.minute,
    ...drawPlaceAndKind(new Stream(deriveSeed(seed, 'marks')), s.level, vendor.id),
    seed,
    ...(spec.label === undefined ? {} : { label: spec.label }),
    ...(drawn ? { drawn: true as const } : {}),
  };
}
