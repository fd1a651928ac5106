import type { Incident } from '../../incident/types.ts';
import type { Beats } from '../../night.ts';
import type { Turn } from '../../rules/turn.ts';
import type { Cost } from '../costs.ts';

/** The night in which something is done. */
export interface Scene {
  turn: Turn;
  incident: Incident;
  beats: Beats;
}

/** What the rules know of one night action. */
export interface NightActionEntry<Shape> {
  /** Tuned. */
  price: Cost;
  /** Does a beat bear only one of these, whatever it names? */
  once: boolean;
  /** Points of Security that it moves where it hits the wrong one: protection that is missing for nothing; 0 = it cannot. Tuned. */
  wrong: number;
  /** Carries it out. True or false: did it hit the true cause, where that can be said; else null. */
  perform: (action: Shape, scene: Scene) => boolean | null;
}

export type NightActionEntries<Shapes> = {
  readonly [Word in keyof Shapes]: NightActionEntry<Shapes[Word]>;
};
