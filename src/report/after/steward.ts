/**
 * A plain, capable chair for what the search does not try out itself: it takes what is shown, builds before it needs,
 * and keeps to a plan. It looks at nothing that a player cannot see. Plans are tuned to play.
 */
import {
  atLeast,
  bestAnswer,
  CLAUSES,
  type ClauseId,
  type Command,
  type ContentStop,
  choiceWorth,
  costOfStep,
  easyResponse,
  type GameState,
  knownVendors,
  type LadderId,
  mandatesOffered,
  offerWorth,
  type Post,
  type SwitchId,
  stepTo,
  whyNot,
  whyNotClause,
} from '../../sim/index.ts';
import type { StandIn } from './types.ts';

/** Points more or less for a choice, for the sake of trying something else. */
export type Whim = (matter: string, choice: string) => number;

export interface Plan {
  /** Rungs in the order in which they are wanted. */
  rungs: readonly { ladder: LadderId; to: number }[];
  switches: (s: GameState) => Partial<Record<SwitchId, boolean>>;
  content: (s: GameState) => ContentStop;
  whim?: Whim;
}

const usual = (s: GameState): Partial<Record<SwitchId, boolean>> => ({
  pseudonyms: atLeast(s, 'attestation', 'report'),
  parity: atLeast(s, 'door', 'certified'),
});

/** Into the rings, and lists past the bake as soon as there is one. */
const usualContent = (s: GameState): ContentStop =>
  atLeast(s, 'rollout', 'two') ? 'listsFree' : 'allInRings';

/** Keys stay; operations carry it. */
export const OPERATIONS: Plan = {
  rungs: [
    stepTo('rollout', 'two'),
    stepTo('checks', 'alert'),
    stepTo('checks', 'halt'),
    stepTo('wayback', 'fallback'),
    stepTo('hygiene', 'blockList'),
    stepTo('rollout', 'three'),
    stepTo('hygiene', 'memoryIntegrity'),
    stepTo('checks', 'diverse'),
    stepTo('attestation', 'report'),
    stepTo('wayback', 'remote'),
    stepTo('hygiene', 'tamperGuard'),
    stepTo('rollout', 'five'),
    stepTo('attestation', 'gateUpdates'),
  ],
  switches: usual,
  content: usualContent,
};

/** Keys are licensed one by one. */
export const LICENCES: Plan = {
  rungs: [
    stepTo('rollout', 'two'),
    stepTo('checks', 'alert'),
    stepTo('interface', 'reader'),
    stepTo('door', 'certified'),
    stepTo('checks', 'halt'),
    stepTo('hygiene', 'blockList'),
    stepTo('wayback', 'fallback'),
    stepTo('attestation', 'report'),
    stepTo('rollout', 'three'),
    stepTo('hygiene', 'memoryIntegrity'),
    stepTo('interface', 'veto'),
    stepTo('checks', 'diverse'),
    stepTo('enclaves', 'secrets'),
  ],
  switches: (s) => ({
    ...usual(s),
    parity: true,
    help: atLeast(s, 'interface', 'reader'),
  }),
  content: usualContent,
};

/** The crossing: ways out first, then a date. */
export const CROSSING: Plan = {
  rungs: [
    stepTo('interface', 'reader'),
    stepTo('rollout', 'two'),
    stepTo('door', 'certified'),
    stepTo('checks', 'alert'),
    stepTo('hygiene', 'blockList'),
    stepTo('checks', 'halt'),
    stepTo('door', 'sunset'),
    stepTo('attestation', 'report'),
    stepTo('interface', 'veto'),
    stepTo('hygiene', 'memoryIntegrity'),
    stepTo('enclaves', 'secrets'),
    stepTo('wayback', 'fallback'),
    stepTo('rollout', 'three'),
  ],
  switches: (s) => ({ ...usual(s), parity: true, help: true }),
  content: usualContent,
};

/** The plan that goes on with what stands. */
export function planBySight(s: GameState): Plan {
  if (atLeast(s, 'door', 'sunset')) return CROSSING;
  return atLeast(s, 'door', 'certified') ? LICENCES : OPERATIONS;
}

const legal = (s: GameState, command: Command): boolean => whyNot(s, command) === null;

