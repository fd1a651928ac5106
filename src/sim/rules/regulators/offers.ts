import { type Addend, CLAUSES, type ClauseId } from '../../actors.ts';
import type { GameState, RegulatorState } from '../../state.ts';
import { addStanding, type Turn } from '../turn.ts';
import { CLAUSE_RULES, clauseHolds, viewOf } from './clauses.ts';
import { bind, obstacle } from './commitments.ts';
import { calm, type Topic, weighed } from './concern.ts';

/** Is a case open? From the inquiry until terms are agreed or imposed. */
export const caseOpen = (r: RegulatorState): boolean =>
  r.stage === 'inquiry' || r.stage === 'objections';

/** A case hears one offer. */
export const hearsOffers = (r: RegulatorState): boolean => caseOpen(r) && !r.offered;

/** Most that answering a named cause adds, of the points that the cause moved in so many quarters. Tuned. */
const ANSWERS = { most: 8, share: 0.5, quarters: 4 } as const;
/** A clause that only writes down what stands is worth so much less; one that was broken before, too. Tuned. */
const ALREADY_SO = 0.5;
const BROKEN_BEFORE = 0.5;
/** What an authority asks: this share of its concern, more before it has said what it objects to, and for each fine that it remembers. Tuned. */
const ASKS = { concern: 0.6, early: 8, fined: 12 } as const;
/** Share of an accepted offer's worth by which concern falls. Tuned. */
export const CALMS = 0.7;
/** Standing that a refused offer costs. Tuned. */
const REFUSED_STANDING = -1;

export const sum = (addends: readonly Addend[]): number => addends.reduce((a, x) => a + x.by, 0);

/** What one clause is worth to an authority, with reasons. */
function clauseWorth(s: GameState, r: RegulatorState, clause: ClauseId): Addend[] {
  const rule = CLAUSE_RULES[clause];
  const params = { clause };
  let full = 0;
  for (const [topic, points] of Object.entries(rule.worth) as [Topic, number][])
    full += weighed(r, topic, points);
  const out: Addend[] = [{ cause: { key: 'clauseWorth', params }, by: full }];
  const named = r.causes
    .filter((c) => c.quarter > s.quarter - ANSWERS.quarters && rule.answers.includes(c.cause.key))
    .reduce((a, c) => a + Math.max(0, c.by), 0);
  const answer = Math.min(ANSWERS.most, Math.round(named * ANSWERS.share));
  if (answer > 0) out.push({ cause: { key: 'clauseAnswers', params }, by: answer });
  if (clauseHolds(viewOf(s), clause))
    out.push({ cause: { key: 'clauseAlready', params }, by: -Math.round(full * ALREADY_SO) });
  const broke = s.commitments.some((c) => c.clause === clause && c.broken.length > 0);
  if (broke)
    out.push({
      cause: { key: 'clauseBrokenBefore', params },
      by: -Math.round(full * BROKEN_BEFORE),
    });
  return out.filter((x) => x.by !== 0);
}

/** What an authority asks before it closes the case, with reasons. */
export function askedBy(r: RegulatorState): Addend[] {
  const out: Addend[] = [
    { cause: { key: 'askedConcern' }, by: Math.round(r.concern * ASKS.concern) },
    { cause: { key: 'askedEarly' }, by: r.stage === 'inquiry' ? ASKS.early : 0 },
    { cause: { key: 'askedFined', params: { n: r.fined } }, by: r.fined * ASKS.fined },
  ];
  return out.filter((x) => x.by !== 0);
}

export interface OfferWorth {
  /** What the clauses are worth to this authority: whole points that add up. */
  worth: Addend[];
  /** What it asks just now: whole points that add up. */
  asked: Addend[];
  /** Would it accept? */
  accepted: boolean;
}

/** What an authority would make of an offer now; it answers exactly so. RangeError for an unknown authority. */
export function offerWorth(
  s: GameState,
  regulator: string,
  clauses: readonly ClauseId[],
): OfferWorth {
  const r = s.regulators.find((x) => x.id === regulator);
  if (!r) throw new RangeError(`no authority "${regulator}" in this run`);
  const worth = clauses.flatMap((clause) => clauseWorth(s, r, clause));
  const asked = askedBy(r);
  return { worth, asked, accepted: clauses.length > 0 && sum(worth) >= sum(asked) };
}

/** Clauses that could be agreed with this authority now, those it wants most first. */
export function wantedBy(s: GameState, r: RegulatorState): { clause: ClauseId; worth: number }[] {
  return CLAUSES.filter((clause) => obstacle(s, clause) === null)
    .map((clause) => ({ clause, worth: sum(clauseWorth(s, r, clause)) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || CLAUSES.indexOf(a.clause) - CLAUSES.indexOf(b.clause));
}

/** The authority answers at once: what it accepts binds from this moment. */
export function makeOffer(turn: Turn, r: RegulatorState, clauses: readonly ClauseId[]): void {
  const { worth, accepted } = offerWorth(turn.s, r.id, clauses);
  r.offered = true;
  turn.events.push({ type: 'offerAnswered', regulator: r.id, accepted });
  if (!accepted) {
    addStanding(turn.s, REFUSED_STANDING);
    return;
  }
  for (const clause of clauses) bind(turn, r, clause);
  calm(turn, r, Math.round(sum(worth) * CALMS), { key: 'commitmentsAccepted' });
  r.stage = 'terms';
  r.stageSince = turn.s.quarter;
}
