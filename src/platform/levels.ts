/** The levels that came with the game, and those a player brings; each is checked before anybody plays it. */
import { type LevelFile, levelFor, type Problem, readLevel } from '../content/index.ts';
import type { LevelEntry, LevelsPort } from '../session/index.ts';

const texts = import.meta.glob<string>(['../../levels/*.json', '!../../levels/*.schema.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

export interface LevelShelf extends LevelsPort {
  /** The level as its file says (title, blurb, lengths), or null. */
  file(id: string): LevelFile | null;
  /** What keeps a level that came with the game from being played; empty where all is well. */
  problems(id: string): Problem[];
  /** Puts a player's own level beside the others for this sitting. Its id must be free. */
  add(text: string): { ok: LevelFile } | { problems: Problem[] };
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.json$/, '');
}

/** All levels, read when they are first asked for. `knownWords`: every key of the language files. */
export function createLevels(knownWords: ReadonlySet<string>): LevelShelf {
  const ours = new Map(Object.entries(texts).map(([path, text]) => [idOf(path), text]));
  const files = new Map<string, LevelFile>();
  const troubles = new Map<string, Problem[]>();

  const file = (id: string): LevelFile | null => {
    const text = ours.get(id);
    if (text !== undefined && !files.has(id) && !troubles.has(id)) {
      const read = readLevel(text, knownWords);
      if ('ok' in read) files.set(id, read.ok);
      else troubles.set(id, read.problems);
    }
    return files.get(id) ?? null;
  };

  const entryOf = ({ id, version, lengths }: LevelFile): LevelEntry => ({
    id,
    version,
    lengths: lengths.map(({ quarters }) => quarters),
  });

  return {
    file,
    problems(id) {
      file(id);
      return troubles.get(id) ?? [];
    },
    list() {
      for (const id of ours.keys()) file(id);
      return [...files.values()].map(entryOf).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    get(id, quarters) {
      const found = file(id);
      const fits = found?.lengths.some((length) => length.quarters === quarters) ?? false;
      return found !== null && fits ? levelFor(found, { quarters }) : null;
    },
    add(text) {
      const read = readLevel(text, knownWords);
      if (!('ok' in read)) return read;
      const { id } = read.ok;
      if (ours.has(id)) {
        const sentence = `The game has a level "${id}" already. Give yours another id.`;
        return { problems: [{ pointer: '/id', line: 1, column: 1, sentence }] };
      }
      files.set(id, read.ok);
      return read;
    },
  };
}
