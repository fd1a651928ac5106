/**
 * Four doctrines held without looking: one idea first, whatever the letters say and whatever it costs. Their nights
 * are decent; it is the policy that is stubborn.
 */
import type { Effect, GameState, LadderId } from '../sim/index.ts';
import { answerByWorth, type Taste } from './answers.ts';
import type { Bot } from './bot.ts';
import { climbBy, flipTo, inFlight, legal, postByOdds, type Step, writeReports } from './desk.ts';
import { openRoad } from './openWell.ts';
import { usualSwitches } from './road.ts';
import { watchBeat } from './watchman.ts';

/** More than any letter can be worth otherwise. */
const CREED = 60;

interface Creed {
  plan: readonly Step[];
  /** Nothing else is built until these stand as high as they go. */
  first: readonly LadderId[];
  taste: Taste;
}

function stubborn({ plan, first, taste }: Creed): Bot {
  return (s) => {
    if (s.phase === 'review') return { type: 'next' };
    if (s.phase !== 'desk') return watchBeat(s);
    return (
      writeReports(s) ??
      answerByWorth(s, taste) ??
      climbFirst(s, first) ??
      flipTo(s, { ...usualSwitches(s), parity: false, migrationHelp: false }) ??
      postByOdds(s) ??
      (stands(s, first) ? climbBy(s, plan) : null) ?? { type: 'commit' }
    );
  };
}

function climbFirst(s: GameState, ladders: readonly LadderId[]) {
  for (const ladder of ladders) {
    const command = { type: 'climb', ladder, to: s.ladders[ladder].rung + 1 } as const;
    if (legal(s, command)) return command;
  }
  return null;
}

/** Nothing of the creed can be ordered any more, now or after waiting. */
const stands = (s: GameState, ladders: readonly LadderId[]): boolean =>
  ladders.every((id) => {
    const top = s.level.ladders.top?.[id] ?? TOPS[id] ?? 3;
    return s.ladders[id].rung >= top || (s.ladders[id].rung === top - 1 && inFlight(s, id));
  });
const TOPS: Partial<Record<LadderId, number>> = { hands: 2 };

const rungs =
  (want: Partial<Record<LadderId, number>>): Taste =>
  (_s, e: Effect) =>
    'rung' in e ? (want[e.rung] ?? 0) * e.by : 0;

/** Ways out of ring 0 and what pushes keys through them. */
const WAYS_OUT: readonly LadderId[] = ['door', 'interface', 'enclaves', 'attestation'];

/** Never lets a key out, and spends on nothing that moves one. */
export const allKernel = stubborn({
  plan: openRoad.plan.filter(({ ladder }) => !WAYS_OUT.includes(ladder)),
  first: [],
  taste: (_s, e) => {
    if ('moveKey' in e) return e.out ? -CREED : CREED;
    if ('rung' in e && WAYS_OUT.includes(e.rung)) return -CREED * e.by;
    if ('switch' in e && (e.switch === 'migrationHelp' || e.switch === 'parity'))
      return e.on ? -CREED / 2 : 0;
    return 0;
  },
});

/** The door up as fast as is legal, whatever it costs; then what is left to build. */
export const closeAtOnce = stubborn({
  plan: openRoad.plan,
  first: ['door'],
  taste: rungs({ door: CREED }),
});

/** Enclaves to the top before anything else. */
export const allEnclaves = stubborn({
  plan: openRoad.plan,
  first: ['enclaves'],
  taste: rungs({ enclaves: CREED / 6 }),
});

/** Attestation to the top before anything else. */
export const allAttestation = stubborn({
  plan: openRoad.plan,
  first: ['attestation'],
  taste: rungs({ attestation: CREED / 6 }),
});
