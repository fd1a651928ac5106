/** What most players promise to authorities, and how they keep it. */
import {
  atLeast,
  bindingsOf,
  CLAUSES,
  type ClauseId,
  type Command,
  type GameState,
  hearsOffers,
  offerWorth,
  whyNotClause,
} from '../sim/index.ts';
import { legal, type Step } from './desk.ts';

/** What keeping a clause takes beyond what stands, in points of Capacity as a player reckons it. Tuned to play. */
const BURDENS: Readonly<Record<ClauseId, (s: GameState) => number>> = {
  parity: (s) => (s.switches.parity.on ? 0 : 1),
  interfaceFirst: () => 0,
  ringsForAll: (s) =>
    (atLeast(s, 'rollout', 'two') ? 0 : 2) + (s.content.stop === 'allInRings' ? 0 : 2),
  wayBack: (s) => (atLeast(s, 'wayback', 'remote') ? 0 : atLeast(s, 'wayback', 'fallback') ? 4 : 7),
  pseudonyms: (s) => (s.switches.pseudonyms.on ? 0 : 2),
  noGate: (s) => (atLeast(s, 'attestation', 'gateUpdates') ? 5 : 2),
};

/** An inquiry may still pass: so much is promised to end it. Whoever holds objections is offered whatever will do. */
const TO_END_AN_INQUIRY = 2;

/**
 * To an authority with an open case: of what it would accept, what takes least to keep. `barring` = clauses that would
 * bar the way of who offers.
 */
export function offerWhatIsKept(s: GameState, barring: readonly ClauseId[] = []): Command | null {
  const open = s.regulators.filter(hearsOffers);
  if (open.length === 0) return null;
  const able = CLAUSES.filter((id) => !barring.includes(id) && whyNotClause(s, id) === null);
  const sets = able.reduce<ClauseId[][]>(
    (all, id) => [...all, ...all.map((some) => [...some, id])],
    [[]],
  );
  const burden = (clauses: readonly ClauseId[]): number =>
    clauses.reduce((sum, id) => sum + BURDENS[id](s), 0);
  sets.sort((a, b) => burden(a) - burden(b) || a.length - b.length);
  for (const { id: regulator, stage } of open) {
    const would = sets.find(
      (clauses) =>
        legal(s, { type: 'offer', regulator, clauses }) &&
        offerWorth(s, regulator, clauses).accepted,
    );
    if (would && (stage === 'objections' || burden(would) <= TO_END_AN_INQUIRY))
      return { type: 'offer', regulator, clauses: would };
  }
  return null;
}

/** The rungs that commitments in force still ask for, one step each. */
export const owed = (s: GameState): Step[] =>
  bindingsOf(s).flatMap((limit) => {
    if (!('ladder' in limit) || limit.atLeast === undefined) return [];
    const { rung } = s.ladders[limit.ladder];
    return rung < limit.atLeast ? [{ ladder: limit.ladder, to: rung + 1 }] : [];
  });