/** The next rung of the plan that can be had; what is only too expensive today is saved for. */
function climb(s: GameState, plan: Plan): Command | null {
  for (const { ladder, to } of plan.rungs) {
    const { rung, open } = s.ladders[ladder];
    if (!open || rung !== to - 1) continue;
    const command: Command = { type: 'climb', ladder, to };
    const cost = costOfStep(s, ladder, to);
    // What lands after the last night helps nobody.
    if (cost.lands > s.level.quarters) continue;
    if (legal(s, command)) return command;
    const ordered = s.flights.some((f) => f.what.kind === 'rung' && f.what.ladder === ladder);
    const most = s.level.budgets.capacity + s.level.budgets.carry;
    if (!ordered && cost.capacity > s.capacity && cost.capacity <= most) return null;
  }
  return null;
}

const answer = (s: GameState, { whim = () => 0 }: Plan): Command | null =>
  bestAnswer(s, (item, choice) => choiceWorth(s, item, choice) + whim(item.matter, choice.id));

function flip(s: GameState, plan: Plan): Command | null {
  for (const [id, on] of Object.entries(plan.switches(s)) as [SwitchId, boolean][]) {
    const command: Command = { type: 'switch', id, on };
    if (s.switches[id].on !== on && legal(s, command)) return command;
  }
  return null;
}

function turnDial(s: GameState, plan: Plan): Command | null {
  const command: Command = { type: 'content', to: plan.content(s) };
  return legal(s, command) ? command : null;
}

/** One team at the threat desk, the others where an update would hit most machines by the odds shown. */
function post(s: GameState): Command | null {
  const risk = (v: ReturnType<typeof knownVendors>[number]) => v.share * v.faults.expected;
  const vendors = knownVendors(s)
    .filter((v) => v.present)
    .sort((a, b) => risk(b) - risk(a));
  const wanted: Post[] = [
    { at: 'threats' } as const,
    ...vendors.map(({ id }): Post => ({ at: 'vendor', vendor: id })),
  ].slice(0, s.teams.length);
  const same = (a: Post, b: Post) => JSON.stringify(a) === JSON.stringify(b);
  const missing = wanted.find((w) => !s.teams.some((t) => same(t, w)));
  const team = s.teams.findIndex((t) => !wanted.some((w) => same(t, w)));
  if (!missing || team < 0) return null;
  const command: Command = { type: 'post', team, post: missing };
  return legal(s, command) ? command : null;
}

function paper(s: GameState): Command | null {
  for (const { faultId } of s.clocks)
    for (const how of ['full', 'thin'] as const) {
      const command: Command = { type: 'report', fault: faultId, how };
      if (legal(s, command)) return command;
    }
  return null;
}

/** To an authority that holds objections, the clauses that are worth most to it, until they would do. */
function settle(s: GameState): Command | null {
  for (const { id: regulator, stage } of s.regulators) {
    if (stage !== 'objections') continue;
    const worth = (clauses: readonly ClauseId[]): number =>
      offerWorth(s, regulator, clauses).worth.reduce((sum, { by }) => sum + by, 0);
    const able = CLAUSES.filter((clause) => whyNotClause(s, clause) === null);
    able.sort((a, b) => worth([b]) - worth([a]));
    const enough = able.findIndex(
      (_, i) => offerWorth(s, regulator, able.slice(0, i + 1)).accepted,
    );
    const command: Command = { type: 'offer', regulator, clauses: able.slice(0, enough + 1) };
    if (enough >= 0 && legal(s, command)) return command;
  }
  return null;
}

function mandate(s: GameState): Command | null {
  const [first] = s.quarter === 1 && s.mandate === null ? mandatesOffered(s) : [];
  return first ? { type: 'mandate', id: first.id } : null;
}

/** A player that keeps to a plan, asked for anew at each step. Nights are played by `easyResponse`. */
export function steward(planOf: (s: GameState) => Plan = planBySight): StandIn {
  return (s) => {
    if (s.phase !== 'desk') return easyResponse(s);
    const plan = planOf(s);
    return (
      mandate(s) ??
      paper(s) ??
      answer(s, plan) ??
      turnDial(s, plan) ??
      flip(s, plan) ??
      post(s) ??
      settle(s) ??
      climb(s, plan) ?? { type: 'commit' }
    );
  };
}
