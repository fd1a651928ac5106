/** The drawer of ladders and switches. */

import type { LadderProps } from '../../parts/ladder/Ladder.tsx';
import { ladderProps } from '../../parts/ladder/ladders.ts';
import { practiceName, stopName } from '../../parts/words/names.ts';
import { priceText, reasonText } from '../../parts/words/words.ts';
import {
  CONTENT_STOPS,
  type Command,
  type GameState,
  LADDERS,
  opensIn,
  PEGS,
  PRACTICES,
  priceOfContent,
  priceOfSwitch,
  SWITCHES,
  type SwitchId,
  whyNot,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { ContentDialProps } from './ContentDial.tsx';
import type { LadderDrawerProps } from './LadderDrawer.tsx';
import type { SwitchTagProps } from './SwitchTag.tsx';

/** Open ladders first, each group in the rules' order; those that the level opens later are not shown yet. */
export function drawer(
  text: Text,
  s: GameState,
): { ladders: LadderProps[]; pegs: { used: number; total: number; label: string } } {
  const order = LADDERS.filter((id) => opensIn(s, id) === null).sort(
    (a, b) => Number(s.ladders[b].open) - Number(s.ladders[a].open),
  );
  return {
    ladders: order.map((id) => ladderProps(text, s, id)),
    pegs: {
      used: s.moved.length,
      total: PEGS,
      label: text.say('desk.ladders.pegs', { n: PEGS - s.moved.length }),
    },
  };
}

/** The dial and the switches as they hang beside the ladders; undefined where none is open yet. */
export function switchFace(text: Text, s: GameState): LadderDrawerProps['switches'] {
  const ids = SWITCHES.filter((id) => s.switches[id].open);
  const { stop, open } = s.content;
  if (ids.length === 0 && !open && practices(text, s).length === 0) return undefined;
  const counts = { n: ids.filter((id) => s.switches[id].on).length, of: ids.length };
  const dial = { id: 'content', name: text.say(`short.content.${stop}`), on: stop !== 'free' };
  return {
    name: text.say('desk.switches'),
    label: open
      ? text.say('short.switches.content', { ...counts, stop: stopName(text, stop) })
      : text.say('short.switches', counts),
    tags: [
      ...(open ? [dial] : []),
      ...ids.map((id) => ({
        id,
        name: text.or(`short.switch.${id}`, text.say(`switch.${id}.name`)),
        on: s.switches[id].on,
      })),
    ],
  };
}

const costsOf = (text: Text, price: { capacity: number; standing: number }) =>
  price.capacity + price.standing > 0 ? { ...price, label: priceText(text, price) } : undefined;

const refusal = (text: Text, s: GameState, command: Command): string | undefined => {
  const reason = whyNot(s, command);
  return reason ? reasonText(text, reason) : undefined;
};

/** What letters have begun and no letter has ended: said beside the switches, and set by nobody here. */
export const practices = (text: Text, s: GameState): { id: string; name: string; line: string }[] =>
  PRACTICES.filter((id) => s.practices[id]).map((id) => ({
    id,
    name: practiceName(text, id),
    line: text.say(`practice.${id}.line`),
  }));

/** The switches that are open, each as its tag. */
export const switchTags = (
  text: Text,
  s: GameState,
): (Omit<SwitchTagProps, 'onToggle'> & { id: SwitchId })[] =>
  SWITCHES.filter((id) => s.switches[id].open).map((id) => {
    const { on } = s.switches[id];
    return {
      id,
      label: text.say(`switch.${id}.name`),
      sub: text.say(`switch.${id}.line`),
      on,
      states: { on: text.say('switch.on'), off: text.say('switch.off') },
      costs: costsOf(text, priceOfSwitch(id, !on)),
      reason: refusal(text, s, { type: 'switch', id, on: !on }),
    };
  });

/** The dial with its stops; undefined while no letter has opened it. */
export function contentDial(
  text: Text,
  s: GameState,
): Omit<ContentDialProps, 'onTurn'> | undefined {
  if (!s.content.open) return undefined;
  return {
    label: text.say('content.name'),
    stops: CONTENT_STOPS.map((to) => {
      const on = s.content.stop === to;
      return {
        id: to,
        label: stopName(text, to),
        sub: text.say(`content.${to}.line`),
        on,
        costs: costsOf(text, priceOfContent(s.content.stop, to)),
        reason: on ? undefined : refusal(text, s, { type: 'content', to }),
      };
    }),
  };
}
