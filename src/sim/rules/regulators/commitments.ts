import type { ClauseId, Commitment } from '../../actors.ts';
import type { GameState, RegulatorState, VendorState } from '../../state.ts';
import { priceOfSwitch } from '../../switches.ts';
import { setRung } from '../flights.ts';
import { certainOf } from '../knowledge.ts';
import { STEP_DOWN_STANDING, topRung } from '../ladders.ts';
import { addStanding, moveMeter, type Turn, within } from '../turn.ts';
import { CLAUSE_RULES, clauseHolds, inForce, limitHolds, viewOf } from './clauses.ts';
import { raiseConcern } from './concern.ts';

/** Quarters for which commitments hold. Tuned: five years in 2009, a year of quarters here. */
export const TERM = 4;
/** A clause that stays broken is fined again after so many quarters. Tuned. */
const AGAIN_AFTER = 2;
/** What a broken commitment costs in Legitimacy, and adds to concern. Tuned. */
const BROKEN_LEGITIMACY = -3;
const BROKEN_CONCERN = 8;
/** Trust that open books win with every outside vendor, a quarter. Tuned. */
const OPEN_BOOKS_TRUST = 1;
/** Legitimacy when a term ends with every word kept. Tuned. */
const TERM_KEPT = 3;

/** Why a clause cannot be agreed now, as a key of `reason.`; null = it can. */
export function obstacle(s: GameState, clause: ClauseId): string | null {
  if (inForce(s).some((c) => c.clause === clause)) return 'clauseBound';
  const view = viewOf(s);
  for (const limit of CLAUSE_RULES[clause].limits(view)) {
    if (!('ladder' in limit)) continue;
    const { ladder, atLeast, atMost } = limit;
    if (!limitHolds(view, limit)) {
      if (atMost !== undefined && ladder === 'door') return 'clauseTooLate';
      if (atLeast !== undefined && ladder === 'interface') return 'clauseTooLate';
      if (atLeast !== undefined && topRung(s.level, ladder) < atLeast) return 'clauseNoRung';
      if (atLeast !== undefined && !s.ladders[ladder].open) return 'clauseLocked';
    }
  }
  return contradicted(s, clause) ? 'clauseConflict' : null;
}

/** Is a rung on its way that the clause forbids? */
const contradicted = (s: GameState, clause: ClauseId): boolean =>
  flightsAgainst(s, clause).length > 0;

const flightsAgainst = (s: GameState, clause: ClauseId): GameState['flights'] =>
  s.flights.filter(({ what }) => {
    if (what.kind !== 'rung' || what.to <= s.ladders[what.ladder].rung) return false;
    const view = viewOf(s, what);
    return CLAUSE_RULES[clause]
      .limits(view)
      .some((l) => 'ladder' in l && l.ladder === what.ladder && !limitHolds(view, l));
  });

/** What putting a clause in force costs now: a switch at its price, a step down in Standing. */
export function priceOfClause(
  s: GameState,
  clause: ClauseId,
): { capacity: number; standing: number } {
  const view = viewOf(s);
  const sum = { capacity: 0, standing: 0 };
  for (const limit of CLAUSE_RULES[clause].limits(view)) {
    if (limitHolds(view, limit)) continue;
    if ('switch' in limit) {
      const price = priceOfSwitch(limit.switch, limit.on);
      sum.capacity += price.capacity;
      sum.standing += price.standing;
    } else if ('ladder' in limit && limit.atMost !== undefined)
      sum.standing += STEP_DOWN_STANDING * (view.rung(limit.ladder) - limit.atMost);
  }
  return sum;
}

