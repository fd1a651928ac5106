/// <reference path="./virtual.d.ts" />
/** The levels that came with the game, each fetched when it is played, and those a player brings. */
import { cards, first, loads } from 'virtual:levels';
import { cardOf, type LevelCardFile, type LevelFile, levelAsChosen } from '../content/file.ts';
import type { Problem } from '../content/read.ts';
import type { LevelEntry, LevelsPort } from '../session/index.ts';

export interface LevelShelf extends LevelsPort {
  /** What is told of each level before it is fetched, by id. */
  cards(): readonly LevelCardFile[];
  /**
   * Brings a level, so that `get` has it; nothing happens where no level has this id. Rejects where its file cannot
   * be fetched or is damaged.
   */
  fetch(id: string): Promise<void>;
  /** Puts a player's own level beside the others for this sitting. Its id must be free. */
  add(text: string): Promise<{ ok: LevelFile } | { problems: Problem[] }>;
}

/** Ours were checked when the game was built. `knownWords`: every key of the language files, asked for by `add`. */
export function createLevels(knownWords: () => Promise<ReadonlySet<string>>): LevelShelf {
  const shelf = new Map<string, LevelCardFile>(cards.map((card) => [card.id, card]));
  const files = new Map<string, LevelFile>(first ? [[first.id, first]] : []);

  const entryOf = ({ id, version, lengths }: LevelCardFile): LevelEntry => ({
    id,
    version,
    lengths: lengths.map(({ quarters }) => quarters),
  });

  return {
    cards: () => [...shelf.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    list() {
      return this.cards().map(entryOf);
    },
    get(chosen) {
      const found = files.get(chosen.id);
      return found === undefined ? null : levelAsChosen(found, chosen);
    },
    async fetch(id) {
      const load = Object.hasOwn(loads, id) ? loads[id] : undefined;
      if (load !== undefined && !files.has(id)) files.set(id, (await load()).default);
    },
    async add(text) {
      // The checker comes only for a stranger's level.
      const { readLevel } = await import('../content/read.ts');
      const read = readLevel(text, await knownWords());
      if (!('ok' in read)) return read;
      const { id } = read.ok;
      if (cards.some((card) => card.id === id)) {
        const sentence = `The game has a level "${id}" already. Give yours another id.`;
        return { problems: [{ pointer: '/id', line: 1, column: 1, sentence }] };
      }
      files.set(id, read.ok);
      shelf.set(id, cardOf(read.ok));
      return read;
    },
  };
}
