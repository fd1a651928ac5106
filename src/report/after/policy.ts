/**
 * What a player decided at the desk, as a rule that can be played in any world: the same answers to the same letters,
 * the same rungs ordered in the same quarters, the same posts. Nights are not part of it.
 */
import {
  apply,
  type Command,
  easyResponse,
  type GameState,
  isOver,
  type Level,
  newRun,
  whyNot,
} from '../../sim/index.ts';
import { storyOf } from './story.ts';
import type { StandIn, World } from './types.ts';
import { worldOf } from './world.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;
type Order = Of<'climb'> | Of<'switch'> | Of<'content'> | Of<'offer'>;

export interface Policy {
  mandate: string | null;
  /** Choice by letter, in whatever quarter it comes. */
  answers: ReadonlyMap<string, string>;
  /** Rungs, switches, the dial and offers by quarter, in the order given. */
  orders: ReadonlyMap<number, readonly Order[]>;
  posts: ReadonlyMap<number, readonly Of<'post'>[]>;
  /** How reports were written last. */
  reports: 'full' | 'thin' | null;
  /** The last quarter whose day was decided. */
  last: number;
}

const isOrder = (c: Command): c is Order =>
  c.type === 'climb' || c.type === 'switch' || c.type === 'content' || c.type === 'offer';

/** The policy behind a run's commands. The last answer to a letter and the last post of a team in a day count. */
export function policyOf(level: Level, seed: string, commands: readonly Command[]): Policy {
  const { given, commands: taken } = storyOf(level, seed, commands);
  const answers = new Map<string, string>();
  const orders = new Map<number, Order[]>();
  const posts = new Map<number, Of<'post'>[]>();
  let mandate: string | null = null;
  let reports: Policy['reports'] = null;
  let last = 0;
  for (const [i, command] of taken.entries()) {
    const quarter = given[i]?.quarter ?? 0;
    if (command.type === 'commit') last = quarter;
    else if (command.type === 'mandate') mandate = command.id;
    else if (command.type === 'answer') answers.set(command.matter, command.choice);
    else if (command.type === 'report') reports = command.how;
    else if (command.type === 'post')
      posts.set(quarter, [
        ...(posts.get(quarter) ?? []).filter(({ team }) => team !== command.team),
        command,
      ]);
    else if (isOrder(command)) orders.set(quarter, [...(orders.get(quarter) ?? []), command]);
  }
  return { mandate, answers, orders, posts, reports, last };
}

const legal = (s: GameState, command: Command): boolean => whyNot(s, command) === null;

/** A letter the player never met: the first choice that can be paid. */
function answerFor(s: GameState, policy: Policy): Command | null {
  for (const item of s.inbox) {
    if (item.answer !== null) continue;
    const choices = s.level.matters.find(({ id }) => id === item.matter)?.choices ?? [];
    const own = policy.answers.get(item.matter);
    for (const choice of [...(own === undefined ? [] : [own]), ...choices.map(({ id }) => id)]) {
      const command: Command = { type: 'answer', matter: item.matter, choice };
      if (legal(s, command)) return command;
    }
  }
  return null;
}

/** What was ordered and could not be had waits for the next morning. What stands already is done. */
function done(s: GameState, order: Order): boolean {
  if (order.type === 'climb') {
    const { rung } = s.ladders[order.ladder];
    const coming = s.flights.some(
      ({ what }) => what.kind === 'rung' && what.ladder === order.ladder && what.to === order.to,
    );
    return rung === order.to || coming;
  }
  if (order.type === 'content') return s.content.stop === order.to;
  return order.type === 'switch' && s.switches[order.id].on === order.on;
}

const retracts = (order: Order, old: Order): boolean =>
  (order.type === 'switch' && old.type === 'switch' && order.id === old.id) ||
  (order.type === 'content' && old.type === 'content') ||
  // A step down says that the rungs above are no longer wanted.
  (order.type === 'climb' &&
    old.type === 'climb' &&
    order.ladder === old.ladder &&
    order.to < old.to);

