/** What can be done in a beat, with prices and reasons; what the beat asks for first, the rest one step away. */

import { actionId, actionLine, actionName } from '../../parts/words/actions.ts';
import { isFree, priceText, reasonText } from '../../parts/words/words.ts';
import {
  actionPrice,
  actionsNow,
  type BeatKind,
  type GameState,
  type NightAction,
  type NightActionWord,
  whyNot,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { WatchAction } from './Actions.tsx';

/** What stands on the first page of such a beat; words can wait until it is stopped. */
const STOPPING: readonly NightActionWord[] = ['ask', 'revert', 'contain', 'halt', 'crews'];
const FIRST_PAGE: Record<BeatKind, readonly NightActionWord[]> = {
  diagnose: STOPPING,
  stop: STOPPING,
  triage: ['revert', 'first', 'keys', 'reboots', 'notify', 'estimate', 'say'],
};

/**
 * What can be done now: on the first page of the beat, and behind its door. Both in the order of the rules, the same
 * every night: position gives nothing away.
 */
export function orderedActions(s: GameState): { first: NightAction[]; more: NightAction[] } {
  const kind = s.night?.beats?.stations[s.night.beats.index]?.kind;
  if (kind === undefined) return { first: [], more: [] };
  const all = actionsNow(s);
  const isFirst = (a: NightAction): boolean => FIRST_PAGE[kind].includes(a.do);
  return { first: all.filter(isFirst), more: all.filter((a) => !isFirst(a)) };
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
