import type { ContentStop, ControlId, LadderId, PracticeId, SwitchId } from '../../ids.ts';
import { GROUND } from '../../ladders/index.ts';
import { setRung } from '../../rules/flights.ts';
import { topRung } from '../../rules/ladders.ts';
import { controlOf } from '../controls.ts';
import type { EffectEntries } from './entry.ts';

/** What an effect does to ladders, switches, the dial and practices. */
export interface PolicyEffects {
  opens: { opens: ControlId };
  /** A rung as a gift or a duty: lands without cost or peg, by one step up or down. */
  rung: { rung: LadderId; by: 1 | -1 };
  /** A ladder is put on this rung, up or down, without cost or peg. */
  stands: { stands: LadderId; at: number };
  switch: { switch: SwitchId; on: boolean };
  content: { content: ContentStop };
  practice: { practice: PracticeId; on: boolean };
}

export const policyEffects: EffectEntries<PolicyEffects> = {
  opens: {
    carryOut({ opens }, { s }) {
      controlOf(s, opens).open = true;
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
  stands: {
    carryOut({ stands, at }, turn) {
      setRung(turn, stands, Math.min(at, topRung(turn.s.level, stands)));
    },
    // Reckoned from the ground, as answers of one letter are compared: what stands today is the same for all of them.
    worth: ({ at }) => 2 * at,
  },
  switch: {
    carryOut({ switch: id, on }, { s, events }) {
      s.switches[id] = { on, open: true };
      events.push({ type: 'switchSet', id, on });
    },
    worth: () => 0,
  },
  content: {
    carryOut({ content: stop }, { s, events }) {
      s.content = { stop, open: true };
      events.push({ type: 'contentSet', to: stop });
    },
    worth: () => 0,
  },
  practice: {
    carryOut({ practice: id, on }, { s, events }) {
      s.practices[id] = on;
      events.push({ type: 'practiceSet', id, on });
    },
    worth: () => 0,
  },
};
