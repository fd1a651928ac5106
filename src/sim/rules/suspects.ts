import { KEYS, type KeyId, type Place, type SuspectId } from '../ids.ts';
import { gateHaltChance, isHiddenFrom, type ReachNotes, symptomOf } from '../incident/index.ts';
import type { Fault, IncidentSpec, Symptom } from '../incident/types.ts';
import { rungOf } from '../ladders/index.ts';
import { ATTACKS, type AttackKind } from '../level.ts';
import type { Suspect } from '../night.ts';
import type { GameState, VendorState } from '../state.ts';
import { kindOdds } from './adversaries.ts';
import { breachChance, campaignRate, loudShape, loudSpec, loudSymptom } from './attacks.ts';
import { benchPasses, type Nature, naturesOf, servicesUp } from './faults.ts';
import { type Marks, marksOf } from './habits.ts';
import { expectedMarked, expectedRate, faultScale } from './knowledge.ts';
import { cohortsOf, patienceOf, specFor } from './landing.ts';
import { hourOdds, type Law, whatLaw, whereLaw, whoLaw } from './profiles.ts';
import { placesOf } from './vendors/keys.ts';

/** A fault wakes the chair when it could harm this share of the fleet, if it reached every machine. Tuned. */
export const LOUD_SHARE = 0.004;

const machinesIn = (cohorts: IncidentSpec['cohorts']): number => {
  let machines = 0;
  for (const c of cohorts) machines += c.machines;
  return machines;
};

const isLoudAmong = (
  { hitShare, trigger }: Pick<Fault, 'hitShare' | 'trigger'>,
  machines: number,
  fleet: number,
): boolean => fleet > 0 && machines * hitShare * trigger >= LOUD_SHARE * fleet;

/** Could this fault harm enough machines to wake the chair? No luck and no policy in it, only reach. */
export const isLoud = ({ cohorts, fleet, fault }: IncidentSpec): boolean =>
  isLoudAmong(fault, machinesIn(cohorts), fleet);

/** Chance that such a fault slips the gate. */
const slipsGate = (spec: IncidentSpec, notes: ReachNotes): number =>
  1 - (spec.policy.checks.halts ? gateHaltChance(spec, notes) : 0);

/** The nights that a fault can make as far as the player can know where its key lies, each with its chance. */
function specsOf(
  s: GameState,
  fault: Fault,
  cohorts?: IncidentSpec['cohorts'],
): { chance: number; spec: IncidentSpec }[] {
  const options = cohorts ? { cohorts } : {};
  const v = s.vendors.find((x) => x.id === fault.culprit);
  if (!v) return [{ chance: 1, spec: specFor(s, fault, options) }];
  return placesOf(v, fault.key).map(({ place, chance }) => ({
    chance,
    spec: specFor(s, fault, { ...options, place }),
  }));
}

/** A fault of this nature as nobody has drawn it. Everybody on the Watch sees the clock, so the hour is part of what is known. */
const probe = (nature: Nature, culprit: SuspectId, minute: number): Fault => ({
  ...nature,
  id: 'probe',
  seed: 'probe',
  quarter: 0,
  culprit,
  minute,
});

/** Where a key may lie, with the chance that it does, and a night on which it breaks there. */
interface Lie {
  chance: number;
  spec: IncidentSpec;
  /** Chance to be loud and slip the gate, one for all natures that tonight's policy cannot tell apart at this place. */
  slips: (number | undefined)[];
}

/** How often a source errs: faulty updates a quarter whose marks are these, relative to how often any vendor's are. */
type RateOf = (marks: Marks) => number;

/** A source of faulty updates, and how often it errs. */
interface Erring {
  suspect: SuspectId;
  rate: RateOf;
}

/** A vendor's, over all habits that it may have by what is believed. */
function believedRate(s: GameState, v: VendorState): RateOf {
  const memo = new Map<number, number>();
  return (marks) => {
    const key = 2 * Number(marks.rare) + Number(marks.deep);
    const rate = memo.get(key) ?? expectedMarked(s, v, marks);
    memo.set(key, rate);
    return rate;
  };
}

/**
 * Faulty updates of this suspect a quarter that pass the bench, are loud tonight, slip the gate, and look like
 * `symptom`, by the key that they break. Where they strike hardest and on which machines they show moves no count on
 * average, so neither is asked here.
 */
function ratesToLookSo(
  s: GameState,
  { suspect, rate }: Erring,
  symptom: Symptom,
  minute: number,
  notes: ReachNotes,
): Law<KeyId> {
  const cohorts = cohortsOf(s, suspect);
  if (cohorts.length === 0) return {};
  const keys = whatLaw(s.level, suspect);
  const machines = machinesIn(cohorts);
  const shared = s.content.stop === 'allInRings';
  const gate = rungOf(s, 'checks');
  const places = new Map<Place, (number | undefined)[]>();
  const lies = new Map<KeyId, Lie[]>();
  const sums: Law<KeyId> = {};
  for (const nature of naturesOf(suspect)) {
    const { key, content, kind } = nature;
    const unseen = isHiddenFrom(gate, nature);
    let here = lies.get(key);
    if (here === undefined) {
      const specs = specsOf(s, probe(nature, suspect, minute), cohorts);
      here = specs.map(({ chance, spec }) => {
        const slips = places.get(spec.place) ?? [];
        places.set(spec.place, slips);
        return { chance, spec, slips };
      });
      lies.set(key, here);
    }
    let slips = 0;
    for (const lie of here) {
      if (symptomOf(nature, lie.spec.place) !== symptom) continue;
      const alike = 4 * kind + 2 * Number(shared || content) + Number(unseen);
      let one = lie.slips[alike];
      if (one === undefined) {
        const loud = isLoudAmong(nature, machines, lie.spec.fleet);
        const fault = probe(nature, suspect, minute);
        one = loud ? slipsGate({ ...lie.spec, fault, symptom }, notes) : 0;
        lie.slips[alike] = one;
      }
      slips += lie.chance * one;
    }
    const chance = (keys[key] ?? 0) * nature.chance * slips * benchPasses(s, nature);
    sums[key] = (sums[key] ?? 0) + rate(marksOf(nature)) * chance;
  }
  return sums;
}

