/** A choice as its reply slip: exactly what the rules will do, in chips and words. */

import type { SlipProps } from '../../../parts/slip/Slip.tsx';
import { conditionText } from '../../../parts/words/conditionText.ts';
import { effectText } from '../../../parts/words/effectText.ts';
import { giftsInTheAir } from '../../../parts/words/inTheAir.ts';
import { priceText, reasonText } from '../../../parts/words/words.ts';
import type {
  Choice,
  Command,
  Effect,
  GameState,
  InboxItem,
  VendorId,
} from '../../../sim/index.ts';
import { costOf, effectsNow, letterOf, paidBack, whyNot } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';
import { chipsOf } from './chips.ts';

/** Effects in few words, those of one date together; a later date is named by its quarter, counted from `quarter`. */
function effectLines(
  text: Text,
  quarter: number,
  effects: readonly Effect[],
  sender: VendorId | null,
): string[] {
  const dates = [...new Set(effects.map((e) => e.after ?? 0))].sort((a, b) => a - b);
  return dates.flatMap((after) => {
    const words = effects.filter((e) => (e.after ?? 0) === after).map((e) => ifSo(text, e, sender));
    if (after === 0) return words;
    const date = text.say('screens.quarter.short', { n: quarter + after });
    return [text.say('short.when', { when: date, effects: words.join(', ') })];
  });
}

/** An effect of a later day, with the fact on which it will turn then. */
function ifSo(text: Text, e: Effect, sender: VendorId | null): string {
  const effect = effectText(e, text, sender);
  if (!e.when) return effect;
  return text.say('slip.if', { effect, condition: conditionText(e.when, text, sender) });
}

/** What of today makes a choice do what it does: the facts on which its effects turn, each once. */
function factsOf(text: Text, effects: readonly Effect[], sender: VendorId | null): string[] {
  const facts = effects.flatMap(({ when }) => {
    if (!when) return [];
    const [key, fact] = 'not' in when ? ['slip.sinceNot', when.not] : ['slip.since', when];
    return [text.say(key, { condition: conditionText(fact, text, sender) })];
  });
  return [...new Set(facts)];
}

/** The promise behind a choice, in words. */
function promiseLines(text: Text, s: GameState, c: Choice, sender: VendorId | null): string[] {
  if (!c.promise) return [];
  const due = s.quarter + c.promise.due;
  const { kept, broken, holds } = c.promise;
  const list = (effects: readonly Effect[]) => effectLines(text, due, effects, sender).join(', ');
  const condition = conditionText(holds, text, sender);
  const lines = [
    due > s.level.quarters
      ? text.say('short.promise.end', { condition })
      : text.say('short.promise', { n: due, condition }),
  ];
  if (kept.length > 0) lines.push(text.say('screens.promise.kept', { effects: list(kept) }));
  if (broken.length > 0) lines.push(text.say('screens.promise.broken', { effects: list(broken) }));
  return lines;
}

/** As if the letter had no answer yet: what the other slips would cost then. */
export function unanswered(s: GameState, item: InboxItem): GameState {
  const { choices } = letterOf(s, item);
  const given = choices.find((c) => c.id === item.answer);
  if (!given) return s;
  return {
    ...s,
    ...paidBack(s, costOf(given.cost)),
    inbox: s.inbox.map((i) => (i.matter === item.matter ? { ...i, answer: null } : i)),
  };
}

function reasonOf(text: Text, s: GameState, item: InboxItem, c: Choice): string | undefined {
  if (item.answer === c.id) return undefined;
  const command: Command = { type: 'answer', matter: item.matter, choice: c.id };
  const reason = whyNot(unanswered(s, item), command);
  if (!reason) return undefined;
  if (reason.key === 'needsMissing' && c.needs)
    return text.say('screens.slip.needs', { needs: conditionText(c.needs, text, item.sender) });
  return reasonText(text, reason);
}

const MARK = { any: 'pencil', until: 'ink', never: 'wax', promise: 'wax' } as const;

/** All slips of a letter. `onChoose` takes the id of a choice. */
export function slipsOf(
  text: Text,
  s: GameState,
  item: InboxItem,
  onChoose: (id: string) => void,
): SlipProps[] {
  return letterOf(s, item).choices.map((c, i) => {
    const base = `letter.${item.matter}.choice.${c.id}`;
    const now = effectsNow(s, c.effects, item.sender);
    const effects = now.map(({ when: _, ...effect }): Effect => effect);
    const cost = costOf(c.cost);
    const sub = text.or(`${base}.sub`, '');
    const words = [
      ...effectLines(text, s.quarter, effects, item.sender),
      ...factsOf(text, now, item.sender),
      ...giftsInTheAir(text, s, effects),
      ...promiseLines(text, s, c, item.sender),
    ];
    return {
      number: i + 1,
      title: text.or(`${base}.title`, c.id),
      sub: sub === '' ? undefined : sub,
      chips: chipsOf(text, s, effects, item.sender, c.promise?.due),
      more: words,
      costs: { ...cost, label: priceText(text, cost) },
      undo: {
        kind: MARK[c.back],
        label: text.say(`screens.back.${c.back}`),
      },
      chosen: item.answer === c.id,
      reason: reasonOf(text, s, item, c),
      onChoose: () => onChoose(c.id),
    };
  });
}
