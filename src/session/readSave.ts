/** Texts to runs. A run that comes back is the run that was written, or a sentence says why not. */
import { fingerprint, type Level } from '../sim/index.ts';
import type { LevelsPort } from './ports.ts';
import { attempt, type Read, shorten, trouble } from './problem.ts';
import { type Run, takeAll } from './run.ts';
import type { SaveFile } from './saveFile.ts';
import { readSaveFile } from './saveShape.ts';

/** The level a save was played on, as it is today. Stops where it is missing or has changed. */
function levelFor(file: SaveFile, levels: LevelsPort): Level {
  const { id, version, quarters } = file.level;
  const entry = levels.list().find((level) => level.id === id);
  if (entry === undefined) trouble('/level/id', 'save.unknownLevel', { level: shorten(id) });
  if (entry.version !== version)
    trouble('/level/version', 'save.otherLevel', {
      level: id,
      theirs: version,
      ours: entry.version,
    });
  const level = entry.lengths.includes(quarters) ? levels.get(file.level) : null;
  if (level === null) trouble('/level/quarters', 'save.unknownLength', { level: id, quarters });
  return level;
}

function play(file: SaveFile, level: Level): Run {
  const taken = takeAll(level, file.seed, file.commands);
  const { run } = taken;
  // The first difference says more than the refusal that may follow from it.
  for (const [i, mark] of file.marks.entries()) {
    if (mark.after > run.commands.length) continue;
    const ours = run.marks.find((own) => own.after === mark.after);
    const same =
      ours?.fingerprint === mark.fingerprint &&
      ours.quarter === mark.quarter &&
      ours.phase === mark.phase;
    if (!same) trouble(`/marks/${i}`, 'save.differs', { quarter: mark.quarter });
  }
  if ('refused' in taken)
    trouble(`/commands/${taken.at}`, 'save.refused', {
      number: taken.at + 1,
      reason: taken.refused.key,
      quarter: run.state.quarter,
    });
  if (fingerprint(run.state) !== file.final)
    trouble('/final', 'save.differs', { quarter: run.state.quarter });
  return run;
}

export interface SavedRun {
  run: Run;
  file: SaveFile;
}

/**
 * Reads a save and plays it to where it stood. Never throws: every kind of damage is a problem with a sentence's
 * key and a JSON pointer. Takes as long as the run's commands take.
 */
export function readSave(text: string, levels: LevelsPort): Read<SavedRun> {
  const shape = readSaveFile(text);
  if (!shape.ok) return shape;
  const file = shape.value;
  return attempt(() => ({ run: play(file, levelFor(file, levels)), file }), 'save.unplayable');
}
