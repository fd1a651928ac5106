import { isLadder, type LadderId, type SwitchId } from '../../ids.ts';
import { GROUND } from '../../ladders/index.ts';
import { setRung } from '../../rules/flights.ts';
import { topRung } from '../../rules/ladders.ts';
import type { EffectEntries } from './entry.ts';

/** What an effect does to ladders and switches. */
export interface PolicyEffects {
  opens: { opens: LadderId | SwitchId };
  /** A rung as a gift or a duty: lands without cost or peg, by one step up or down. */
  rung: { rung: LadderId; by: 1 | -1 };
  switch: { switch: SwitchId; on: boolean };
}

export const policyEffects: EffectEntries<PolicyEffects> = {
  opens: {
    carryOut({ opens }, { s }) {
      if (isLadder(opens)) s.ladders[opens].open = true;
      else s.switches[opens].open = true;
    },
    worth: () => 0,
  },
  rung: {
    carryOut({ rung, by }, turn) {
      const { s } = turn;
      const to = s.ladders[rung].rung + by;
      if (to >= GROUND && to <= topRung(s.level, rung)) setRung(turn, rung, to);
    },
    worth: ({ by }) => 2 * by,
  },
  switch: {
    carryOut({ switch: id, on }, { s, events }) {
      s.switches[id] = { on, open: true };
      events.push({ type: 'switchSet', id, on });
    },
    worth: () => 0,
  },
};
