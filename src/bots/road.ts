import {
  atLeast,
  type ClauseId,
  CONTENT_FIGURES,
  type ContentStop,
  type Effect,
  type GameState,
  type LadderId,
  type PracticeId,
  type SwitchId,
} from '../sim/index.ts';
import type { Taste } from './answers.ts';
import type { Step } from './desk.ts';

/** A way to play: what is built in which order, which switches stand, what is liked in letters. */
export interface Road {
  plan: readonly Step[];
  switches: (s: GameState) => Partial<Record<SwitchId, boolean>>;
  content: (s: GameState) => ContentStop;
  taste: Taste;
  /** Rungs above these are stepped down from. */
  top?: Partial<Record<LadderId, number>>;
  /** Clauses that would bar this road. */
  barring?: readonly ClauseId[];
  /** Mandates that this road is made for; the easiest one to keep where none is on offer. */
  mandates: readonly string[];
}

/** Points for what a letter does to keys and doors, by the liking of a road. */
export interface Likings {
  /** A key that sets out of ring 0 (one that comes back counts against). */
  keyOut: number;
  /** The door, a rung up. */
  door: number;
  /** A vendor's readiness, ten points. */
  readiness: number;
}

/** Makes a taste of likings; the switches that all careful roads want count too. */
export const tasteOf =
  ({ keyOut, door, readiness }: Likings): Taste =>
  (s, effect: Effect) => {
    if ('moveKey' in effect) return effect.out ? keyOut : -keyOut;
    // The plain worth of a rung is 2.
    if ('rung' in effect && effect.rung === 'door') return (door - 2) * effect.by;
    if ('readiness' in effect) return (effect.by / 10) * readiness;
    if ('switch' in effect)
      return effect.on ? SWITCH_WORTH[effect.switch] : -SWITCH_WORTH[effect.switch];
    if ('practice' in effect)
      return effect.on ? PRACTICE_WORTH[effect.practice] : -PRACTICE_WORTH[effect.practice];
    if ('content' in effect) return contentWorth(effect.content) - contentWorth(s.content.stop);
    if ('audit' in effect) return 0.5;
    return 0;
  };

/** What a switch given for nothing saves or brings. */
const SWITCH_WORTH: Readonly<Record<SwitchId, number>> = {
  parity: 1.5,
  pseudonyms: 1,
  help: 0.5,
};

/** What a practice brings beside what the letter says of it. */
const PRACTICE_WORTH: Readonly<Record<PracticeId, number>> = { repairPass: 0.5, keyEscrow: 0 };

/** What it is worth that content is staged, as code is. */
const contentWorth = (stop: ContentStop): number => (CONTENT_FIGURES[stop].staged ? 3 : 0);

/** The switches that every careful road sets as soon as they make sense. */
export const usualSwitches = (s: GameState): Partial<Record<SwitchId, boolean>> => ({
  pseudonyms: atLeast(s, 'attestation', 'report'),
  parity: atLeast(s, 'door', 'certified'),
});

/** Where every careful road turns the dial: into the rings, and lists past the bake as soon as there is one. */
export const usualContent = (s: GameState): ContentStop =>
  atLeast(s, 'rollout', 'two') ? 'listsFree' : 'allInRings';
