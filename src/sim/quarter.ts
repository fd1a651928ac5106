import type { NightAction } from './commands.ts';
import { startIncident, advance } from './incident/index.ts';
import { adversariesLearn, adversariesPlan } from './rules/adversaries.ts';
import { holds, keysOut } from './rules/conditions.ts';
import { crisesStep } from './rules/crises.ts';
import { drift, income } from './rules/drift.ts';
import { endRun, watchMandate } from './rules/ending.ts';
import { landLater } from './rules/effects.ts';
import { scriptedFault } from './rules/faults.ts';
import { landFlights } from './rules/flights.ts';
import { ghostOf } from './rules/ghost.ts';
import { specOf } from './rules/knowledge.ts';
import { checkPromises, dealInbox, settleLetters } from './rules/letters.ts';
import { defaultMandate } from './rules/mandates.ts';
import { learnAtDawn, nextTask, openNight, signed } from './rules/night.ts';
import { playBeat } from './rules/beats.ts';
import { specFor } from './rules/policy.ts';
import { closeClocks, regulatorsWatch } from './rules/regulators.ts';
import { hoursBySector } from './rules/settle.ts';
import { moveMeter, type Turn } from './rules/turn.ts';
import { claimsAtDawn, vendorsMove } from './rules/vendors/index.ts';
import { LADDERS, METERS } from './ids.ts';
import type { NightLine } from './state.ts';

/** One quarter, rule by rule, in order. The morning first. */
export function beginQuarter(turn: Turn): void {
  const { s } = turn;
  s.quarter += 1;
  s.phase = 'desk';
  s.review = null;
  s.moved = [];
  s.teams = s.teams.map(() => ({ at: 'rest' }) as const);
  income(turn);
  landFlights(turn);
  landLater(turn);
  checkPromises(turn);
  if (s.quarter > 1) {
    vendorsMove(turn);
    regulatorsWatch(turn);
  }
  adversariesPlan(turn);
  dealInbox(turn);
}

/** The day ends: answers bind, then night falls. */
export function commitQuarter(turn: Turn): void {
  const { s } = turn;
  s.mandate ??= defaultMandate(s);
  turn.events.push({ type: 'quarterCommitted', quarter: s.quarter });
  const from = s.receipts.length;
  settleLetters(turn);
  closeClocks(turn);
  drift(turn);
  s.review = { lines: [], ghost: null, receipts: [from, from] };
  openNight(turn);
  if (s.night?.task) s.phase = 'night';
  else closeNight(turn);
}

/** One beat of an incident; when the last incident is over the night closes. */
export function beat(turn: Turn, actions: readonly NightAction[]): void {
  const line = playBeat(turn, actions);
  if (!line) return;
  turn.s.night?.passed.push(signed(line, turn.s.night.task?.campaign));
  if (turn.s.phase === 'coldOpen') closeColdOpen(turn);
  else if (!nextTask(turn)) closeNight(turn);
}

/** Dawn: what the night held is written down, crises are counted. */
function closeNight(turn: Turn): void {
  const { s } = turn;
  const lines = s.night?.passed ?? [];
  learnAtDawn(s);
  claimsAtDawn(turn, lines);
  adversariesLearn(turn, lines);
  if (!lines.some((l) => l.kind === 'incident' || l.kind === 'breach'))
    moveMeter(turn, 'legitimacy', 1, { key: 'quietQuarter' });
  const ghost = s.imagined || s.ghosts === false ? null : ghostOf(s, lines);
  const from = s.review?.receipts[0] ?? s.receipts.length;
  s.night = null;
  record(turn, lines, ghost);
  watchMandate(s);
  for (const bet of s.bets ?? []) bet.came ??= holds(s, { lastNight: bet.about.kind });
  const ran = crisesStep(turn);
  s.review = { lines, ghost, receipts: [from, s.receipts.length] };
  if (ran) endRun(turn, ran);
  else s.phase = 'review';
}

/** The review is read: the next quarter begins, or the run is over. */
export function endReview(turn: Turn): void {
  if (turn.s.quarter >= turn.s.level.quarters) endRun(turn, null);
  else beginQuarter(turn);
}

/** Minutes for which the first fault ran free before somebody took it back, as on 19 July 2024 [CrowdStrike PIR]. */
const COLD_OPEN_MINUTES = 78;

/** The night before the chair: somebody else's policy, which was none. */
export function openColdOpen(turn: Turn): void {
  const { s } = turn;
  const fault = s.level.coldOpen && scriptedFault(s, s.level.coldOpen.fault, -1);
  if (!fault) {
    beginQuarter(turn);
    return;
  }
  const bare = { rings: 0, bake: 0, gate: 0, wayback: 0, hands: 0 };
  const base = specFor(s, fault);
  const spec = { ...base, policy: { ...base.policy, ...bare } };
  const incident = startIncident(spec);
  const { signalAt, vendorRevertAt } = incident.drawn;
  const wakes = Math.min(Math.max(signalAt, COLD_OPEN_MINUTES), vendorRevertAt - 1);
  advance(incident, wakes);
  s.phase = 'coldOpen';
  s.night = {
    queue: [],
    task: { faultId: fault.id, incidentSpec: spec },
    incident,
    passed: [],
    beats: {
      stations: [{ at: wakes, kind: 'stop' }],
      index: 0,
      suspects: [{ id: fault.culprit, prior: 1, chance: 1 }],
      signals: [],
      confirmed: fault.culprit,
      held: [],
      halted: false,
      revertedSuspects: [],
      looking: false,
      contained: false,
      said: null,
      saidWhen: null,
      taken: [],
      spent: { capacity: 0, standing: 0 },
    },
  };
  turn.events.push({ type: 'firstSignal', faultId: fault.id });
}

/** The cold open costs the new chair nothing: its receipts belong to whoever sat there before. */
function closeColdOpen(turn: Turn): void {
  const { s } = turn;
  const lines = s.night?.passed ?? [];
  s.receipts = [];
  for (const meter of METERS) s.meters[meter] = s.level.meters[meter];
  for (const r of s.regulators) {
    r.concern = s.level.regulators.find((x) => x.id === r.id)?.concern ?? r.concern;
    r.causes = [];
  }
  for (const v of s.vendors) {
    const spec = specOf(s, v);
    v.trust = spec.trust;
    v.memory = [];
    v.lobby = spec.lobby;
  }
  s.capacity = 0;
  s.standing = s.level.budgets.standing;
  s.night = null;
  record(turn, lines, null);
  s.review = { lines, ghost: null, receipts: [0, 0] };
  s.phase = 'review';
}

function record(turn: Turn, lines: readonly NightLine[], ghost: ReturnType<typeof ghostOf>): void {
  const { s } = turn;
  const rungs = {} as Record<(typeof LADDERS)[number], number>;
  for (const id of LADDERS) rungs[id] = s.ladders[id].rung;
  s.history.push({
    quarter: s.quarter,
    // The record keeps the facts; who wants the whole night replays it.
    lines: lines.map((l) => ({
      ...l,
      spec: null,
      response: null,
      outcome: l.outcome && { ...l.outcome, curve: [] },
    })),
    ghost,
    metersAfter: { ...s.meters },
    rungs,
    keysOut: keysOut(s),
    sectorDownHours: hoursBySector(lines),
  });
}
