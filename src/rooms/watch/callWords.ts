/** A call of the night in words: which of how many, what is known when it rings, and what goes on meanwhile. */
import { harmed, sumCounts } from '../../parts/night/counts.ts';
import { clockText, nightNow } from '../../parts/night/night.ts';
import { whoName } from '../../parts/words/names.ts';
import {
  callNow,
  type GameState,
  machinesByRegion,
  type SuspectId,
  type Symptom,
} from '../../sim/index.ts';
import type { Text } from '../../text/index.ts';

/** "Call 2 of 3", or the room's name where there is but one. */
export function callTitle(text: Text, s: GameState): string {
  const call = callNow(s);
  return call && call.of > 1 ? text.say('night.call', call) : text.say('night.title');
}

export interface CallWords {
  title: string;
  /** "10:14" */
  time: string;
  count: string;
  /** What is known when it rings. */
  known: string;
  /** What the call before does without the chair; absent where none was played. */
  before?: string;
  left: string;
}

/** Who is sure already has its own word, or tires by itself; else only the harm is known. */
const knownKey = (confirmed: SuspectId | null, symptom: Symptom): string =>
  confirmed === null
    ? `call.known.${symptom}`
    : confirmed === 'attack'
      ? 'call.known.attack'
      : 'call.known.word';

/** The announcement of a call after the first; null where none rings. */
export function nextCall(text: Text, s: GameState): CallWords | null {
  const call = callNow(s);
  const now = nightNow(s);
  if (!call || !now) return null;
  const { incident, beats } = now;
  const { fault, symptom } = incident.spec;
  const line = s.night?.passed.filter((x) => x.played).at(-1);
  const n = harmed(sumCounts(machinesByRegion(s)));
  return {
    title: text.say('call.title', { n: call.n }),
    time: clockText(text, incident, incident.now),
    count: text.say('night.call', call),
    known: text.say(knownKey(beats.confirmed, symptom), {
      n,
      suspect: whoName(text, fault.culprit),
    }),
    ...(line?.culprit && line.outcome
      ? {
          before: text.say('call.before', {
            culprit: whoName(text, line.culprit),
            machines: line.hits,
            span: text.duration(line.outcome.stoppedAfter),
          }),
        }
      : {}),
    left: text.say('call.left', { capacity: s.capacity, standing: s.standing }),
  };
}
