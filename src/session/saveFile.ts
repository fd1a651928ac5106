/** What a save file says. */
import type { Command } from '../sim/index.ts';
import type { LevelRef, Mark } from './run.ts';

export const FORMAT = 'keys-to-the-kernel/run';

/** Raised when a change of the rules breaks old runs whatever their level. */
export const RULES = 4;

export interface SaveFile {
  format: typeof FORMAT;
  rules: typeof RULES;
  level: LevelRef;
  seed: string;
  commands: Command[];
  marks: Mark[];
  /** Fingerprint of the state that all commands lead to. */
  final: string;
  /** Milliseconds since 1970, from whoever saved. */
  savedAt?: number;
  /** The player's own name for it; plain text, never markup. */
  name?: string;
  /** Counts the writes to a slot, so that two tabs notice each other. */
  revision?: number;
  /** Code of another run of the same world that is played against. */
  ghost?: string;
}

/** Would somebody miss it? Begun, and not over. */
export const isUnderWay = ({ commands, marks }: SaveFile): boolean =>
  commands.length > 0 && marks.at(-1)?.phase !== 'over';
