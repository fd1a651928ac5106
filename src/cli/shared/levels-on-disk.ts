/** The levels in `levels/`, and those named on the command line. */
import { join } from 'node:path';
import { type LevelFile, levelAsChosen } from '../../content/index.ts';
import type { LevelsPort } from '../../session/index.ts';
import { inProject } from '../project.ts';
import { loadWords, sharedWords } from '../words.ts';
import { Complaint } from './complaint.ts';
import { levelAt } from './level-at.ts';
import { idOfPlace, isFile, isFolder, levelsIn, placeMeant } from './level-places.ts';

/** Ids of the levels that came with the game, in order. */
export const levelIds = (): string[] => levelsIn(inProject('levels')).map(idOfPlace);

/** Our own by its id, or what the path means. Null where nothing lies there. */
function placeAsked(idOrPath: string): string | null {
  const ours = levelsIn(inProject('levels')).find((path) => idOfPlace(path) === idOrPath);
  if (ours !== undefined) return ours;
  const path = placeMeant(idOrPath);
  return isFile(path) || isFile(join(path, 'level.json')) ? path : null;
}

/** A level by id or path. A complaint with every problem where it is missing or no good. */
export function levelFileOnDisk(idOrPath: string): LevelFile {
  const path = placeAsked(idOrPath);
  if (path === null)
    throw new Complaint('cli.unknownLevel', { level: idOrPath, levels: levelIds().join(', ') });
  const known = isFolder(path) ? sharedWords() : loadWords();
  const read = levelAt(path, new Set(Object.keys(known)));
  if ('ok' in read) return read.ok;
  throw new Complaint(null, {}, read.sentences.join('\n'));
}

/** The levels as a session wants them; a broken one counts as missing. */
export function levelsOnDisk(): LevelsPort {
  const files = new Map<string, LevelFile | null>();
  const file = (id: string): LevelFile | null => {
    if (!files.has(id)) {
      try {
        files.set(id, levelFileOnDisk(id));
      } catch (error) {
        if (!(error instanceof Complaint)) throw error;
        files.set(id, null);
      }
    }
    return files.get(id) ?? null;
  };
  return {
    list: () =>
      levelIds().flatMap((id) => {
        const found = file(id);
        if (found === null) return [];
        const { version, lengths } = found;
        return [{ id: found.id, version, lengths: lengths.map(({ quarters }) => quarters) }];
      }),
    get(chosen) {
      const found = levelIds().includes(chosen.id) ? file(chosen.id) : null;
      return found === null ? null : levelAsChosen(found, chosen);
    },
  };
}
