import { CLAUSES, type ClauseId, type RegulatorStage, type ReportClock } from '../actors.ts';
import type { Command } from '../commands.ts';
import type { RegulatorId } from '../ids.ts';
import { boundBy, type PolicyStep } from '../rules/regulators/clauses.ts';
import { FULL_REPORT, reportsDue } from '../rules/regulators/clocks.ts';
import { obstacle, priceOfClause } from '../rules/regulators/commitments.ts';
import { caseOpen, hearsOffers, wantedBy } from '../rules/regulators/offers.ts';
import {
  CASE_CAPACITY,
  CLOSES_BELOW,
  INQUIRY_AT,
  OBJECTIONS_AT,
  objectsAt,
} from '../rules/regulators/stages.ts';
import type { Cause, GameState, RegulatorState } from '../state.ts';
import type { Reason } from './may.ts';

const found = (s: GameState, id: RegulatorId): RegulatorState => {
  const r = s.regulators.find((x) => x.id === id);
  if (!r) throw new RangeError(`no authority "${id}" in this run`);
  return r;
};

/** The commitment that forbids a step on a ladder, a switch or the dial, as a reason; null = none does. */
export function whyBound(s: GameState, step: PolicyStep): Reason | null {
  const by = boundBy(s, step);
  return by && { key: 'bound', params: { clause: by.clause, regulator: by.regulator } };
}

/** May this clause stand in an offer now? Null = yes. */
export function whyNotClause(s: GameState, clause: ClauseId): Reason | null {
  if (!CLAUSES.includes(clause)) return { key: 'clauseUnknown' };
  const key = obstacle(s, clause);
  return key === null ? null : { key, params: { clause } };
}

/** What an offer costs at once if it is accepted: switches and the dial at their price, steps down in Standing. */
export function costOfOffer(
  s: GameState,
  clauses: readonly ClauseId[],
): { capacity: number; standing: number } {
  const sum = { capacity: 0, standing: 0 };
  for (const clause of clauses) {
    const price = priceOfClause(s, clause);
    sum.capacity += price.capacity;
    sum.standing += price.standing;
  }
  return sum;
}

/** May this offer be made now? Null = yes. Whether it is accepted, `offerWorth` tells. */
export function whyNotOffer(
  s: GameState,
  id: RegulatorId,
  clauses: readonly ClauseId[],
): Reason | null {
  if (s.phase !== 'desk') return { key: 'notAtDesk' };
  const r = s.regulators.find((x) => x.id === id);
  if (!r) return { key: 'noSuchRegulator' };
  const params = { regulator: id };
  if (!caseOpen(r)) return { key: 'offerNoCase', params };
  if (r.offered) return { key: 'offerOnce', params };
  if (clauses.length === 0) return { key: 'offerEmpty' };
  for (const [i, clause] of clauses.entries()) {
    if (clauses.indexOf(clause) !== i) return { key: 'clauseTwice', params: { clause } };
    const reason = whyNotClause(s, clause);
    if (reason) return reason;
  }
  const { capacity, standing } = costOfOffer(s, clauses);
  if (capacity > s.capacity)
    return { key: 'capacity', params: { need: capacity, have: s.capacity } };
  if (standing > s.standing)
    return { key: 'standing', params: { need: standing, have: s.standing } };
  return null;
}

/** May this report be written now? Null = yes. */
export function whyNotReport(s: GameState, fault: string, how: 'full' | 'thin'): Reason | null {
  if (s.phase !== 'desk') return { key: 'notAtDesk' };
  if (!reportsDue(s).some((c) => c.faultId === fault)) return { key: 'noReport' };
  if (how === 'full' && s.capacity < FULL_REPORT.capacity)
    return { key: 'capacity', params: { need: FULL_REPORT.capacity, have: s.capacity } };
  return null;
}

/** Reports due on today's desk, with what a full one costs. */
export function duesOf(s: GameState): { clock: ReportClock; capacity: number }[] {
  return reportsDue(s).map((clock) => ({ clock, capacity: FULL_REPORT.capacity }));
}

/** Offers worth naming: each clause alone, each pair, and all that could be agreed. */
export function offersNow(s: GameState): Command[] {
  const out: Command[] = [];
  for (const r of s.regulators) {
    if (!hearsOffers(r)) continue;
    const ids = wantedBy(s, r).map(({ clause }) => clause);
    const sets: ClauseId[][] = ids.map((a) => [a]);
    for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) sets.push([a, b]);
    if (ids.length > 2) sets.push(ids);
    for (const clauses of sets) out.push({ type: 'offer', regulator: r.id, clauses });
  }
  return out;
}

/** Reports that may be written now, full ones first. */
export const reportsNow = (s: GameState): Command[] =>
  reportsDue(s).flatMap(({ faultId }) =>
    (['full', 'thin'] as const).map((how): Command => ({ type: 'report', fault: faultId, how })),
  );

/** An authority's concern from its start to now: start plus causes is exactly its value. RangeError for unknown ids. */
export function whyConcern(
  s: GameState,
  id: RegulatorId,
): { start: number; causes: RegulatorState['causes']; now: number } {
  const r = found(s, id);
  const start = s.level.regulators.find((x) => x.id === id)?.concern ?? 0;
  return { start, causes: r.causes, now: r.concern };
}

/** Where a case stands, since when, the Capacity that it takes a quarter, what would carry it on or back at the next one, and where to. */
export function whyStage(
  s: GameState,
  id: RegulatorId,
): {
  stage: RegulatorStage;
  since: number;
  capacity: number;
  steps: { to: RegulatorStage; when: Cause }[];
} {
  const r = found(s, id);
  const at = (to: RegulatorStage, key: string, concern?: number) => ({
    to,
    when: concern === undefined ? { key } : { key, params: { concern } },
  });
  const agrees = at('terms', 'stageAgreed');
  const closes = at('watching', 'stageBelow', CLOSES_BELOW);
  const steps: Record<RegulatorStage, ReturnType<typeof at>[]> = {
    watching: [at('inquiry', 'stageFrom', INQUIRY_AT)],
    inquiry: [
      at('objections', 'stageFrom', objectsAt({ ...s, quarter: s.quarter + 1 }, r)),
      closes,
    ],
    objections: [at('terms', 'stageElse'), closes],
    terms: [at('objections', 'stageFrom', OBJECTIONS_AT), at('watching', 'stageTermEnds')],
  };
  if (hearsOffers(r)) steps[r.stage].push(agrees);
  const capacity = caseOpen(r) ? CASE_CAPACITY : 0;
  return { stage: r.stage, since: r.stageSince, capacity, steps: steps[r.stage] };
}

export { bindingsOf, CLAUSE_RULES } from '../rules/regulators/clauses.ts';
export { hearsOffers, offerWorth } from '../rules/regulators/offers.ts';
