/**
 * A plain, capable chair for what the search does not try out itself: it takes what is shown, builds before it needs,
 * and keeps to a plan. It looks at nothing that a player cannot see. Plans are tuned to play.
 */
import {
  bestAnswer,
  choiceWorth,
  type Command,
  costOfStep,
  easyResponse,
  type GameState,
  knownVendors,
  type LadderId,
  leastOffer,
  mandatesOffered,
  type SwitchId,
  whyNot,
} from '../../sim/index.ts';
import type { StandIn } from './types.ts';

/** Points more or less for a choice, for the sake of trying something else. */
export type Whim = (matter: string, choice: string) => number;

export interface Plan {
  /** Rungs in the order in which they are wanted. */
  rungs: readonly (readonly [ladder: LadderId, to: number])[];
  switches: (s: GameState) => Partial<Record<SwitchId, boolean>>;
  whim?: Whim;
}

const usual = (s: GameState): Partial<Record<SwitchId, boolean>> => ({
  contentScope: true,
  expressLane: s.ladders.bake.rung >= 1,
  repairPass: s.ladders.attestation.rung >= 3,
  pseudonyms: s.ladders.attestation.rung >= 1,
  parity: s.ladders.door.rung >= 1,
});

/** Keys stay; operations carry it. */
export const OPERATIONS: Plan = {
  rungs: [
    ['rings', 1],
    ['gate', 1],
    ['gate', 2],
    ['bake', 1],
    ['wayback', 1],
    ['hygiene', 1],
    ['rings', 2],
    ['hygiene', 2],
    ['bench', 1],
    ['gate', 3],
    ['hands', 1],
    ['attestation', 1],
    ['bench', 2],
    ['wayback', 2],
    ['hygiene', 3],
    ['rings', 3],
    ['attestation', 2],
  ],
  switches: usual,
};

/** Keys are licensed one by one. */
export const LICENCES: Plan = {
  rungs: [
    ['rings', 1],
    ['gate', 1],
    ['interface', 1],
    ['door', 1],
    ['gate', 2],
    ['bake', 1],
    ['hygiene', 1],
    ['wayback', 1],
    ['attestation', 1],
    ['rings', 2],
    ['hygiene', 2],
    ['bench', 1],
    ['interface', 2],
    ['gate', 3],
    ['hands', 1],
    ['enclaves', 1],
  ],
  switches: (s) => ({ ...usual(s), parity: true, migrationHelp: s.ladders.interface.rung >= 1 }),
};

/** The crossing: ways out first, then a date. */
export const CROSSING: Plan = {
  rungs: [
    ['interface', 1],
    ['rings', 1],
    ['door', 1],
    ['gate', 1],
    ['hygiene', 1],
    ['gate', 2],
    ['door', 2],
    ['attestation', 1],
    ['interface', 2],
    ['bake', 1],
    ['hygiene', 2],
    ['enclaves', 1],
    ['wayback', 1],
    ['rings', 2],
    ['bench', 1],
  ],
  switches: (s) => ({ ...usual(s), parity: true, migrationHelp: true }),
};

/** The plan that goes on with what stands. */
export const planBySight = ({ ladders }: GameState): Plan =>
  ladders.door.rung >= 2 ? CROSSING : ladders.door.rung >= 1 ? LICENCES : OPERATIONS;

const legal = (s: GameState, command: Command): boolean => whyNot(s, command) === null;

/** The next rung of the plan that can be had; what is only too dear today is saved for. */
function climb(s: GameState, plan: Plan): Command | null {
  for (const [ladder, to] of plan.rungs) {
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

/** One team at the threat desk, the others where an update would hit most machines by the odds shown. */
function post(s: GameState): Command | null {
  const team = s.teams.findIndex(({ at }) => at === 'rest');
  if (team < 0) return null;
  if (!s.teams.some(({ at }) => at === 'threats'))
    return { type: 'post', team, post: { at: 'threats' } };
  const watched = s.teams.flatMap((t) => (t.at === 'vendor' ? [t.vendor] : []));
  const risk = (v: ReturnType<typeof knownVendors>[number]) => v.share * v.faults.expected;
  const [first] = knownVendors(s)
    .filter((v) => v.present && !watched.includes(v.id))
    .sort((a, b) => risk(b) - risk(a));
  return first ? { type: 'post', team, post: { at: 'vendor', vendor: first.id } } : null;
}

function paper(s: GameState): Command | null {
  for (const { faultId } of s.clocks)
    for (const how of ['full', 'thin'] as const) {
      const command: Command = { type: 'report', fault: faultId, how };
      if (legal(s, command)) return command;
    }
  return null;
}

/** To an authority that has gone beyond its inquiry, the least that it accepts. */
function settle(s: GameState): Command | null {
  for (const { id, stage, offered } of s.regulators) {
    if (stage === 'watching' || stage === 'inquiry' || stage === 'monitoring') continue;
    if (offered === s.quarter) continue;
    const clauses = leastOffer(s, id);
    const command: Command | null = clauses && { type: 'offer', regulator: id, clauses };
    if (command && legal(s, command)) return command;
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
      flip(s, plan) ??
      post(s) ??
      settle(s) ??
      climb(s, plan) ?? { type: 'commit' }
    );
  };
}
