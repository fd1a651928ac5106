/** What can be done in a beat, with prices and reasons; the likeliest first, the rest one step away. */

import { harmed } from '../../parts/night/counts.ts';
import { actionId, actionLine, actionName } from '../../parts/words/actions.ts';
import { isFree, priceText, reasonText } from '../../parts/words/words.ts';
import {
  actionPrice,
  actionsNow,
  type BeatKind,
  dayByPace,
  downBySector,
  type GameState,
  machinesByRegion,
  NIGHT_ACTIONS,
  type NightAction,
  type NightActionWord,
  readNightActions,
  whyNot,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { WatchAction } from './Actions.tsx';

const chanceOf = (s: GameState, id: string): number =>
  s.night?.beats?.suspects.find((x) => x.id === id)?.chance ?? 0;

/** How urgent an action looks from what is known: chance of its suspect, harm in its place; 0 = nothing tells. */
const weight = readNightActions<[s: GameState], number>({
  look: () => 0,
  hold: ({ suspect }, s) => chanceOf(s, suspect),
  halt: () => 0,
  revert: ({ suspect }, s) => chanceOf(s, suspect),
  contain: (_, s) => chanceOf(s, 'attack'),
  crews({ region }, s) {
    const counts = machinesByRegion(s)[region];
    return counts ? harmed(counts) : 0;
  },
  notify: () => 0,
  first: ({ sector }, s) =>
    (downBySector(s)[sector] ?? 0) * (s.level.sectors.find((x) => x.id === sector)?.harm ?? 1),
  keys: () => 0,
  reboots: () => 0,
  estimate: () => 0,
  say: () => 0,
});

const onPage = (diagnose: number, stop: number, triage: number): Record<BeatKind, number> => ({
  diagnose,
  stop,
  triage,
});

/** Of each action, so many stand on the first page of a beat; words can wait until it is stopped. */
const FIRST_PAGE: Record<NightActionWord, Record<BeatKind, number>> = {
  look: onPage(1, 1, 0),
  hold: onPage(2, 2, 0),
  halt: onPage(1, 1, 0),
  revert: onPage(2, 2, 1),
  contain: onPage(1, 1, 0),
  crews: onPage(1, 1, 2),
  notify: onPage(0, 0, 1),
  first: onPage(0, 0, 3),
  keys: onPage(0, 0, 1),
  reboots: onPage(0, 0, 1),
  estimate: onPage(0, 0, 3),
  say: onPage(0, 0, 3),
};

/** The first page has room for so many and the door to the rest. */
const FIRST_AT_MOST = 7;

/** In the order of the question at hand; what is not named comes last. */
const ORDER: Record<BeatKind, readonly NightActionWord[]> = {
  diagnose: ['look', 'hold', 'revert', 'halt', 'contain', 'crews', 'notify', 'say'],
  stop: ['revert', 'hold', 'look', 'halt', 'contain', 'crews', 'notify', 'say'],
  triage: ['first', 'crews', 'keys', 'reboots', 'notify', 'revert', 'estimate', 'say'],
};

/** All actions, in the order in which they are asked for in such a beat. */
function inOrder(s: GameState, kind: BeatKind): NightActionWord[] {
  // Once the pace of a recovery shows, people ask for the day before anything else.
  const urgent: NightActionWord[] = dayByPace(s) === null ? [] : ['estimate'];
  return [...new Set([...urgent, ...ORDER[kind], ...NIGHT_ACTIONS])];
}

/** What can be done now: on the first page of the beat, and behind its door. */
export function orderedActions(s: GameState): { first: NightAction[]; more: NightAction[] } {
  const kind = s.night?.beats?.stations[s.night.beats.index]?.kind;
  if (kind === undefined) return { first: [], more: [] };
  const all = actionsNow(s);
  const first: NightAction[] = [];
  const more: NightAction[] = [];
  for (const word of inOrder(s, kind)) {
    const own = all.filter((a) => a.do === word).sort((a, b) => weight(b, s) - weight(a, s));
    // A suspect nobody believes in need not stand in the first row.
    const likely = own.filter(
      (a, i) => i === 0 || (a.do !== 'contain' && a.do !== 'crews') || weight(a, s) > 0.1,
    );
    const doubtful = word === 'contain' && own.every((a) => weight(a, s) < 0.15);
    const top = doubtful ? [] : likely.slice(0, FIRST_PAGE[word][kind]);
    first.push(...top);
    more.push(...own.filter((a) => !top.includes(a)));
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
      price: isFree(price) ? text.say('act.free') : priceText(text, price),
      costs: price,
      line: actionLine(text, a),
      chosen: on,
      reason: reason ? reasonText(text, reason) : undefined,
    };
  });
}
