/** What a session needs from outside. Whoever builds one hands these in. */
import type { Level } from '../sim/index.ts';
import type { LevelChoice } from './run.ts';

export interface StoragePort {
  /** The text in a slot, or null. May reject. */
  load(slot: string): Promise<string | null>;
  save(slot: string, text: string): Promise<void>;
  /**
   * Reads and writes in one step that no other tab can come between; `change` returns the new text, or null
   * to leave the slot as it is. Where it is missing, load and save follow each other.
   */
  update?(slot: string, change: (present: string | null) => string | null): Promise<void>;
}

export interface LevelEntry {
  id: string;
  version: number;
  /** Lengths on offer, in quarters. */
  lengths: number[];
}

export interface LevelsPort {
  list(): LevelEntry[];
  /** The level as it was chosen, or null where there is none such. */
  get(chosen: LevelChoice): Level | null;
}

export interface SessionPorts {
  storage: StoragePort;
  levels: LevelsPort;
  /** Milliseconds since 1970; written into saves, read by no rule. */
  now(): number;
  /** Told of an error that stops nothing and that no caller is there to hear: a refused autosave, a listener's mistake. */
  failed(error: unknown): void;
}
