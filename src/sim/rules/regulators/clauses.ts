import type { Binding, ClauseId, Commitment } from '../../actors.ts';
import type { LadderId, PracticeId, SwitchId } from '../../ids.ts';
import { type RungName, reaches, rungNumber } from '../../ladders/index.ts';
import type { GameState } from '../../state.ts';
import type { Topic } from './concern.ts';

/** Quarters for which the door's sunset must have stood under `longNotice` (3 are the rule without it). Tuned. */
export const LONG_NOTICE = 5;

/** The policy as a clause reads it: what stands, or what would stand after a step. */
export interface PolicyView {
  rung(ladder: LadderId): number;
  atLeast<L extends LadderId>(ladder: L, name: RungName<L>): boolean;
  on(id: SwitchId): boolean;
  practised(id: PracticeId): boolean;
  /** Nights that the door has stood at its sunset, up to now. */
  sunsetNights: number;
}

/** What a clause demands of the policy, without the commitment it stands in. */
export type Limit =
  | { ladder: LadderId; atLeast?: number; atMost?: number }
  | { switch: SwitchId; on: boolean }
  | { practice: PracticeId; on: boolean };

export interface ClauseRule {
  /** What it is worth on each topic to an authority that counts the topic in full, in points of concern. Tuned. */
  worth: Partial<Record<Topic, number>>;
  /** Causes of concern that it answers: to an authority that named one of them it is worth more. */
  answers: readonly string[];
  /** Quarters from the agreement until it is first checked. */
  lead: number;
  /** Capacity a quarter while it holds. */
  upkeep: number;
  limits(view: PolicyView): Limit[];
}

const rule = (
  worth: ClauseRule['worth'],
  answers: readonly string[],
  limits: ClauseRule['limits'],
  { lead = 1, upkeep = 0 }: { lead?: number; upkeep?: number } = {},
): ClauseRule => ({ worth, answers, lead, upkeep, limits });

const noHigher = <L extends LadderId>(ladder: L, name: RungName<L>): Limit => ({
  ladder,
  atMost: rungNumber(ladder, name),
});

const noLower = <L extends LadderId>(ladder: L, name: RungName<L>): Limit => ({
  ladder,
  atLeast: rungNumber(ladder, name),
});

/** How far the door may go by the interface that stands. */
function mayStand(view: PolicyView): RungName<'door'> {
  if (view.atLeast('interface', 'veto')) return 'closed';
  return view.atLeast('interface', 'reader') ? 'sunset' : 'certified';
}

/**
 * The clauses, each a rule on the policy. They follow the dated practice: equal interfaces and long notice (2009),
 * reporting within 24 and 72 hours (2024, 2026), a trustee (2004). Worths and dates tuned.
 */
export const CLAUSE_RULES: Readonly<Record<ClauseId, ClauseRule>> = {
  /** The own product goes where others must go. */
  parity: rule({ competition: 34 }, ['ownExempt', 'ownGrows'], () => [
    { switch: 'parity', on: true },
  ]),
  /** No sunset before a first interface, no closed door before a second. */
  interfaceFirst: rule(
    { competition: 18, resilience: 6 },
    ['vendorsLobby', 'vendorsGone'],
    (view) => {
      const limits: Limit[] = [noHigher('door', mayStand(view))];
      if (view.atLeast('door', 'closed')) limits.push(noLower('interface', 'veto'));
      else if (view.atLeast('door', 'sunset')) limits.push(noLower('interface', 'reader'));
      return limits;
    },
  ),
  longNotice: rule({ competition: 14 }, ['vendorsLobby'], (view) => [
    noHigher('door', view.sunsetNights >= LONG_NOTICE ? 'closed' : 'sunset'),
  ]),
  /** Audits in public: what vendors' quality is, the own product's first. */
  openBooks: rule(
    { competition: 10, resilience: 10, privacy: 4 },
    [
      'ownGrows',
      'breachSeen',
      'warningMissed',
      'noticeMissed',
      'reportMissed',
      'reportContradicted',
    ],
    () => [],
    { upkeep: 1 },
  ),
  ringsForAll: rule({ resilience: 24 }, ['outage'], () => [noLower('rollout', 'two')], {
    lead: 2,
  }),
  wayBack: rule({ resilience: 24 }, ['outage'], () => [noLower('wayback', 'fallback')], {
    lead: 3,
  }),
  /** Every clock's early warning in time; see clocks.ts. */
  earlyWarning: rule(
    { resilience: 14, privacy: 4 },
    ['warningMissed', 'noticeMissed', 'reportMissed', 'breachSeen'],
    () => [],
  ),
  pseudonyms: rule({ privacy: 30 }, ['attestationPrivacy'], () => [
    { switch: 'pseudonyms', on: true },
  ]),
  noEscrow: rule({ privacy: 20 }, ['keysHeld'], () => [{ practice: 'keyEscrow', on: false }]),
  noAccessGate: rule({ privacy: 20, competition: 6 }, ['attestationPrivacy'], () => [
    noHigher('attestation', 'gateUpdates'),
  ]),
  /** A trustee reads along: concern fades faster. */
  monitor: rule({ competition: 8, resilience: 8, privacy: 8 }, [], () => [], { upkeep: 1 }),
};

