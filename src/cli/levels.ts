/**
 * `npm run -s levels -- [LEVEL…]`: silent and 0 where every level is sound; otherwise one sentence a
 * line, `FILE#/pointer: sentence`, and 1. A level is a folder or one file. Without names it reads all of `levels/` and
 * the real incidents in `levels/cases/*.json`. `--one-file LEVEL` prints a sound level as one file, words and all.
 */
import { parseArgs } from 'node:util';
import { placeMeant } from './shared/level-places.ts';
import { sentencesFor, sentencesForOurs } from './shared/level-sentences.ts';
import { levelFileOnDisk } from './shared/levels-on-disk.ts';
import { main } from './shared/main.ts';

/** A level as one file. Its schema lies elsewhere from there. */
function printed(path: string): string {
  const { $schema: _, ...level } = levelFileOnDisk(path);
  return JSON.stringify(level, null, 2);
}

main(() => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: { 'one-file': { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values['one-file']) {
    for (const path of positionals) console.log(printed(path));
    return;
  }
  const asked = positionals.map(placeMeant).map((path) => ({ path, shown: path }));
  const lines = asked.length > 0 ? asked.flatMap(sentencesFor) : sentencesForOurs();
  for (const line of lines) console.log(line);
  process.exitCode = lines.length > 0 ? 1 : 0;
});