/** Loud campaigns of this symptom expected tonight, by the key that they break. */
function attackRates(s: GameState, symptom: Symptom, minute: number): Law<KeyId> {
  const odds = kindOdds(s);
  const rates: Law<KeyId> = {};
  ATTACKS.forEach((kind, i) => {
    const chance = odds[i] ?? 0;
    if (!(chance > 0 && loudSymptom(kind) === symptom)) return;
    const { key } = loudShape(kind, minute);
    const rate = campaignRate(s) * chance * breachChance(s, kind) * wakesUs(s, kind, minute);
    rates[key] = (rates[key] ?? 0) + rate;
  });
  return rates;
}

/** Chance that a breach of this kind is loud: it rides on a vendor by share, and on a small one nobody wakes. */
function wakesUs(s: GameState, kind: AttackKind, minute: number): number {
  const fault = loudShape(kind, minute);
  let loud = 0;
  let all = 0;
  for (const v of s.vendors) {
    if (!v.present || v.share <= 0) continue;
    all += v.share;
    const spec = loudSpec(s, kind, fault, v.id);
    if (spec.cohorts.length > 0 && isLoud(spec)) loud += v.share;
  }
  return all > 0 ? loud / all : 0;
}

/**
 * Who may stand behind a loud night, with the chance of each before any signal: the rate of such nights by
 * source, from what the player may know. Exact by superposition: sources are independent Poisson streams.
 */
export function priorSuspects(s: GameState, spec: IncidentSpec): Suspect[] {
  if (spec.fault.drawn) return shares(s, drawnWeights(s, spec));
  const { symptom } = spec;
  const { minute } = spec.fault;
  const notes: ReachNotes = new Map();
  const weights: Weight[] = [];
  const add = (id: SuspectId, rate: number, keys: Law<KeyId>): void => {
    weights.push(weightOf(s, id, rate * hourOdds(s.level, id, minute), keys));
  };
  const looks = (who: Erring): Law<KeyId> => ratesToLookSo(s, who, symptom, minute, notes);
  const scale = faultScale(s) > 0 ? faultScale(s) : 1;
  for (const v of s.vendors)
    if (v.present) add(v.id, scale, looks({ suspect: v.id, rate: believedRate(s, v) }));
  for (const service of servicesUp(s))
    add(service, 1, looks({ suspect: service, rate: () => s.level.hazards.services }));
  add('attack', 1, attackRates(s, symptom, minute));
  const culprit = weights.find((w) => w.id === spec.fault.culprit);
  // An author may script what the rules alone could not bring tonight: then the true cause counts as likely as the rest.
  if (culprit && culprit.weight <= 0)
    culprit.weight = weights.reduce((a, w) => Math.max(a, w.weight), 0) || 1;
  return shares(s, weights);
}

/** How often a source brings such a night, and which key it then broke. */
interface Weight {
  id: SuspectId;
  weight: number;
  what: Law<KeyId>;
}

function weightOf(s: GameState, id: SuspectId, rate: number, keys: Law<KeyId>): Weight {
  const sum = KEYS.reduce((a, key) => a + (keys[key] ?? 0), 0);
  const known = sum > 0 ? keys : whatLaw(s.level, id);
  const what: Law<KeyId> = {};
  for (const key of KEYS) what[key] = (known[key] ?? 0) / (sum > 0 ? sum : 1);
  return { id, weight: rate * sum, what };
}

/** Weights by source turned into chances that sum to 1; who cannot have done it is no suspect. */
function shares(s: GameState, weights: readonly Weight[]): Suspect[] {
  const sum = weights.reduce((a, w) => a + w.weight, 0);
  return weights
    .filter((w) => w.weight > 0)
    .map(({ id, weight, what }) => ({
      id,
      prior: weight / sum,
      chance: weight / sum,
      patience: patienceOf(s, id),
      marks: { where: whereLaw(s.level, id), what, who: whoLaw(s.level, id) },
    }));
}

/** An author wrote this night and left only its vendor to luck: the law of `scriptedFault`, given what is seen. */
function drawnWeights(s: GameState, spec: IncidentSpec): Weight[] {
  const notes: ReachNotes = new Map();
  return s.vendors
    .filter((v) => v.present)
    .map((v) => {
      let slips = 0;
      for (const { chance, spec: other } of specsOf(s, { ...spec.fault, culprit: v.id }))
        if (other.symptom === spec.symptom && other.cohorts.length > 0 && isLoud(other))
          slips += chance * slipsGate(other, notes);
      // Whoever it was, it happened: however slim its chance was, it is a suspect.
      if (v.id === spec.fault.culprit) slips = Math.max(slips, 1e-6);
      return weightOf(s, v.id, expectedRate(s, v) * slips, { [spec.fault.key]: 1 });
    });
}
