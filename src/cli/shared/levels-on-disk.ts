/** The levels in `levels/`, and level files named on the command line. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { levelAsChosen, type LevelFile, readLevel } from '../../content/index.ts';
import type { LevelsPort } from '../../session/index.ts';
import { loadWords } from '../words.ts';
import { Complaint } from './complaint.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'levels');

/** Ids of the levels that came with the game, in order. */
export function levelIds(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A level by id or path. A complaint with every problem where it is missing or no good. */
export function levelFileOnDisk(idOrPath: string): LevelFile {
  const ours = levelIds();
  const path = ours.includes(idOrPath) ? join(folder, `${idOrPath}.json`) : idOrPath;
  if (!isFile(path))
    throw new Complaint('cli.unknownLevel', { level: idOrPath, levels: ours.join(', ') });
  const read = readLevel(readFileSync(path, 'utf8'), new Set(Object.keys(loadWords())));
  if ('ok' in read) return read.ok;
  const lines = read.problems.map(({ pointer, sentence }) => `${path}#${pointer}: ${sentence}`);
  throw new Complaint(null, {}, lines.join('\n'));
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
