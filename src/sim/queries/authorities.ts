import { CLAUSES, type ClauseId, type RegulatorStage, type ReportClock } from '../actors.ts';
import type { Command } from '../commands.ts';
import type { RegulatorId } from '../ids.ts';
import { boundBy } from '../rules/regulators/clauses.ts';
import { FULL_REPORT, reportsDue } from '../rules/regulators/clocks.ts';
import { obstacle, priceOfClause } from '../rules/regulators/commitments.ts';
import { hearsOffers, offerWorth, smallestOffer, wantedBy } from '../rules/regulators/offers.ts';
import {
  INQUIRY_AT,
  INQUIRY_EASE,
  OBJECTIONS_AT,
  OBJECTIONS_EASE,
} from '../rules/regulators/stages.ts';
import type { Cause, GameState, RegulatorState } from '../state.ts';
import type { Reason } from './may.ts';

const found = (s: GameState, id: RegulatorId): RegulatorState => {
  const r = s.regulators.find((x) => x.id === id);
  if (!r) throw new RangeError(`no authority "${id}" in this run`);
  return r;
};

/** The commitment that forbids a step on a ladder or a switch, as a reason; null = none does. */
export function whyBound(s: GameState, step: Parameters<typeof boundBy>[1]): Reason | null {
  const by = boundBy(s, step);
  return by && { key: 'bound', params: { clause: by.clause, regulator: by.regulator } };
}

/** May this clause stand in an offer now? Null = yes. */
export function whyNotClause(s: GameState, clause: ClauseId): Reason | null {
  if (!CLAUSES.includes(clause)) return { key: 'clauseUnknown' };
  const key = obstacle(s, clause);
  return key === null ? null : { key, params: { clause } };
}

/** What an offer costs at once if it is accepted: switches at their price, steps down in Standing. */
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
  if (!hearsOffers(r)) return { key: 'offerNoCase', params };
  if (r.offered === s.quarter) return { key: 'offerOnce', params };
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

/** Offers worth naming: each clause alone, each pair, and the fewest that an authority would accept. */
export function offersNow(s: GameState): Command[] {
  const out: Command[] = [];
  for (const r of s.regulators) {
    if (!hearsOffers(r) || r.offered === s.quarter) continue;
    const ids = wantedBy(s, r).map(({ clause }) => clause);
    const sets: ClauseId[][] = ids.map((a) => [a]);
    for (const [i, a] of ids.entries()) for (const b of ids.slice(i + 1)) sets.push([a, b]);
    const least = smallestOffer(s, r);
    if (least && least.length > 2) sets.push(least);
    for (const clauses of sets) out.push({ type: 'offer', regulator: r.id, clauses });
  }
  return out;
}

/** Reports that may be written now, full ones first. */
export const reportsNow = (s: GameState): Command[] =>
  reportsDue(s).flatMap(({ faultId }) =>
    (['full', 'thin'] as const).map((how): Command => ({ type: 'report', fault: faultId, how })),
  );

/** The fewest clauses that an authority would accept now; null where none would do or no case is open. */
export function leastOffer(s: GameState, id: RegulatorId): ClauseId[] | null {
  const r = found(s, id);
  return hearsOffers(r) ? smallestOffer(s, r) : null;
}

/** An authority's concern from its start to now: start plus causes is exactly its value. RangeError for unknown ids. */
export function whyConcern(
  s: GameState,
  id: RegulatorId,
): { start: number; causes: RegulatorState['causes']; now: number } {
  const r = found(s, id);
  const start = s.level.regulators.find((x) => x.id === id)?.concern ?? 0;
  return { start, causes: r.causes, now: r.concern };
}

/** Where a case stands, since when, what would carry it on or back at the next quarter, and where to. */
export function whyStage(
  s: GameState,
  id: RegulatorId,
): { stage: RegulatorStage; since: number; steps: { to: RegulatorStage; when: Cause }[] } {
  const r = found(s, id);
  const at = (to: RegulatorStage, key: string, concern?: number) => ({
    to,
    when: concern === undefined ? { key } : { key, params: { concern } },
  });
  const agrees = at('monitoring', 'stageAgreed');
  const eases = at('inquiry', 'stageBelow', OBJECTIONS_AT - OBJECTIONS_EASE);
  const rises = at('objections', 'stageFrom', OBJECTIONS_AT);
  const steps: Record<RegulatorStage, ReturnType<typeof at>[]> = {
    watching: [at('inquiry', 'stageFrom', INQUIRY_AT)],
    inquiry: [rises, at('watching', 'stageBelow', INQUIRY_AT - INQUIRY_EASE), agrees],
    objections: [at('hearing', 'stageElse'), eases, agrees],
    hearing: [at('remedy', 'stageElse'), eases, agrees],
    remedy: [at('monitoring', 'stageElse'), agrees],
    monitoring: [rises, at('fine', 'stageBroken'), at('watching', 'stageTermEnds')],
    fine: [at('monitoring', 'stageElse')],
  };
  return { stage: r.stage, since: r.stageSince, steps: steps[r.stage] };
}

export { bindingsOf, CLAUSE_RULES } from '../rules/regulators/clauses.ts';

export { hearsOffers } from '../rules/regulators/offers.ts';
export { offerWorth };
