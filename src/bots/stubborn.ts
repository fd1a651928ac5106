/**
 * Four doctrines held without looking: one idea for everything, and nothing is built that does not serve it. Of a
 * letter they read only what their idea says to it, else they take the cheapest answer. Their nights are decent; it is
 * the policy that is stubborn.
 */
import {
  type Command,
  type Effect,
  effectsNow,
  type GameState,
  GROUND,
  LADDER_RUNGS,
  type LadderId,
  type SwitchId,
  topRung,
} from '../sim/index.ts';
import type { Bot } from './bot.ts';
import {
  climbBy,
  flipTo,
  inFlight,
  legal,
  postByOdds,
  type Step,
  turnTo,
  writeReports,
} from './desk.ts';
import { usualContent, usualSwitches } from './road.ts';
import { watchBeat } from './watchman.ts';

interface Creed {
  /** Nothing else is built until these stand as high as they go. */
  first: readonly LadderId[];
  /** What is built then. */
  plan: readonly Step[];
  /** Switches that the idea forbids. */
  never?: readonly SwitchId[];
  /** Does an effect go with the idea (above 0), against it (below 0), or has it nothing to do with it (0)? */
  says: (effect: Effect) => number;
}

/** No stubborn player helps others to its idea, or holds itself to it. */
const NEVER: readonly SwitchId[] = ['parity', 'help'];

function stubborn({ plan, first, says, never = [] }: Creed): Bot {
  const off = Object.fromEntries([...NEVER, ...never].map((id) => [id, false]));
  return (s) => {
    if (s.phase === 'review') return { type: 'next' };
    if (s.phase !== 'desk') return watchBeat(s);
    return (
      writeReports(s) ??
      answerByCreed(s, says) ??
      climbFirst(s, first) ??
      turnTo(s, usualContent(s)) ??
      flipTo(s, { ...usualSwitches(s), ...off }) ??
      postByOdds(s) ??
      (stands(s, first) ? climbBy(s, plan) : null) ?? { type: 'commit' }
    );
  };
}

/** What a point of price counts against a point of the idea: nothing is too expensive for it, all else is. */
const THRIFT = 0.01;

/**
 * The answer that goes furthest with the idea; where none speaks of it the one that costs least, for everything is
 * saved for the idea. What goes against it is never signed.
 */
function answerByCreed(s: GameState, says: Creed['says']): Command | null {
  for (const item of s.inbox) {
    if (item.answer !== null) continue;
    let best: { command: Command; worth: number } | null = null;
    for (const choice of s.level.matters.find((m) => m.id === item.matter)?.choices ?? []) {
      const command: Command = { type: 'answer', matter: item.matter, choice: choice.id };
      const said = effectsNow(s, choice.effects, item.sender).reduce((sum, e) => sum + says(e), 0);
      const worth = said - THRIFT * ((choice.cost?.capacity ?? 0) + (choice.cost?.standing ?? 0));
      if (said >= 0 && (best === null || worth > best.worth) && legal(s, command))
        best = { command, worth };
    }
    if (best) return best.command;
  }
  return null;
}

function climbFirst(s: GameState, ladders: readonly LadderId[]): Command | null {
  for (const ladder of ladders) {
    const command: Command = { type: 'climb', ladder, to: s.ladders[ladder].rung + 1 };
    if (legal(s, command)) return command;
  }
  return null;
}

/** Nothing of the idea is left to order. */
const stands = (s: GameState, ladders: readonly LadderId[]): boolean =>
  ladders.every((id) => s.ladders[id].rung + (inFlight(s, id) ? 1 : 0) >= topRung(s.level, id));

const rungsOf =
  (ladder: LadderId) =>
  (e: Effect): number =>
    'rung' in e && e.rung === ladder ? e.by : 0;

/** All of a ladder, rung by rung. */
const allOf = (...ladders: LadderId[]): Step[] =>
  ladders.flatMap((ladder) =>
    LADDER_RUNGS[ladder].flatMap((_, to) => (to > GROUND ? [{ ladder, to }] : [])),
  );

/** Ways out of ring 0, and what pushes keys through them. */
const WAYS_OUT: readonly LadderId[] = ['door', 'interface', 'enclaves', 'attestation'];

/**
 * Protection lives in the kernel, and those who protect know best: no key goes out, nothing stands between a vendor
 * and its machines. The kernel is kept clean, and what goes into it is tested.
 */
export const allKernel = stubborn({
  first: ['hygiene'],
  plan: allOf('checks'),
  says: (e) => {
    if ('moveKey' in e) return e.out ? -1 : 1;
    if ('rung' in e) return WAYS_OUT.includes(e.rung) ? -e.by : 0;
    return 'switch' in e && (e.switch === 'help' || e.switch === 'parity') && e.on ? -1 : 0;
  },
});

/** The door up as fast as is legal, whatever it costs; then the ways out, for those who are left. */
export const closeAtOnce = stubborn({
  first: ['door'],
  plan: allOf('interface', 'enclaves', 'attestation'),
  says: rungsOf('door'),
});

/** Enclaves are the answer to everything: they go to the top, then eyes for those who moved in. */
export const allEnclaves = stubborn({
  first: ['enclaves'],
  plan: allOf('interface'),
  says: rungsOf('enclaves'),
});

/** What is proven is safe: attestation goes to the top, then enclaves for the proofs. No passes, and no false names. */
export const allAttestation = stubborn({
  first: ['attestation'],
  never: ['pseudonyms'],
  plan: allOf('enclaves'),
  says: (e) =>
    'practice' in e && e.practice === 'repairPass' && e.on ? -1 : rungsOf('attestation')(e),
});
