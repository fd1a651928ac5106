/**
 * The levels as the game carries them: checked while it is built, so that the page needs no checker, and each but
 * the first in a file of its own that is fetched when somebody plays it. `virtual:levels` is the shelf.
 */
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { cardOf, type LevelFile } from '../../src/content/index.ts';
import { FIRST_LEVEL, levelFiles, parsed, shelfOf } from './shelf.ts';

const SHELF = 'virtual:levels';
const ONE = 'virtual:level/';

/** Without its words: they come by language (`words.ts`). */
const wordless = ({ words: _, ...level }: LevelFile) => level;

function shelfModule(levels: readonly LevelFile[]): string {
  const first = levels.find(({ id }) => id === FIRST_LEVEL);
  const loads = levels
    .filter((level) => level !== first)
    .map(({ id }) => `${JSON.stringify(id)}: () => import('${ONE}${id}')`);
  return `export const cards = ${JSON.stringify(levels.map(cardOf))};
export const first = ${parsed(first ? wordless(first) : null)};
export const loads = { ${loads.join(', ')} };`;
}

export function checkedLevels(root: string): Plugin {
  return {
    name: 'checked-levels',
    resolveId: (id) => (id === SHELF || id.startsWith(ONE) ? `\0${id}` : null),
    load(id) {
      const shelf = id === `\0${SHELF}`;
      if (!shelf && !id.startsWith(`\0${ONE}`)) return null;
      for (const path of levelFiles(root)) this.addWatchFile(path);
      const { levels, left } = shelfOf(root);
      if (shelf && left.length > 0) this.warn(`A level is left out:\n${left.join('\n')}`);
      if (shelf) return shelfModule(levels);
      const level = levels.find((one) => id === `\0${ONE}${one.id}`);
      if (!level) throw new Error(`No level is called ${id.slice(ONE.length + 1)}.`);
      return `export default ${parsed(wordless(level))};`;
    },
    /** A letter that is new or gone changes its level as well as one that is rewritten. */
    hotUpdate({ file, type, modules }) {
      if (type === 'update' || !file.startsWith(normalizePath(join(root, 'levels', '/')))) return;
      const known = [...this.environment.moduleGraph.idToModuleMap.values()];
      return [...modules, ...known.filter((one) => one.id?.startsWith('\0virtual:'))];
    },
  };
}
