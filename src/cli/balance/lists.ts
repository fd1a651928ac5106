/** Writes what was found as data: one file a level, and the index that names them. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import type { Level } from '../../sim/index.ts';
import { inProject } from '../project.ts';
import { type Found, SEEDS } from './findList.ts';
import { runAll } from './pool.ts';

const folder = (...rest: string[]): string => inProject('src', 'bots', 'lists', ...rest);

const nameOf = (id: string): string => `list${id.replaceAll(/[^a-zA-Z0-9]+/g, '_')}`;

function writeIndex(): void {
  const ids = readdirSync(folder())
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
  const lines = [
    '/** Made by `npm run balance -- --find-lists`; one file a level. */',
    "import type { FoundList } from '../list.ts';",
    ...ids.map((id) => `import ${nameOf(id)} from './${id}.json' with { type: 'json' };`),
    '',
    'export const LISTS: Readonly<Record<string, FoundList>> = {',
    ...ids.map((id) => `  '${id}': ${nameOf(id)} as FoundList,`),
    '};',
    '',
  ];
  writeFileSync(folder('index.ts'), lines.join('\n'));
}

/** Finds and writes the list of every level, levels side by side. */
export async function findLists(
  levels: readonly Level[],
  tries: number,
  workers: number | undefined,
): Promise<void> {
  const tasks = levels.map(({ id, quarters }) => ({ find: { level: id, quarters, tries } }));
  await runAll<Found>(
    tasks,
    (found, i) => {
      const level = levels[i];
      if (!level) return;
      writeFileSync(folder(`${level.id}.json`), `${JSON.stringify(found.list, null, 2)}\n`);
      process.stderr.write(
        `${level.id}: wins ${found.wins} of ${SEEDS}, score ${found.meanScore.toFixed(1)}, ${found.tried} lists tried\n`,
      );
    },
    workers,
  );
  if (existsSync(folder())) writeIndex();
}
