import { clone } from './chance/index.ts';
import { type Command, type CommandOf, readCommands } from './commands.ts';
import { priceOfContent } from './content.ts';
import type { GameEvent } from './events.ts';
import { beat, commitQuarter, endReview } from './quarter.ts';
import { costOfStep, type Reason, whyNot } from './queries/may.ts';
import { setRung } from './rules/flights.ts';
import { choiceOf, matterOf } from './rules/letters.ts';
import { reportsDue, writeReport } from './rules/regulators/clocks.ts';
import { makeOffer } from './rules/regulators/offers.ts';
import type { Turn } from './rules/turn.ts';
import type { GameState } from './state.ts';
import { priceOfSwitch } from './switches.ts';
import { costOf, pay } from './words/costs.ts';

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
  carryOut(command, turn);
  return { state: turn.s, events: turn.events };
}

/**
 * As apply, but in the state itself: for a world that nobody else holds, as one that was just imagined. Gives the reason
 * where the command is refused, and then changes nothing; null where it was carried out.
 */
export function applyHere(s: GameState, command: Command): Reason | null {
  const reason = whyNot(s, command);
  if (reason === null) carryOut(command, { s, events: [] });
  return reason;
}

/** What each command does. It may: `whyNot` was asked. */
const carryOut = readCommands<[turn: Turn], void>({
  mandate({ id }, { s }) {
    s.mandate = id;
  },
  answer,
  climb,
  switch: flip,
  post({ team, post }, { s, events }) {
    s.teams[team] = post;
    events.push({ type: 'dutyPosted', team });
  },
  offer({ regulator, clauses }, turn) {
    const r = turn.s.regulators.find((x) => x.id === regulator);
    if (r) makeOffer(turn, r, clauses);
  },
  report({ fault, how }, turn) {
    const clock = reportsDue(turn.s).find((c) => c.faultId === fault);
    if (clock) writeReport(turn, clock, how);
  },
  bet({ about, chance }, { s }) {
    s.bets = [...(s.bets ?? []), { quarter: s.quarter, about, chance, came: null }];
  },
  commit: (_, turn) => commitQuarter(turn),
  beat: ({ actions }, turn) => beat(turn, actions),
  next: (_, turn) => endReview(turn),
  content: turnDial,
});

function answer({ matter, choice: id }: CommandOf<'answer'>, { s, events }: Turn): void {
  const item = s.inbox.find((i) => i.matter === matter);
  const choice = choiceOf(matterOf(s, matter), id);
  if (!item || !choice) return;
  item.answer = choice.id;
  pay(s, costOf(choice.cost));
  events.push({ type: 'letterAnswered', matter, choice: choice.id });
}

function flip({ id, on }: CommandOf<'switch'>, { s, events }: Turn): void {
  pay(s, priceOfSwitch(id, on));
  s.switches[id].on = on;
  events.push({ type: 'switchSet', id, on });
}

function turnDial({ to }: CommandOf<'content'>, { s, events }: Turn): void {
  pay(s, priceOfContent(s.content.stop, to));
  s.content.stop = to;
  events.push({ type: 'contentSet', to });
}

function climb({ ladder, to }: CommandOf<'climb'>, turn: Turn): void {
  const { s } = turn;
  const cost = costOfStep(s, ladder, to);
  pay(s, cost);
  s.moved.push(ladder);
  turn.events.push({ type: 'rungOrdered', ladder, to, lands: cost.lands });
  if (cost.lands <= s.quarter) setRung(turn, ladder, to);
  else
    s.flights.push({ what: { kind: 'rung', ladder, to }, ordered: s.quarter, lands: cost.lands });
}
