import { isLadder, type LadderId, type SwitchId } from '../../ids.ts';
import { doctrineOf } from '../../rules/doctrine.ts';
import { always, between, type ConditionEntries, unknownHardness } from './entry.ts';

/** What a condition may ask of the policy: its ladders, its switches, its road. */
export interface PolicyConditions {
  ladder: { ladder: LadderId; atLeast?: number; atMost?: number };
  switch: { switch: SwitchId; on: boolean };
  /** The player may move this ladder or switch by now. */
  opened: { opened: LadderId | SwitchId };
  /** The road that the policy is on just now: by the door and by where the keys lie. */
  doctrine: { doctrine: 'open' | 'tiered' | 'closed' };
}

export const policyConditions: ConditionEntries<PolicyConditions> = {
  ladder: {
    holds: (c, s) => between(s.ladders[c.ladder].rung, c.atLeast, c.atMost),
    hardness: always(5),
  },
  switch: {
    holds: (c, s) => s.switches[c.switch].on === c.on,
    hardness: always(1),
  },
  opened: {
    holds: ({ opened }, s) => (isLadder(opened) ? s.ladders[opened] : s.switches[opened]).open,
    hardness: unknownHardness,
  },
  doctrine: {
    holds: ({ doctrine }, s) => doctrineOf(s) === doctrine,
    hardness: unknownHardness,
  },
};
