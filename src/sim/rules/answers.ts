import { holds } from '../words/conditions/index.ts';
import { takeEffects } from './effects.ts';
import { choiceOf, matterOf } from './letters.ts';
import { moveMeter, type Turn } from './turn.ts';
import { remember } from './vendors/memory.ts';

/** At commit the answers bind: effects come true or are booked, promises are written down. */
export function settleLetters(turn: Turn): void {
  const { s } = turn;
  const inbox = s.inbox;
  s.inbox = [];
  for (const item of inbox) {
    const m = matterOf(s, item.matter);
    const choice = item.answer === null ? null : choiceOf(m, item.answer);
    if (!choice) {
      moveMeter(turn, 'legitimacy', -3, { key: 'unanswered', params: { matter: m.id } });
      continue;
    }
    const cause = { key: 'letter', params: { matter: m.id, choice: choice.id } };
    takeEffects(turn, choice.effects, { sender: item.sender, cause });
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
  const { s } = turn;
  for (const p of s.promises) {
    if (p.kept !== null || p.due > s.quarter) continue;
    const promise = choiceOf(matterOf(s, p.matter), p.choice)?.promise;
    if (!promise) continue;
    p.kept = holds(s, promise.holds, p.sender);
    const cause = {
      key: p.kept ? 'promiseKept' : 'promiseBroken',
      params: { matter: p.matter, choice: p.choice },
    };
    if (p.sender)
      remember(turn, p.sender, p.kept ? 'promiseKept' : 'promiseBroken', 0, cause.params);
    turn.events.push({ type: p.kept ? 'promiseKept' : 'promiseBroken', matter: p.matter });
    takeEffects(turn, p.kept ? promise.kept : promise.broken, { sender: p.sender, cause });
  }
}