/** Nights at the sunset since the door last stood lower. */
function sunsetNights(s: GameState): number {
  const sunset = rungNumber('door', 'sunset');
  let nights = 0;
  for (const { quarter, rungs } of [...s.history].reverse()) {
    if (quarter === 0 || rungs.door < sunset) break;
    if (rungs.door === sunset) nights++;
  }
  return nights;
}

/** The policy in force, or as it would be after one step. */
export function viewOf(
  s: GameState,
  step?: { ladder: LadderId; to: number } | { switch: SwitchId; on: boolean },
): PolicyView {
  const rung = (id: LadderId): number =>
    step && 'ladder' in step && step.ladder === id ? step.to : s.ladders[id].rung;
  return {
    rung,
    atLeast: (id, name) => reaches(id, rung(id), name),
    on: (id) => (step && 'switch' in step && step.switch === id ? step.on : s.switches[id].on),
    practised: (id) => s.practices[id],
    sunsetNights: sunsetNights(s),
  };
}

export function limitHolds(view: PolicyView, limit: Limit): boolean {
  if ('switch' in limit) return view.on(limit.switch) === limit.on;
  if ('practice' in limit) return view.practised(limit.practice) === limit.on;
  const rung = view.rung(limit.ladder);
  return rung >= (limit.atLeast ?? rung) && rung <= (limit.atMost ?? rung);
}

/** Does the policy do what the clause demands (whatever its date)? */
export const clauseHolds = (view: PolicyView, clause: ClauseId): boolean =>
  CLAUSE_RULES[clause].limits(view).every((limit) => limitHolds(view, limit));

/** Commitments in force this quarter. */
export const inForce = (s: GameState): Commitment[] =>
  s.commitments.filter((c) => c.until >= s.quarter);

/** The commitment that a step would break, or null. What is broken already is not broken again. */
export function boundBy(
  s: GameState,
  step: { ladder: LadderId; to: number } | { switch: SwitchId; on: boolean },
): Commitment | null {
  const now = viewOf(s);
  const then = viewOf(s, step);
  return (
    inForce(s).find((c) => clauseHolds(now, c.clause) && !clauseHolds(then, c.clause)) ??
    inForce(s).find((c) => worsens(c.clause, now, then)) ??
    null
  );
}

/** A clause that does not hold yet (its date is ahead) still forbids what leads further away from it. */
function worsens(clause: ClauseId, now: PolicyView, then: PolicyView): boolean {
  return CLAUSE_RULES[clause].limits(then).some((limit) => {
    if ('switch' in limit) return now.on(limit.switch) === limit.on && !limitHolds(then, limit);
    // No step of the player's own begins or ends a practice.
    if ('practice' in limit) return false;
    const [from, to] = [now.rung(limit.ladder), then.rung(limit.ladder)];
    return !limitHolds(then, limit) && (limit.atMost !== undefined ? to > from : to < from);
  });
}

/** What the commitments in force bind, by ladder, switch and practice. */
export function bindingsOf(s: GameState): Binding[] {
  const view = viewOf(s);
  return inForce(s).flatMap((by) =>
    CLAUSE_RULES[by.clause].limits(view).map((limit): Binding => ({ ...limit, by })),
  );
}
