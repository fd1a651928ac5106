/** Plays a save again and says whether the same run comes out. */
import { fingerprint, type Level } from '../sim/index.ts';
import { type Refusal, takeAll } from './run.ts';
import type { SaveFile } from './saveFile.ts';

export interface Replayed {
  /** 16 hex digits of the state reached. */
  fingerprint: string;
  /** The first quarter in which a stored fingerprint does not match, 0 = before the first; null where all do. */
  firstDifferingQuarter: number | null;
  /** The command the rules refused, where they did; the rest was not played. */
  refused: { at: number; refusal: Refusal } | null;
}

/** Replays a save on a level; a refused command counts as a difference in its quarter. */
export function replay(level: Level, save: SaveFile): Replayed {
  const taken = takeAll(level, save.seed, save.commands);
  const { run } = taken;
  const refused = 'refused' in taken ? { at: taken.at, refusal: taken.refused } : null;
  const reached = fingerprint(run.state);
  const differing = save.marks
    .filter((mark) => {
      const ours = run.marks.find((own) => own.after === mark.after);
      return ours?.fingerprint !== mark.fingerprint;
    })
    .map((mark) => mark.quarter);
  if (refused !== null || reached !== save.final) differing.push(run.state.quarter);
  return {
    fingerprint: reached,
    firstDifferingQuarter: differing.length > 0 ? Math.min(...differing) : null,
    refused,
  };
}
