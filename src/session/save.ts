/** Runs to text; the way back is `readSave.ts`. */
import { fingerprint } from '../sim/index.ts';
import { levelRefOf, type Run } from './run.ts';
import { FORMAT, RULES, type SaveFile } from './saveFile.ts';

export interface SaveNotes {
  savedAt?: number;
  name?: string;
  revision?: number;
  ghost?: string;
}

/** The text of a save file: JSON, the same for the same run and notes. */
export function writeSave(run: Run, notes: SaveNotes = {}): string {
  const file: SaveFile = {
    format: FORMAT,
    rules: RULES,
    level: levelRefOf(run.level),
    seed: run.seed,
    commands: [...run.commands],
    marks: [...run.marks],
    final: fingerprint(run.state),
    ...notes,
  };
  return JSON.stringify(file);
}
