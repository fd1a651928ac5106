import type { Question, SuspectId } from '../../ids.ts';
import { respond } from '../../incident/index.ts';
import { confirm, hear } from '../../rules/signals.ts';
import { addStanding, moveMeter } from '../../rules/turn.ts';
import { remember } from '../../rules/vendors/memory.ts';
import { costOf, FREE } from '../costs.ts';
import type { Bare } from '../table.ts';
import type { NightActionEntries, Scene } from './entry.ts';

/** What finds out who it is, or ends the spread. */
export interface StoppingActions {
  /** Ask what the fault is like: where it strikes, what broke, who is hit. The answer comes at the next beat. */
  ask: { about: Question };
  /** Stop everything a suspect sends. Right: nothing more is reached. Wrong: a gap in protection. */
  hold: { suspect: SuspectId };
  /** Stop every rollout of everybody: slow, costly, always right as far as it goes. */
  halt: Bare;
  /** Take a suspect's last update back: stops spreading; heals only what can still report. */
  revert: { suspect: SuspectId };
  /** Cut off an attacker: right only if it is an attack. */
  contain: Bare;
}

/** Points of Security for an order against the wrong one: what is taken back protects nobody till it is sent again. Tuned. */
const WRONG = { hold: -5, revert: -5, contain: -5 } as const;
/** What a vendor's trust loses by an order against it that was wrong. Tuned. */
const WRONGED = { hold: -6, revert: -10 } as const;
/** Standing that goes with the loud ones of them: everybody saw it. Tuned. */
const SEEN = 1;

type Guess = keyof typeof WRONG;
const CAUSE = { hold: 'wrongHold', revert: 'wrongRevert', contain: 'wrongContain' } as const;

/** The wrong door was shut: a gap in protection, a vendor wronged, and one suspect fewer. */
function wrongGuess({ turn, beats }: Scene, guess: Guess, suspect: SuspectId): false {
  const params = { culprit: suspect };
  moveMeter(turn, 'security', WRONG[guess], { key: CAUSE[guess], params });
  if (guess !== 'hold') addStanding(turn.s, -SEEN);
  const v = turn.s.vendors.find((x) => x.id === suspect);
  if (v && guess !== 'contain') remember(turn, v, CAUSE[guess], WRONGED[guess]);
  if (!beats.signals.some((x) => x.kind === 'echo' && x.points === suspect))
    hear(beats, {
      station: beats.index,
      kind: 'echo',
      points: suspect,
      says: false,
      reliability: 1,
    });
  turn.events.push({ type: 'wrongHold', suspect });
  return false;
}

export const stoppingActions: NightActionEntries<StoppingActions> = {
  ask: {
    price: FREE,
    once: true,
    wrong: 0,
    perform({ about }, { beats }) {
      beats.asked.push(about);
      beats.asking = about;
      return null;
    },
  },
  hold: {
    price: costOf({ capacity: 1 }),
    once: false,
    wrong: WRONG.hold,
    perform({ suspect }, scene) {
      const { turn, incident, beats } = scene;
      beats.held.push(suspect);
      if (suspect !== incident.spec.fault.culprit) return wrongGuess(scene, 'hold', suspect);
      respond(incident, { hold: true });
      confirm(beats, suspect, beats.index, 'echo');
      turn.events.push({ type: 'channelHeld', suspect });
      return true;
    },
  },
  halt: {
    price: costOf({ standing: 2 }),
    once: false,
    wrong: 0,
    perform(_, { incident, beats }) {
      beats.halted = true;
      respond(incident, { halt: true });
      return null;
    },
  },
  revert: {
    price: FREE,
    once: false,
    wrong: WRONG.revert,
    perform({ suspect }, scene) {
      const { turn, incident, beats } = scene;
      beats.revertedSuspects.push(suspect);
      if (suspect !== incident.spec.fault.culprit) return wrongGuess(scene, 'revert', suspect);
      respond(incident, { revert: true });
      if (beats.confirmed === null) confirm(beats, suspect, beats.index, 'echo');
      turn.events.push({ type: 'reverted', suspect });
      return true;
    },
  },
  contain: {
    price: costOf({ capacity: 1 }),
    once: false,
    wrong: WRONG.contain,
    perform(_, scene) {
      const { incident, beats } = scene;
      if (incident.spec.fault.culprit !== 'attack') return wrongGuess(scene, 'contain', 'attack');
      beats.contained = true;
      respond(incident, { revert: true });
      confirm(beats, 'attack', beats.index, 'echo');
      return true;
    },
  },
};
