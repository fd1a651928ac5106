import { clone } from './chance/index.ts';
import type { Command } from './commands.ts';
import type { GameEvent } from './events.ts';
import { beat, commitQuarter, endReview } from './quarter.ts';
import { costOfStep, type Reason, whyNot } from './queries/may.ts';
import { setRung } from './rules/flights.ts';
import { choiceOf, matterOf } from './rules/letters.ts';
import { reportsDue, writeReport } from './rules/regulators/clocks.ts';
import { makeOffer } from './rules/regulators/offers.ts';
import { addStanding, type Turn } from './rules/turn.ts';
import type { GameState } from './state.ts';
import { priceOfSwitch } from './switches.ts';

/**
 * A copy of a state. It shares what is written once and never changed: the level, the vendors' weighings, receipts and
 * the records of past nights; their lists are its own.
 */
export function copyState(s: GameState): GameState {
  const { level, vendors, receipts, history, ...rest } = s;
  const copies = vendors.map(({ weighing, ...v }) => ({ ...clone(v), weighing }));
  const own = { vendors: copies, receipts: receipts.slice(), history: history.slice() };
  return { level, ...clone(rest), ...own };
}

/**
 * The one door in. Never changes its argument: gives the next state and what happened, or the reason why the
 * command is refused.
 */
export function apply(
  state: GameState,
  command: Command,
): { state: GameState; events: GameEvent[] } | { refused: Reason } {
  const reason = whyNot(state, command);
  if (reason) return { refused: reason };
  const turn: Turn = { s: copyState(state), events: [] };
  carryOut(turn, command);
  return { state: turn.s, events: turn.events };
}

function carryOut(turn: Turn, command: Command): void {
  const { s, events } = turn;
  switch (command.type) {
    case 'mandate':
      s.mandate = command.id;
      return;
    case 'answer':
      answer(turn, command);
      return;
    case 'climb':
      climb(turn, command);
      return;
    case 'switch':
      flip(turn, command);
      return;
    case 'post':
      s.teams[command.team] = command.post;
      events.push({ type: 'dutyPosted', team: command.team });
      return;
    case 'offer': {
      const r = s.regulators.find((x) => x.id === command.regulator);
      if (r) makeOffer(turn, r, command.clauses);
      return;
    }
    case 'report': {
      const clock = reportsDue(s).find((c) => c.faultId === command.fault);
      if (clock) writeReport(turn, clock, command.how);
      return;
    }
    case 'bet':
      s.bets = [
        ...(s.bets ?? []),
        { quarter: s.quarter, about: command.about, chance: command.chance, came: null },
      ];
      return;
    case 'commit':
      commitQuarter(turn);
      return;
    case 'beat':
      beat(turn, command.actions);
      return;
    case 'next':
      endReview(turn);
      return;
  }
}

function answer(turn: Turn, command: Extract<Command, { type: 'answer' }>): void {
  const { s } = turn;
  const item = s.inbox.find((i) => i.matter === command.matter);
  const choice = choiceOf(matterOf(s, command.matter), command.choice);
  if (!item || !choice) return;
  item.answer = choice.id;
  s.capacity -= choice.cost?.capacity ?? 0;
  addStanding(s, -(choice.cost?.standing ?? 0));
  turn.events.push({ type: 'letterAnswered', matter: command.matter, choice: choice.id });
}

function flip(turn: Turn, command: Extract<Command, { type: 'switch' }>): void {
  const { s, events } = turn;
  const cost = priceOfSwitch(command.id, command.on);
  s.capacity -= cost.capacity;
  addStanding(s, -cost.standing);
  s.switches[command.id].on = command.on;
  events.push({ type: 'switchSet', id: command.id, on: command.on });
}

function climb(turn: Turn, command: Extract<Command, { type: 'climb' }>): void {
  const { s } = turn;
  const { ladder, to } = command;
  const cost = costOfStep(s, ladder, to);
  s.capacity -= cost.capacity;
  addStanding(s, -cost.standing);
  s.moved.push(ladder);
  turn.events.push({ type: 'rungOrdered', ladder, to, lands: cost.lands });
  if (cost.lands <= s.quarter) setRung(turn, ladder, to);
  else
    s.flights.push({ what: { kind: 'rung', ladder, to }, ordered: s.quarter, lands: cost.lands });
}
