/** What can be done in a beat, with prices and reasons; the likeliest first, the rest one step away. */

import { harmed } from '../../parts/night/counts.ts';
import { actionId, actionLine, actionName } from '../../parts/words/actions.ts';
import { priceText, reasonText } from '../../parts/words/words.ts';
import {
  actionPrice,
  actionsNow,
  dayByPace,
  downBySector,
  type GameState,
  machinesByRegion,
  type NightAction,
  whyNot,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { WatchAction } from './Actions.tsx';

/** How urgent an action looks from what is known: chance of its suspect, machines down in its place. */
function weight(s: GameState, a: NightAction): number {
  const chance = (id: string) => s.night?.beats?.suspects.find((x) => x.id === id)?.chance ?? 0;
  if (a.do === 'hold' || a.do === 'revert') return chance(a.suspect);
  if (a.do === 'contain') return chance('attack');
  if (a.do === 'crews') {
    const c = machinesByRegion(s)[a.region];
    return c ? harmed(c) : 0;
  }
  if (a.do === 'first')
    return (
      (downBySector(s)[a.sector] ?? 0) * (s.level.sectors.find((x) => x.id === a.sector)?.harm ?? 1)
    );
  return 0;
}

/** Of each kind, so many stand on the first page of a beat; words can wait until it is stopped. */
const FIRST_PAGE: Record<string, Partial<Record<NightAction['do'], number>>> = {
  diagnose: { look: 1, hold: 2, revert: 2, halt: 1, contain: 1, crews: 1 },
  stop: { revert: 2, hold: 2, look: 1, halt: 1, contain: 1, crews: 1 },
  triage: { first: 3, crews: 2, keys: 1, reboots: 1, estimate: 3, notify: 1, revert: 1, say: 3 },
};

/** The first page has room for so many and the door to the rest. */
const FIRST_AT_MOST = 7;

/** Kinds in the order of the question at hand. */
const ORDER: Record<string, NightAction['do'][]> = {
  diagnose: ['look', 'hold', 'revert', 'halt', 'contain', 'crews', 'notify', 'say'],
  stop: ['revert', 'hold', 'look', 'halt', 'contain', 'crews', 'notify', 'say'],
  triage: ['first', 'crews', 'keys', 'reboots', 'notify', 'revert', 'estimate', 'say'],
};

const moveUp = <T>(list: readonly T[], one: T): T[] => [one, ...list.filter((x) => x !== one)];

export function orderedActions(s: GameState): { first: NightAction[]; more: NightAction[] } {
  const kind = s.night?.beats?.stations[s.night.beats.index]?.kind ?? 'diagnose';
  const all = actionsNow(s);
  const first: NightAction[] = [];
  const more: NightAction[] = [];
  const order = ORDER[kind] ?? [];
  // Once the pace of a recovery shows, people ask for the day before anything else.
  for (const name of dayByPace(s) === null ? order : moveUp(order, 'estimate')) {
    const own = all.filter((a) => a.do === name).sort((a, b) => weight(s, b) - weight(s, a));
    // A suspect nobody believes in need not stand in the first row.
    const likely = own.filter(
      (a, i) => i === 0 || (a.do !== 'contain' && a.do !== 'crews') || weight(s, a) > 0.1,
    );
    const top =
      name === 'contain' && weight(s, own[0] ?? { do: 'look' }) < 0.15
        ? 0
        : (FIRST_PAGE[kind]?.[name] ?? 0);
    first.push(...likely.slice(0, top));
    more.push(...own.filter((a) => !likely.slice(0, top).includes(a)));
  }
  return { first: first.slice(0, FIRST_AT_MOST), more: [...first.slice(FIRST_AT_MOST), ...more] };
}

export function watchActions(
  text: Text,
  s: GameState,
  list: readonly NightAction[],
  chosen: readonly NightAction[],
): WatchAction[] {
  const ids = chosen.map(actionId);
  return list.map((a) => {
    const id = actionId(a);
    const on = ids.includes(id);
    const reason = on ? null : whyNot(s, { type: 'beat', actions: [...chosen, a] });
    const price = actionPrice(a);
    return {
      id,
      name: actionName(text, a),
      price: price.capacity + price.standing === 0 ? text.say('act.free') : priceText(text, price),
      costs: price,
      line: actionLine(text, a),
      chosen: on,
      reason: reason ? reasonText(text, reason) : undefined,
    };
  });
}
