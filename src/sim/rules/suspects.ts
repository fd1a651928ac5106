import { expectation, expectedHits } from '../incident/index.ts';
import type { Fault, IncidentSpec, Symptom } from '../incident/types.ts';
import type { SuspectId } from '../ids.ts';
import { ATTACKS } from '../level.ts';
import type { GameState, Suspect } from '../state.ts';
import { breachChance, campaignRate, loudSymptom, tried } from './attacks.ts';
import {
  BENCH_PASSES,
  CONTENT,
  HARM,
  KEY_CHANCE,
  servicesUp,
  TRIGGERS,
  WRONG_VERDICT,
} from './faults.ts';
import { expectedRate } from './knowledge.ts';
import { specFor } from './policy.ts';

/** A fault wakes the chair when it would harm at least this share of the fleet. Tuned. */
export const LOUD_SHARE = 0.002;

/** Would this fault, left to its vendor, harm enough machines to wake the chair? No luck in it. */
export function isLoud(spec: IncidentSpec): boolean {
  return mayBeLoud(spec) && expectedHits(spec) >= LOUD_SHARE * spec.fleet;
}

/** Cheap bound: even if every machine were reached, would it be loud? */
function mayBeLoud(spec: IncidentSpec): boolean {
  let machines = 0;
  for (const c of spec.cohorts) machines += c.machines;
  // A diverse canary over-represents rare configurations, but only in its own small ring.
  return (
    spec.fleet > 0 &&
    machines * spec.fault.hitShare * Math.min(1, spec.fault.trigger * 2) >= LOUD_SHARE * spec.fleet
  );
}

/** Chance that such a fault is loud and slips the gate. */
function slipsGate(spec: IncidentSpec): number {
  if (!mayBeLoud(spec)) return 0;
  const { hits, halt } = expectation(spec);
  return hits >= LOUD_SHARE * spec.fleet ? 1 - halt : 0;
}

/** Chance that a faulty update of this suspect is loud tonight, slips the gate, and looks like `symptom`. */
function chanceToLookSo(
  s: GameState,
  suspect: SuspectId,
  symptom: Symptom,
  minute: number,
): number {
  const service =
    suspect === 'interfaceService' ? 'see' : suspect === 'attestationService' ? 'boot' : null;
  const keys = service ? [{ key: service, chance: 1 } as const] : KEY_CHANCE;
  const memo = new Map<string, number>();
  let sum = 0;
  for (const { key, chance: pKey } of keys) {
    const verdicts =
      key === 'see' || key === 'stop'
        ? [[true, WRONG_VERDICT] as const, [false, 1 - WRONG_VERDICT] as const]
        : [[false, 1] as const];
    for (const [wrongVerdict, pWrong] of verdicts)
      for (const [content, pContent] of [
        [true, CONTENT],
        [false, 1 - CONTENT],
      ] as const)
        for (const harm of HARM)
          for (const t of TRIGGERS) {
            const fault = probe(suspect, key, harm, t.trigger, wrongVerdict, content, minute);
            const spec = specFor(s, fault);
            if (spec.symptom !== symptom || spec.cohorts.length === 0) continue;
            const id = `${spec.place} ${wrongVerdict} ${content} ${harm.hitShare} ${t.trigger}`;
            let slips = memo.get(id);
            if (slips === undefined) {
              slips = slipsGate(spec);
              memo.set(id, slips);
            }
            sum += pKey * pWrong * pContent * harm.chance * t.chance * slips;
          }
  }
  return sum;
}

const probe = (
  culprit: SuspectId,
  key: Fault['key'],
  harm: (typeof HARM)[number],
  trigger: number,
  wrongVerdict: boolean,
  content: boolean,
  minute: number,
): Fault => ({
  id: 'probe',
  quarter: 0,
  culprit,
  key,
  severity: harm.severity,
  hitShare: harm.hitShare,
  trigger,
  wrongVerdict,
  content,
  // Everybody on the Watch sees the clock, so the hour is part of what is known.
  minute,
  seed: 'probe',
});

/** Loud campaigns of this symptom expected tonight. */
function attackRate(s: GameState, symptom: Symptom): number {
  const all = ATTACKS.reduce((a, kind) => a + tried(s, kind), 0);
  let rate = 0;
  for (const kind of ATTACKS)
    if (loudSymptom(kind) === symptom)
      rate += (campaignRate(s) * tried(s, kind) * breachChance(s, kind)) / all;
  return rate;
}

/**
 * Who may stand behind a loud night, with the chance of each before any signal: the rate of such nights by
 * source, from what the player may know. Exact by superposition: sources are independent Poisson streams.
 */
export function priorSuspects(s: GameState, spec: IncidentSpec): Suspect[] {
  const { symptom } = spec;
  const { minute } = spec.fault;
  const weights: { id: SuspectId; weight: number }[] = [];
  const scale = s.level.hazards.faults > 0 ? s.level.hazards.faults : 1;
  const bench = BENCH_PASSES[s.ladders.bench.rung] ?? 1;
  for (const v of s.vendors)
    if (v.present)
      weights.push({
        id: v.id,
        weight: expectedRate(s, v) * scale * bench * chanceToLookSo(s, v.id, symptom, minute),
      });
  for (const service of servicesUp(s))
    weights.push({
      id: service,
      weight: s.level.hazards.services * bench * chanceToLookSo(s, service, symptom, minute),
    });
  weights.push({ id: 'attack', weight: attackRate(s, symptom) });
  const culprit = weights.find((w) => w.id === spec.fault.culprit);
  // An author may script what the rules alone could not bring tonight: then the true cause counts as likely as the rest.
  if (culprit && culprit.weight <= 0)
    culprit.weight = weights.reduce((a, w) => Math.max(a, w.weight), 0) || 1;
  const sum = weights.reduce((a, w) => a + w.weight, 0);
  return weights
    .filter((w) => w.weight > 0)
    .map((w) => ({ id: w.id, prior: w.weight / sum, chance: w.weight / sum }));
}
