import type { Binding, ClauseId, Commitment } from '../../actors.ts';
import type { ContentStop, LadderId, SwitchId } from '../../ids.ts';
import { type RungName, reaches, rungNumber } from '../../ladders/index.ts';
import type { GameState } from '../../state.ts';
import type { Topic } from './concern.ts';

/** A step of the player that a commitment may forbid. */
export type PolicyStep =
  | { ladder: LadderId; to: number }
  | { switch: SwitchId; on: boolean }
  | { content: ContentStop };

/** The policy as a clause reads it: what stands, or what would stand after a step. */
export interface PolicyView {
  rung(ladder: LadderId): number;
  atLeast<L extends LadderId>(ladder: L, name: RungName<L>): boolean;
  on(id: SwitchId): boolean;
  content: ContentStop;
}

/** What a clause demands of the policy, without the commitment it stands in. */
export type Limit =
  | { ladder: LadderId; atLeast?: number; atMost?: number }
  | { switch: SwitchId; on: boolean }
  | { content: ContentStop };

export interface ClauseRule {
  /** What it is worth on each topic to an authority that counts the topic in full, in points of concern. Tuned. */
  worth: Partial<Record<Topic, number>>;
  /** Causes of concern that it answers: to an authority that named one of them it is worth more. */
  answers: readonly string[];
  /** Quarters from the agreement until it is first checked. */
  lead: number;
  limits(view: PolicyView): Limit[];
}

const rule = (
  worth: ClauseRule['worth'],
  answers: readonly string[],
  limits: ClauseRule['limits'],
  lead = 1,
): ClauseRule => ({ worth, answers, lead, limits });

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
 * The clauses, each a rule on the policy: two for each kind of authority. They follow the dated practice (equal
 * interfaces, 2009; staged content and recovery, 2024). Worths and dates tuned.
 */
export const CLAUSE_RULES: Readonly<Record<ClauseId, ClauseRule>> = {
  /** The own product goes where others must go. */
  parity: rule({ competition: 28 }, ['ownExempt', 'ownGrows'], () => [
    { switch: 'parity', on: true },
  ]),
  /** No sunset before a first interface, no closed door before a second. */
  interfaceFirst: rule(
    { competition: 20, resilience: 6 },
    ['doorKept', 'vendorsLobby', 'vendorsGone'],
    (view) => {
      const limits: Limit[] = [noHigher('door', mayStand(view))];
      if (view.atLeast('door', 'closed')) limits.push(noLower('interface', 'veto'));
      else if (view.atLeast('door', 'sunset')) limits.push(noLower('interface', 'reader'));
      return limits;
    },
  ),
  /** Nothing goes round the rings: no list, however urgent. */
  ringsForAll: rule(
    { resilience: 24 },
    ['outage'],
    () => [noLower('rollout', 'two'), { content: 'allInRings' }],
    2,
  ),
  /** Machines come back from afar. */
  wayBack: rule({ resilience: 24 }, ['outage'], () => [noLower('wayback', 'remote')], 3),
  pseudonyms: rule({ privacy: 26 }, ['attestationPrivacy'], () => [
    { switch: 'pseudonyms', on: true },
  ]),
  /** Attestation tells; it holds nothing back and shuts nobody out. */
  noGate: rule({ privacy: 24, competition: 8 }, ['attestationPrivacy', 'attestationGates'], () => [
    noHigher('attestation', 'report'),
  ]),
};

/** The policy in force, or as it would be after one step. */
export function viewOf(s: GameState, step?: PolicyStep): PolicyView {
  const rung = (id: LadderId): number =>
    step && 'ladder' in step && step.ladder === id ? step.to : s.ladders[id].rung;
  return {
    rung,
    atLeast: (id, name) => reaches(id, rung(id), name),
    on: (id) => (step && 'switch' in step && step.switch === id ? step.on : s.switches[id].on),
    content: step && 'content' in step ? step.content : s.content.stop,
  };
}

export function limitHolds(view: PolicyView, limit: Limit): boolean {
  if ('switch' in limit) return view.on(limit.switch) === limit.on;
  if ('content' in limit) return view.content === limit.content;
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
export function boundBy(s: GameState, step: PolicyStep): Commitment | null {
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
    if (limitHolds(then, limit)) return false;
    if (!('ladder' in limit)) return limitHolds(now, limit);
    const [from, to] = [now.rung(limit.ladder), then.rung(limit.ladder)];
    return limit.atMost !== undefined ? to > from : to < from;
  });
}

/** What the commitments in force bind, by ladder, switch and dial. */
export function bindingsOf(s: GameState): Binding[] {
  const view = viewOf(s);
  return inForce(s).flatMap((by) =>
    CLAUSE_RULES[by.clause].limits(view).map((limit): Binding => ({ ...limit, by })),
  );
}
