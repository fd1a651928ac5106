import type { Choice } from '../level.ts';
import type { GameState, PromiseState } from '../state.ts';
import { holds } from '../words/conditions/index.ts';
import { effectsNow, takeEffects } from './effects.ts';
import { choiceOf, matterOf } from './letters.ts';
import { leaveUnanswered } from './silence.ts';
import type { Turn } from './turn.ts';
import { remember } from './vendors/memory.ts';

/** At commit the answers bind: effects come true or are booked, promises are written down. */
export function settleLetters(turn: Turn): void {
  const { s } = turn;
  const inbox = s.inbox;
  s.inbox = [];
  // What a letter turns on is what the player saw by day, whatever the other answers change.
  const answers = inbox.map((item) => {
    const m = matterOf(s, item.matter);
    const choice = item.answer === null ? null : choiceOf(m, item.answer);
    return { item, m, choice, effects: effectsNow(s, choice?.effects ?? [], item.sender) };
  });
  for (const { item, m, choice, effects } of answers) {
    if (!choice) {
      leaveUnanswered(turn, m, item);
      continue;
    }
    const cause = { key: 'letter', params: { matter: m.id, choice: choice.id } };
    takeEffects(turn, effects, { sender: item.sender, cause });
    if (choice.promise)
      s.promises.push({
        matter: m.id,
        choice: choice.id,
        sender: item.sender,
        made: s.quarter,
        due: s.quarter + choice.promise.due,
        kept: null,
      });
  }
}

/** Checks every promise whose day has come. */
export function checkPromises(turn: Turn): void {
  for (const p of turn.s.promises)
    if (p.kept === null && p.due <= turn.s.quarter) settlePromise(turn, p);
}

/** At the last dawn every promise is called in: what was never checked is, and what was kept must still hold. */
export function callInPromises(turn: Turn): void {
  const { s } = turn;
  for (const p of s.promises) {
    if (p.kept === false || (p.kept && holds(s, promiseOf(s, p).holds, p.sender))) continue;
    p.due = s.quarter;
    settlePromise(turn, p);
  }
}

function promiseOf(s: GameState, p: PromiseState): NonNullable<Choice['promise']> {
  const promise = choiceOf(matterOf(s, p.matter), p.choice)?.promise;
  if (!promise) throw new RangeError(`"${p.matter}" has no promise "${p.choice}"`);
  return promise;
}

function settlePromise(turn: Turn, p: PromiseState): void {
  const { s } = turn;
  const promise = promiseOf(s, p);
  p.kept = holds(s, promise.holds, p.sender);
  const key = p.kept ? 'promiseKept' : 'promiseBroken';
  const cause = { key, params: { matter: p.matter, choice: p.choice } } as const;
  if (p.sender) remember(turn, p.sender, key, 0, cause.params);
  turn.events.push({ type: key, matter: p.matter });
  const effects = effectsNow(s, p.kept ? promise.kept : promise.broken, p.sender);
  takeEffects(turn, effects, { sender: p.sender, cause });
}
