import type { RegulatorStage } from '../../actors.ts';
import type { GameState, RegulatorState } from '../../state.ts';
import { addStanding, moveMeter, type Turn } from '../turn.ts';
import { inForce } from './clauses.ts';
import { bind } from './commitments.ts';
import { calm } from './concern.ts';
import { askedBy, CALMS, caseOpen, sum, wantedBy } from './offers.ts';

/** Concern at which an authority opens an inquiry, and at which it issues objections. Tuned. */
export const INQUIRY_AT = 40;
export const OBJECTIONS_AT = 65;
/** An open case is closed once concern has fallen below this. Tuned. */
export const CLOSES_BELOW = 25;
/** Quarters after which an inquiry that still finds enough to open it issues objections. Tuned. */
export const PATIENCE = 1;
/** Capacity a quarter for the engineers who answer an open case. Tuned. */
export const CASE_CAPACITY = 2;
/** Clauses that terms impose at most. Tuned. */
const IMPOSES = 2;
/** Legitimacy and Standing that each step costs. Tuned. */
const COSTS = {
  inquiry: { legitimacy: -3, standing: 0 },
  objections: { legitimacy: -6, standing: -2 },
  imposed: { legitimacy: -6, standing: -1 },
  fined: { legitimacy: -8, standing: -2 },
} as const;
/** Concern that imposed terms take away beside what their clauses are worth. Tuned. */
const IMPOSED_CALMS = 10;
/** Capacity of this quarter's that a fine takes. Tuned. */
const FINE_CAPACITY = 3;

const enter = (turn: Turn, r: RegulatorState, stage: RegulatorStage): void => {
  r.stage = stage;
  r.stageSince = turn.s.quarter;
};

function pay(turn: Turn, r: RegulatorState, what: keyof typeof COSTS): void {
  const { legitimacy, standing } = COSTS[what];
  moveMeter(turn, 'legitimacy', legitimacy, { key: what, params: { regulator: r.id } });
  addStanding(turn.s, standing);
}

/** Capacity that open cases cost each quarter. */
export const caseUpkeep = (s: GameState): number =>
  s.regulators.filter(caseOpen).length * CASE_CAPACITY;

/** Every authority takes at most one step a quarter; one that has just set a fine takes no other. */
export function stepStages(turn: Turn, fined: readonly RegulatorState[]): void {
  for (const r of turn.s.regulators)
    if (fined.includes(r)) fine(turn, r);
    else step(turn, r);
}

function step(turn: Turn, r: RegulatorState): void {
  switch (r.stage) {
    case 'watching':
      if (r.concern < INQUIRY_AT) return;
      enter(turn, r, 'inquiry');
      r.offered = false;
      turn.events.push({ type: 'inquiryOpened', regulator: r.id });
      pay(turn, r, 'inquiry');
      return;
    case 'inquiry':
      if (r.concern >= objectsAt(turn.s, r)) object(turn, r);
      else if (r.concern < CLOSES_BELOW) enter(turn, r, 'watching');
      return;
    case 'objections':
      if (r.concern < CLOSES_BELOW) enter(turn, r, 'watching');
      else impose(turn, r);
      return;
    case 'terms':
      if (r.concern >= OBJECTIONS_AT) {
        r.offered = false;
        object(turn, r);
      } else if (!inForce(turn.s).some((c) => c.regulator === r.id)) enter(turn, r, 'watching');
      return;
  }
}

/** Concern from which it objects this quarter: patience wears out. */
export const objectsAt = (s: GameState, r: RegulatorState): number =>
  s.quarter - r.stageSince >= PATIENCE ? INQUIRY_AT : OBJECTIONS_AT;

function object(turn: Turn, r: RegulatorState): void {
  const { s } = turn;
  enter(turn, r, 'objections');
  if (!s.flags.includes('objections')) s.flags.push('objections');
  turn.events.push({ type: 'objectionsIssued', regulator: r.id });
  pay(turn, r, 'objections');
}

/** Nobody offered enough: what the authority wants most comes into force unasked. */
function impose(turn: Turn, r: RegulatorState): void {
  const { s } = turn;
  const asked = sum(askedBy(r));
  enter(turn, r, 'terms');
  turn.events.push({ type: 'termsImposed', regulator: r.id });
  pay(turn, r, 'imposed');
  let worth = 0;
  for (let n = 0; n < IMPOSES && worth < asked; n++) {
    // Looked up afresh: what one clause changed may stand in the way of the next.
    const next = wantedBy(s, r)[0];
    if (!next) break;
    bind(turn, r, next.clause);
    worth += next.worth;
  }
  calm(turn, r, IMPOSED_CALMS + Math.round(worth * CALMS), { key: 'termsStand' });
}

/** A commitment was broken: the fine of the quarter, whatever else is open. */
function fine(turn: Turn, r: RegulatorState): void {
  const { s } = turn;
  r.fined += 1;
  turn.events.push({ type: 'fined', regulator: r.id });
  pay(turn, r, 'fined');
  s.capacity = Math.max(0, s.capacity - FINE_CAPACITY);
}
