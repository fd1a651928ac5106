import type { ClauseId } from '../../actors.ts';
import { priceOfContent } from '../../content.ts';
import type { GameState, RegulatorState } from '../../state.ts';
import { priceOfSwitch } from '../../switches.ts';
import { setRung } from '../flights.ts';
import { STEP_DOWN_STANDING, topRung } from '../ladders.ts';
import { addStanding, moveMeter, type Turn } from '../turn.ts';
import { CLAUSE_RULES, clauseHolds, inForce, limitHolds, viewOf } from './clauses.ts';
import { raiseConcern } from './concern.ts';

/** Quarters for which commitments hold. Tuned: five years in 2009, a year of quarters here. */
export const TERM = 4;
/** A clause that stays broken is fined again after so many quarters. Tuned. */
const AGAIN_AFTER = 2;
/** What a broken commitment adds to concern. Tuned. */
const BROKEN_CONCERN = 8;
/** Legitimacy when a term ends with every word kept. Tuned. */
const TERM_KEPT = 3;

/** Why a clause cannot be agreed now, as a key of `reason.`; null = it can. */
export function obstacle(s: GameState, clause: ClauseId): string | null {
  if (inForce(s).some((c) => c.clause === clause)) return 'clauseBound';
  const view = viewOf(s);
  for (const limit of CLAUSE_RULES[clause].limits(view)) {
    if (!('ladder' in limit) || limitHolds(view, limit)) continue;
    const { ladder, atLeast, atMost } = limit;
    if (atMost !== undefined && ladder === 'door') return 'clauseTooLate';
    if (atLeast === undefined) continue;
    if (ladder === 'interface') return 'clauseTooLate';
    if (topRung(s.level, ladder) < atLeast) return 'clauseNoRung';
    if (!s.ladders[ladder].open) return 'clauseLocked';
  }
  return flightsAgainst(s, clause).length > 0 ? 'clauseConflict' : null;
}

/** Rungs on their way that the clause forbids. */
const flightsAgainst = (s: GameState, clause: ClauseId): GameState['flights'] =>
  s.flights.filter(({ what }) => {
    if (what.kind !== 'rung' || what.to <= s.ladders[what.ladder].rung) return false;
    const view = viewOf(s, what);
    return CLAUSE_RULES[clause]
      .limits(view)
      .some((l) => 'ladder' in l && l.ladder === what.ladder && !limitHolds(view, l));
  });

/** What putting a clause in force costs now: a switch or the dial at its price, a step down in Standing. */
export function priceOfClause(
  s: GameState,
  clause: ClauseId,
): { capacity: number; standing: number } {
  const view = viewOf(s);
  const sum = { capacity: 0, standing: 0 };
  const add = (price: typeof sum): void => {
    sum.capacity += price.capacity;
    sum.standing += price.standing;
  };
  for (const limit of CLAUSE_RULES[clause].limits(view)) {
    if (limitHolds(view, limit)) continue;
    if ('switch' in limit) add(priceOfSwitch(limit.switch, limit.on));
    else if ('content' in limit) add(priceOfContent(view.content, limit.content));
    else if (limit.atMost !== undefined)
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
    } else if ('content' in limit) {
      s.content.stop = limit.content;
      turn.events.push({ type: 'contentSet', to: limit.content });
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

/** Checks every commitment whose date has come. Returns the authorities that set a fine. */
export function keepCommitments(turn: Turn): RegulatorState[] {
  const { s } = turn;
  const fined: RegulatorState[] = [];
  for (const c of inForce(s)) {
    const r = s.regulators.find((x) => x.id === c.regulator);
    const last = c.broken[c.broken.length - 1] ?? Number.NEGATIVE_INFINITY;
    if (!r || c.from > s.quarter || s.quarter - last < AGAIN_AFTER) continue;
    if (clauseHolds(viewOf(s), c.clause)) continue;
    c.broken.push(s.quarter);
    turn.events.push({ type: 'commitmentBroken', regulator: r.id, clause: c.clause });
    raiseConcern(turn, r.id, BROKEN_CONCERN, {
      key: 'commitmentBroken',
      params: { regulator: r.id, clause: c.clause },
    });
    if (!fined.includes(r)) fined.push(r);
  }
  return fined;
}
