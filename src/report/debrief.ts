/** The debrief: a pure function of level, seed and commands. It reads; it never decides. */
import type { Command, GameState, Level, Outcome } from '../sim/index.ts';
import { type Chronicle, chronicle } from './chronicle.ts';
import { type NightFacts, nightsOf } from './nights.ts';
import {
  largestCauses,
  type MeterLine,
  meterLines,
  type SummedCause,
  sumCauses,
} from './receipts.ts';
import { longestThreads, type Thread } from './threads.ts';

export interface Debrief {
  outcome: Outcome | null;
  mandate: string | null;
  mandateKept: boolean;
  /** Quarters finished. */
  quarters: number;
  meters: MeterLine[];
  /** Every cause, added up over its dates. */
  causes: SummedCause[];
  /** The five that moved most. */
  largest: SummedCause[];
  threads: Thread[];
  nights: NightFacts[];
  /** Channels held in beats: of the true culprit, and of somebody else. */
  holds: { right: number; wrong: number };
  promises: { kept: number; broken: number; open: number };
}

function holdsOf({ events }: Chronicle): Debrief['holds'] {
  const count = (type: string) => events.filter(({ event }) => event.type === type).length;
  const wrong = count('wrongHold');
  // A wrong hold is a hold too: both events are told.
  return { right: Math.max(0, count('channelHeld') - wrong), wrong };
}

function promisesOf({ promises }: GameState): Debrief['promises'] {
  const count = (kept: boolean | null) =>
    promises.filter((promise) => promise.kept === kept).length;
  return { kept: count(true), broken: count(false), open: count(null) };
}

/** The debrief of a run already told. */
export function debriefOf(told: Chronicle): Debrief {
  const { final } = told;
  return {
    outcome: final.outcome,
    mandate: final.mandate,
    mandateKept: final.mandateKept,
    quarters: final.history.filter(({ quarter }) => quarter > 0).length,
    meters: meterLines(final),
    causes: sumCauses(final.receipts),
    largest: largestCauses(final),
    threads: longestThreads(told),
    nights: nightsOf(final),
    holds: holdsOf(told),
    promises: promisesOf(final),
  };
}

/** The debrief of a run, replayed from its commands; takes as long as they take. */
export function debrief(level: Level, seed: string, commands: readonly Command[]): Debrief {
  return debriefOf(chronicle(level, seed, commands));
}
