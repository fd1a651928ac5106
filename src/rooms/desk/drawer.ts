/** The drawer of ladders and switches. */

import type { LadderProps } from '../../parts/ladder/Ladder.tsx';
import { ladderProps } from '../../parts/ladder/ladders.ts';
import { type GameState, LADDERS, PEGS, type SwitchId } from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';
import type { LadderDrawerProps } from './LadderDrawer.tsx';

/** Open ladders first, each group in the rules' order. */
export function drawer(
  text: Text,
  s: GameState,
): { ladders: LadderProps[]; pegs: { used: number; total: number; label: string } } {
  const order = [...LADDERS].sort((a, b) => Number(s.ladders[b].open) - Number(s.ladders[a].open));
  return {
    ladders: order.map((id) => ladderProps(text, s, id)),
    pegs: {
      used: s.moved.length,
      total: PEGS,
      label: text.say('desk.ladders.pegs', { n: PEGS - s.moved.length }),
    },
  };
}

/** The switches as they hang beside the ladders. */
export function switchFace(
  text: Text,
  s: GameState,
  ids: readonly SwitchId[],
): LadderDrawerProps['switches'] {
  const on = ids.filter((id) => s.switches[id].on).length;
  return {
    name: text.say('desk.switches'),
    label: text.say('short.switches', { n: on, of: ids.length }),
    tags: ids.map((id) => ({
      id,
      name: text.or(`short.switch.${id}`, text.say(`switch.${id}.name`)),
      on: s.switches[id].on,
    })),
  };
}
