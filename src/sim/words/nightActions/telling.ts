import type { SuspectId } from '../../ids.ts';
import { FREE } from '../costs.ts';
import type { Bare } from '../table.ts';
import type { NightActionEntries } from './entry.ts';

/** Tones of a public statement: whose fault it was in plain words, or that it was the vendor's and not ours. */
export const TONES = ['plain', 'blame'] as const;
type Tone = (typeof TONES)[number];

/** What is said to others. */
export interface TellingActions {
  /** Tell the authority what is known: the early warning within 24 hours, the notice within 72. */
  notify: Bare;
  /** Name in public the day by which 95% of the machines work again. */
  estimate: { days: number };
  /** A public statement; later facts confirm or contradict it. */
  say: { tone: Tone };
  /** Stake Standing on whose it was, before anybody is sure. */
  guess: { suspect: SuspectId };
}

export const tellingActions: NightActionEntries<TellingActions> = {
  notify: {
    price: FREE,
    once: false,
    wrong: 0,
    // What was told and when is read from the actions taken, once the night is over.
    perform: () => null,
  },
  estimate: {
    price: FREE,
    once: true,
    wrong: 0,
    perform({ days }, { beats }) {
      beats.estimated = days;
      return null;
    },
  },
  say: {
    price: FREE,
    once: true,
    wrong: 0,
    perform({ tone }, { beats }) {
      beats.said = tone;
      beats.saidWhen =
        beats.confirmed ?? beats.suspects.reduce((a, b) => (b.chance > a.chance ? b : a)).id;
      if (beats.confirmed !== null) beats.saidSure = true;
      return null;
    },
  },
  guess: {
    price: FREE,
    once: true,
    wrong: 0,
    // What it is worth shows once the call is over.
    perform({ suspect }, { turn, incident }) {
      turn.s.guess = { faultId: incident.spec.fault.id, suspect };
      return null;
    },
  },
};