/** A clause comes into force: what can be so at once is so, the rest by its date. Who cannot pay pays what there is. */
export function bind(turn: Turn, r: RegulatorState, clause: ClauseId): void {
  const { s } = turn;
  const against = flightsAgainst(s, clause);
  s.flights = s.flights.filter((f) => !against.includes(f));
  const price = priceOfClause(s, clause);
  s.capacity = Math.max(0, s.capacity - price.capacity);
  addStanding(s, -price.standing);
  const view = viewOf(s);
  for (const limit of CLAUSE_RULES[clause].limits(view)) {
    if (limitHolds(view, limit)) continue;
    if ('switch' in limit) {
      s.switches[limit.switch] = { on: limit.on, open: true };
      turn.events.push({ type: 'switchSet', id: limit.switch, on: limit.on });
    } else if ('practice' in limit) {
      s.practices[limit.practice] = limit.on;
      turn.events.push({ type: 'practiceSet', id: limit.practice, on: limit.on });
    } else if (limit.atMost !== undefined && limit.ladder !== 'door')
      setRung(turn, limit.ladder, limit.atMost);
  }
  s.commitments.push({
    clause,
    regulator: r.id,
    agreed: s.quarter,
    from: s.quarter + CLAUSE_RULES[clause].lead,
    until: Math.min(s.level.quarters, s.quarter + TERM),
    broken: [],
  });
  if (clause === 'openBooks') publishOwn(s);
}

/** Open books name the quality of the own product … */
function publishOwn(s: GameState): void {
  for (const v of s.vendors) if (v.own) v.belief = certainOf(v.faultLevel);
}

/** … and each quarter that of the outside vendor of whom least is known; among equals the largest. */
function publishNext(s: GameState): void {
  const known = (v: VendorState): number => Math.max(...v.belief);
  const next = s.vendors
    .filter((v) => v.present && !v.own)
    .sort((a, b) => known(a) - known(b) || b.share - a.share)[0];
  if (next) next.belief = certainOf(next.faultLevel);
}

/** What commitments do by themselves, each quarter. */
export function liveByCommitments(turn: Turn): void {
  const { s } = turn;
  if (!inForce(s).some((c) => c.clause === 'openBooks')) return;
  publishOwn(s);
  publishNext(s);
  for (const v of s.vendors) if (v.present && !v.own) v.trust = within(v.trust + OPEN_BOOKS_TRUST);
}

/** Terms that have run out: what was kept to the end is thanked for once. */
export function expireCommitments(turn: Turn): void {
  const { s } = turn;
  const over = s.commitments.filter((c) => c.until === s.quarter - 1);
  if (over.length === 0) return;
  // What was broken stays written down: the authority remembers.
  s.commitments = s.commitments.filter((c) => c.until >= s.quarter || c.broken.length > 0);
  for (const r of s.regulators) {
    const mine = over.filter((c) => c.regulator === r.id);
    if (mine.length > 0 && mine.every((c) => c.broken.length === 0))
      moveMeter(turn, 'legitimacy', TERM_KEPT, { key: 'termKept', params: { regulator: r.id } });
  }
}

/** Is the commitment kept as things stand? Early warnings are read off the clocks of the last quarter. */
function isKept(s: GameState, c: Commitment): boolean {
  if (c.clause === 'earlyWarning')
    return !s.clocks.some((k) => k.quarter === s.quarter - 1 && k.quarter >= c.agreed && !k.warned);
  return clauseHolds(viewOf(s), c.clause);
}

/** Checks every commitment whose date has come. Returns the authorities that set a fine. */
export function keepCommitments(turn: Turn): RegulatorState[] {
  const { s } = turn;
  const fined: RegulatorState[] = [];
  for (const c of inForce(s)) {
    const r = s.regulators.find((x) => x.id === c.regulator);
    const last = c.broken[c.broken.length - 1] ?? Number.NEGATIVE_INFINITY;
    if (!r || c.from > s.quarter || s.quarter - last < AGAIN_AFTER || isKept(s, c)) continue;
    c.broken.push(s.quarter);
    r.breaches += 1;
    const cause = { key: 'commitmentBroken', params: { regulator: r.id, clause: c.clause } };
    turn.events.push({ type: 'commitmentBroken', regulator: r.id, clause: c.clause });
    moveMeter(turn, 'legitimacy', BROKEN_LEGITIMACY, cause);
    raiseConcern(turn, r.id, BROKEN_CONCERN, cause);
    if (!fined.includes(r)) fined.push(r);
  }
  return fined;
}

/** Capacity that commitments cost each quarter. */
export const commitmentUpkeep = (s: GameState): number =>
  inForce(s).reduce((sum, c) => sum + CLAUSE_RULES[c.clause].upkeep, 0);
