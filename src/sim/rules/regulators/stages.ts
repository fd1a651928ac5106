import type { RegulatorStage } from '../../actors.ts';
import type { RegulatorState } from '../../state.ts';
import { addStanding, moveMeter, type Turn } from '../turn.ts';
import { inForce } from './clauses.ts';
import { bind } from './commitments.ts';
import { calm } from './concern.ts';
import { askedBy, CALMS, sum, wantedBy } from './offers.ts';

/** Concern at which a regulator opens an inquiry, and at which it issues objections. Tuned. */
export const INQUIRY_AT = 45;
export const OBJECTIONS_AT = 75;
/** A case steps back, or closes, once concern has fallen so far below the threshold that opened it. Tuned. */
export const OBJECTIONS_EASE = 20;
export const INQUIRY_EASE = 15;
/** Clauses that a remedy imposes at most. Tuned. */
const IMPOSES = 2;
/** Legitimacy that each step costs, and Standing that objections cost. Tuned. */
const COSTS = {
  inquiry: -3,
  objections: -8,
  objectionsStanding: -2,
  hearing: -3,
  remedy: -5,
  remedyStanding: -1,
} as const;
/** Concern that a remedy takes away beside what its clauses are worth. Tuned. */
const REMEDY_CALMS = 10;
/** A fine: Standing, Capacity (of this quarter's) and Legitimacy. Tuned. */
const FINE = { standing: -2, capacity: 3, legitimacy: -5 } as const;

const enter = (turn: Turn, r: RegulatorState, stage: RegulatorStage): void => {
  r.stage = stage;
  r.stageSince = turn.s.quarter;
};

/** Every authority takes at most one step a quarter; one that has just set a fine takes no other. */
export function stepStages(turn: Turn, fined: readonly RegulatorState[]): void {
  for (const r of turn.s.regulators)
    if (fined.includes(r)) fine(turn, r);
    else step(turn, r);
}

function step(turn: Turn, r: RegulatorState): void {
  const params = { regulator: r.id };
  switch (r.stage) {
    case 'watching':
      if (r.concern < INQUIRY_AT) return;
      enter(turn, r, 'inquiry');
      turn.events.push({ type: 'inquiryOpened', regulator: r.id });
      moveMeter(turn, 'legitimacy', COSTS.inquiry, { key: 'inquiry', params });
      return;
    case 'inquiry':
      if (r.concern >= OBJECTIONS_AT) object(turn, r);
      else if (r.concern < INQUIRY_AT - INQUIRY_EASE) enter(turn, r, 'watching');
      return;
    case 'objections':
      if (r.concern < OBJECTIONS_AT - OBJECTIONS_EASE) enter(turn, r, 'inquiry');
      else {
        enter(turn, r, 'hearing');
        moveMeter(turn, 'legitimacy', COSTS.hearing, { key: 'hearing', params });
      }
      return;
    case 'hearing':
      if (r.concern < OBJECTIONS_AT - OBJECTIONS_EASE) enter(turn, r, 'inquiry');
      else remedy(turn, r);
      return;
    case 'monitoring':
      if (r.concern >= OBJECTIONS_AT) object(turn, r);
      else if (!inForce(turn.s).some((c) => c.regulator === r.id)) enter(turn, r, 'watching');
      return;
    case 'remedy':
    case 'fine':
      enter(turn, r, 'monitoring');
      return;
  }
}

function object(turn: Turn, r: RegulatorState): void {
  const { s } = turn;
  enter(turn, r, 'objections');
  if (!s.flags.includes('objections')) s.flags.push('objections');
  turn.events.push({ type: 'objectionsIssued', regulator: r.id });
  moveMeter(turn, 'legitimacy', COSTS.objections, {
    key: 'objections',
    params: { regulator: r.id },
  });
  addStanding(s, COSTS.objectionsStanding);
}

/** Nobody offered enough: what the authority wants most comes into force unasked. */
function remedy(turn: Turn, r: RegulatorState): void {
  const { s } = turn;
  const params = { regulator: r.id };
  const asked = sum(askedBy(r));
  enter(turn, r, 'remedy');
  turn.events.push({ type: 'remedyImposed', regulator: r.id });
  moveMeter(turn, 'legitimacy', COSTS.remedy, { key: 'remedy', params });
  addStanding(s, COSTS.remedyStanding);
  let worth = 0;
  for (let n = 0; n < IMPOSES && worth < asked; n++) {
    // Looked up afresh: what one clause changed may stand in the way of the next.
    const next = wantedBy(s, r)[0];
    if (!next) break;
    bind(turn, r, next.clause);
    worth += next.worth;
  }
  calm(turn, r, REMEDY_CALMS + Math.round(worth * CALMS), { key: 'remedyTaken' });
}

/** A commitment was broken: the fine of the quarter, whatever else is open. */
function fine(turn: Turn, r: RegulatorState): void {
  const { s } = turn;
  enter(turn, r, 'fine');
  r.fined += 1;
  turn.events.push({ type: 'fined', regulator: r.id });
  moveMeter(turn, 'legitimacy', FINE.legitimacy, { key: 'fined', params: { regulator: r.id } });
  s.capacity = Math.max(0, s.capacity - FINE.capacity);
  addStanding(s, FINE.standing);
}
