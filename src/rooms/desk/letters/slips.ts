/** A choice as its reply slip: exactly what the rules will do, in bars and words. */
import type {
  Choice,
  Command,
  Effect,
  GameState,
  InboxItem,
  MeterId,
  VendorId,
} from '../../../sim/index.ts';
import { letterOf, whyNot } from '../../../sim/index.ts';
import type { Text } from '../../../text/index.ts';
import type { SlipMove, SlipProps } from '../../../parts/slip/Slip.tsx';
import {
  keyName,
  ladderName,
  meterName,
  refName,
  regulatorName,
  thingName,
} from '../../../parts/words/names.ts';
import { conditionText, priceText, reasonText } from '../../../parts/words/words.ts';

/** "+2…5", "−6…10", "+3": small to large in size, sign first. */
export function rangeText(text: Text, low: number, high: number): string {
  if (low === high) return text.points(low);
  if (low >= 0) return `${text.points(low)}…${text.number(high)}`;
  if (high <= 0) return `${text.points(high)}…${text.number(-low)}`;
  return `${text.points(low)}…${text.points(high)}`;
}

/** One effect in few words, without its delay. */
function effectText(text: Text, e: Effect, sender: VendorId | null): string {
  const say = (key: string, params: Record<string, string | number> = {}) =>
    text.has(`short.effect.${key}`)
      ? text.say(`short.effect.${key}`, params)
      : text.say(`effect.${key}`, params);
  if ('meter' in e)
    return say('meter', { meter: meterName(text, e.meter), range: rangeText(text, ...e.by) });
  if ('trust' in e)
    return say('trust', { vendor: refName(text, e.trust, sender), points: text.points(e.by) });
  if ('trustAll' in e) return say('trustAll', { points: text.points(e.trustAll) });
  if ('readiness' in e)
    return say('readiness', {
      vendor: refName(text, e.readiness, sender),
      points: text.points(e.by),
    });
  if ('concern' in e)
    return say('concern', { regulator: regulatorName(text, e.concern), points: text.points(e.by) });
  if ('capacity' in e) return say('capacity', { points: text.points(e.capacity) });
  if ('standing' in e) return say('standing', { points: text.points(e.standing) });
  if ('opens' in e) return say('opens', { name: thingName(text, e.opens) });
  if ('rung' in e)
    return say(e.by > 0 ? 'rungUp' : 'rungDown', { ladder: ladderName(text, e.rung) });
  if ('switch' in e)
    return say(e.on ? 'switchOn' : 'switchOff', { name: thingName(text, e.switch) });
  if ('moveKey' in e)
    return say(e.out ? 'moveKeyOut' : 'moveKeyIn', {
      vendor: refName(text, e.vendor, sender),
      key: keyName(text, e.moveKey),
    });
  if ('attacks' in e)
    return say(e.attacks >= 1 ? 'attacksMore' : 'attacksLess', { times: e.attacks, n: e.quarters });
  if ('audit' in e) return say('audit', { vendor: refName(text, e.audit, sender) });
  if ('flag' in e) return say('flag');
  return say('letter');
}

const sameSign = ([low, high]: readonly [number, number]): boolean => low >= 0 || high <= 0;

/** Meter effects that a bar can show: those of the first date, with one sign. */
function barsOf(
  text: Text,
  effects: readonly Effect[],
  first: number,
): { moves: SlipMove[]; rest: Effect[] } {
  const moves = new Map<MeterId, SlipMove>();
  const rest: Effect[] = [];
  for (const e of effects) {
    const fits = 'meter' in e && (e.after ?? 0) === first && sameSign(e.by) && !moves.has(e.meter);
    if (!fits) {
      if (!('flag' in e)) rest.push(e);
      continue;
    }
    const [least, most] = e.by[1] <= 0 ? [e.by[1], e.by[0]] : e.by;
    moves.set(e.meter, {
      meter: e.meter,
      name: meterName(text, e.meter),
      least,
      most,
      range: rangeText(text, ...e.by),
    });
  }
  return { moves: [...moves.values()], rest };
}

const when = (text: Text, after: number): string =>
  after === 0 ? text.say('slip.now') : text.say('slip.after', { n: after });

/** Effects in few words, those of one date together; dates other than the slip's own are named by their quarter. */
function effectLines(
  text: Text,
  s: GameState,
  effects: readonly Effect[],
  item: InboxItem,
  first: number,
): string[] {
  const dates = [...new Set(effects.map((e) => e.after ?? 0))].sort((a, b) => a - b);
  return dates.flatMap((after) => {
    const words = effects
      .filter((e) => (e.after ?? 0) === after)
      .map((e) => effectText(text, e, item.sender));
    if (after === first) return words;
    const date =
      after === 0
        ? text.say('short.tonight')
        : text.say('screens.quarter.short', { n: s.quarter + after });
    return [text.say('short.when', { when: date, effects: words.join(', ') })];
  });
}

/** The promise behind a choice, in words. */
function promiseLines(text: Text, s: GameState, c: Choice, sender: VendorId | null): string[] {
  if (!c.promise) return [];
  const list = (effects: readonly Effect[]) =>
    effects
      .filter((e) => !('flag' in e))
      .map((e) => effectText(text, e, sender))
      .join(', ');
  const lines = [
    text.say('short.promise', {
      n: s.quarter + c.promise.due,
      condition: conditionText(text, c.promise.holds, sender),
    }),
  ];
  if (c.promise.kept.length > 0)
    lines.push(text.say('screens.promise.kept', { effects: list(c.promise.kept) }));
  if (c.promise.broken.length > 0)
    lines.push(text.say('screens.promise.broken', { effects: list(c.promise.broken) }));
  return lines;
}

/** As if the letter had no answer yet: what the other slips would cost then. */
export function unanswered(s: GameState, item: InboxItem): GameState {
  const { choices } = letterOf(s, item);
  const given = choices.find((c) => c.id === item.answer);
  if (!given) return s;
  return {
    ...s,
    capacity: s.capacity + (given.cost?.capacity ?? 0),
    standing: s.standing + (given.cost?.standing ?? 0),
    inbox: s.inbox.map((i) => (i.matter === item.matter ? { ...i, answer: null } : i)),
  };
}

function reasonOf(text: Text, s: GameState, item: InboxItem, c: Choice): string | undefined {
  if (item.answer === c.id) return undefined;
  const command: Command = { type: 'answer', matter: item.matter, choice: c.id };
  const reason = whyNot(unanswered(s, item), command);
  if (!reason) return undefined;
  if (reason.key === 'needsMissing' && c.needs)
    return text.say('screens.slip.needs', { needs: conditionText(text, c.needs, item.sender) });
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
    const dates = c.effects.filter((e) => 'meter' in e).map((e) => e.after ?? 0);
    const all = dates.length > 0 ? dates : c.effects.map((e) => e.after ?? 0);
    const first = all.length > 0 ? Math.min(...all) : 0;
    const { moves, rest } = barsOf(text, c.effects, first);
    const cost = { capacity: c.cost?.capacity ?? 0, standing: c.cost?.standing ?? 0 };
    const sub = text.or(`${base}.sub`, '');
    const words = [
      ...effectLines(text, s, rest, item, first),
      ...promiseLines(text, s, c, item.sender),
    ];
    return {
      number: i + 1,
      title: text.or(`${base}.title`, c.id),
      sub: sub === '' ? undefined : sub,
      more: words,
      costs: { ...cost, label: priceText(text, cost) },
      moves,
      delay: { quarters: first, label: when(text, first) },
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
