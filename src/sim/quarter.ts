import { closeColdOpen, openColdOpen } from './coldOpen.ts';
import { adversariesLearn, adversariesPlan } from './rules/adversaries.ts';
import { callInPromises, checkPromises, settleLetters } from './rules/answers.ts';
import { playBeat } from './rules/beats.ts';
import { crisesStep } from './rules/crises.ts';
import { drift, income } from './rules/drift.ts';
import { landLater } from './rules/effects.ts';
import { endRun } from './rules/ending.ts';
import { landFlights } from './rules/flights.ts';
import { ghostOf } from './rules/ghost.ts';
import { dealInbox } from './rules/letters.ts';
import { askForMandate, defaultMandate } from './rules/mandates.ts';
import { learnAtDawn, nextTask, openNight, signed } from './rules/night.ts';
import { openDue } from './rules/openings.ts';
import { record } from './rules/record.ts';
import { closeClocks } from './rules/regulators/clocks.ts';
import { expireCommitments, keepCommitments } from './rules/regulators/commitments.ts';
import { weighPolicy } from './rules/regulators/concern.ts';
import { stepStages } from './rules/regulators/stages.ts';
import type { Turn } from './rules/turn.ts';
import { customersMove } from './rules/vendors/market.ts';
import { claimsAtDawn } from './rules/vendors/paper.ts';
import { liveQuarter } from './rules/vendors/step.ts';
import { courtsRule } from './rules/vendors/suits.ts';
import type { GameState } from './state.ts';
import { holds } from './words/conditions/index.ts';
import type { NightAction } from './words/nightActions/index.ts';

/** A run begins in the cold open where the level has one, else at the desk. */
export function beginRun(turn: Turn): void {
  if (!openColdOpen(turn)) beginQuarter(turn);
}

/**
 * One quarter, rule by rule; the morning first. The order is itself a rule: each step sees what those before it left,
 * and a receipt's place in the list is part of the run.
 */
export function beginQuarter(turn: Turn): void {
  const { s } = turn;
  s.quarter += 1;
  s.phase = 'desk';
  s.review = null;
  s.moved = [];
  openDue(s);
  income(turn);
  // What was on its way arrives one by one, each rung with all its consequences before the next.
  landFlights(turn);
  landLater(turn);
  checkPromises(turn);
  askForMandate(turn);
  if (s.quarter > 1) {
    vendorsAct(turn);
    authoritiesAct(turn);
  }
  dealInbox(turn);
}

/** Courts and customers first, then every vendor lives its quarter and makes the move it likes best. */
function vendorsAct(turn: Turn): void {
  courtsRule(turn);
  customersMove(turn);
  for (const v of turn.s.vendors) if (v.present) liveQuarter(turn, v);
  standDown(turn.s);
}

/** Duty teams stay where they stood, except with a vendor that has gone. */
function standDown(s: GameState): void {
  s.teams = s.teams.map((post) =>
    post.at === 'vendor' && !s.vendors.some((v) => v.id === post.vendor && v.present)
      ? { at: 'rest' }
      : post,
  );
}

/** Terms end, what stands is weighed, what was agreed is checked; only then does an authority take its step. */
function authoritiesAct(turn: Turn): void {
  expireCommitments(turn);
  weighPolicy(turn);
  const fined = keepCommitments(turn);
  stepStages(turn, fined);
}

/** The day ends: answers bind, then night falls. */
export function commitQuarter(turn: Turn): void {
  const { s } = turn;
  s.mandate ??= defaultMandate(s);
  turn.events.push({ type: 'quarterCommitted', quarter: s.quarter });
  // They see what the desk shows: before the letters of the day bind.
  adversariesPlan(turn);
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
  const ghost = s.imagined || s.ghosts === false ? null : ghostOf(s, lines);
  const from = s.review?.receipts[0] ?? s.receipts.length;
  s.night = null;
  record(s, lines, ghost);
  if (s.quarter >= s.level.quarters) lastDawn(turn);
  for (const bet of s.bets ?? []) bet.came ??= holds(s, { lastNight: bet.about.kind });
  const ran = crisesStep(turn);
  s.review = { lines, ghost, receipts: [from, s.receipts.length] };
  if (ran) endRun(turn, ran);
  else s.phase = 'review';
}

/** What was promised in the run is asked for before it is judged; the record of the night has it. */
function lastDawn(turn: Turn): void {
  callInPromises(turn);
  const night = turn.s.history[turn.s.history.length - 1];
  if (night) night.metersAfter = { ...turn.s.meters };
}

/** The review is read: the next quarter begins, or the run is over. */
export function endReview(turn: Turn): void {
  if (turn.s.quarter >= turn.s.level.quarters) endRun(turn, null);
  else beginQuarter(turn);
}