/**
 * A player for one run who keeps to the policy. What cannot be done on its day is tried again on later mornings, in
 * order; letters that the player never answered get their first choice that can be paid; after the last day
 * decided the posts stay as they were. Nights are played by `play`.
 */
export function follower(policy: Policy, play: StandIn = easyResponse): StandIn {
  let waiting: Order[] = [];
  let today = 0;
  let posts: readonly Of<'post'>[] = [];
  let turn = 0;
  return (s) => {
    if (s.phase !== 'desk') return play(s);
    if (s.quarter !== today) {
      today = s.quarter;
      const orders = policy.orders.get(today) ?? [];
      // A later word on a switch or the dial takes the place of an earlier one that could not be kept.
      waiting = [
        ...waiting.filter((old) => !orders.some((order) => retracts(order, old))),
        ...orders,
      ];
      posts = policy.posts.get(Math.min(today, policy.last)) ?? [];
      turn = 0;
    }
    const first = mandateFor(s, policy) ?? reportFor(s, policy) ?? answerFor(s, policy);
    if (first) return first;
    waiting = waiting.filter((order) => !done(s, order));
    const order = waiting.find((one) => legal(s, one));
    if (order) {
      waiting = waiting.filter((one) => one !== order);
      return order;
    }
    while (turn < posts.length) {
      const post = posts[turn++];
      if (post && legal(s, post)) return post;
    }
    return { type: 'commit' };
  };
}

function mandateFor(s: GameState, { mandate }: Policy): Command | null {
  if (mandate === null || s.quarter !== 1 || s.mandate === mandate) return null;
  const command: Command = { type: 'mandate', id: mandate };
  return legal(s, command) ? command : null;
}

function reportFor(s: GameState, { reports: how }: Policy): Command | null {
  if (how === null) return null;
  for (const { faultId } of s.clocks)
    for (const kind of how === 'full' ? (['full', 'thin'] as const) : (['thin'] as const)) {
      const command: Command = { type: 'report', fault: faultId, how: kind };
      if (legal(s, command)) return command;
    }
  return null;
}

/** A player that goes round in circles is stopped here; no run takes so many. */
const MOST_COMMANDS = 5000;

/** Takes what a player wishes; where that is refused time goes on instead. Null where nothing can be done. */
function taken(state: GameState, player: StandIn): { state: GameState; command: Command } | null {
  const usual: Command =
    state.phase === 'desk'
      ? { type: 'commit' }
      : state.phase === 'review'
        ? { type: 'next' }
        : { type: 'beat', actions: [] };
  for (const command of [player(state), usual]) {
    const answer = apply(state, command);
    if (!('refused' in answer)) return { state: answer.state, command };
  }
  return null;
}

/** Plays a state on to the end of its run, with a `null` step after each quarter. Gives the last state. */
export function* quarters(
  start: GameState,
  player: StandIn,
  onCommand?: (command: Command) => void,
): Generator<null, GameState, void> {
  let state = start;
  for (let i = 0; i < MOST_COMMANDS && !isOver(state); i++) {
    const step = taken(state, player);
    if (step === null) return state;
    onCommand?.(step.command);
    const turned = step.state.quarter !== state.quarter;
    state = step.state;
    if (turned) yield null;
  }
  return state;
}

/** The same at once. */
export function playOn(
  start: GameState,
  player: StandIn,
  onCommand?: (command: Command) => void,
): GameState {
  const steps = quarters(start, player, onCommand);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A fresh run that is only counted: nobody reads its ghost lines, so none are drawn. */
export const countedRun = (level: Level, seed: string): GameState => ({
  ...newRun(level, seed),
  ghosts: false,
});

/** The policy in one world. */
export const playWorld = (level: Level, seed: string, policy: Policy, play?: StandIn): World =>
  worldOf(playOn(countedRun(level, seed), follower(policy, play)));
