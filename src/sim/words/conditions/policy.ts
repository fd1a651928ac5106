import type { ContentStop, ControlId, LadderId, PracticeId, SwitchId } from '../../ids.ts';
import { doctrineOf } from '../../rules/doctrine.ts';
import { controlOf } from '../controls.ts';
import { always, between, type ConditionEntries, unknownHardness } from './entry.ts';

/** What a condition may ask of the policy: its ladders, its switches, its dial, its practices, its road. */
export interface PolicyConditions {
  ladder: { ladder: LadderId; atLeast?: number; atMost?: number };
  switch: { switch: SwitchId; on: boolean };
  /** The dial stands at one of these stops. */
  content: { content: ContentStop[] };
  /** A practice is in force, or is not. */
  practice: { practice: PracticeId; on: boolean };
  /** The player may move this ladder, switch or dial by now. */
  opened: { opened: ControlId };
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
  content: {
    holds: (c, s) => c.content.includes(s.content.stop),
    hardness: always(1),
  },
  practice: {
    holds: (c, s) => s.practices[c.practice] === c.on,
    hardness: always(1),
  },
  opened: {
    holds: ({ opened }, s) => controlOf(s, opened).open,
    hardness: unknownHardness,
  },
  doctrine: {
    holds: ({ doctrine }, s) => doctrineOf(s) === doctrine,
    hardness: unknownHardness,
  },
};
