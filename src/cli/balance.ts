/**
 * `npm run balance -- [--levels A,B:12] [--bots X,Y] [--quick] [--only M,N] [--changed] [--runs N] [--search-runs N]
 * [--seed-prefix S] [--workers N] [--out FILE] [--json FILE] [--from FILE,FILE]`: players made of code play the levels;
 * tables on stdout, progress on stderr. `--quick` plays the two main levels with few seeds and leaves out what is slow,
 * `--only` plays what the named measures need, `--changed` plays only what has changed since it was played last.
 * `--find-lists` looks for the best list of commands of each level instead and writes src/bots/lists. `--from` adds games
 * that earlier runs wrote with `--json`: a long night may be played in parts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Result } from './balance/cells.ts';
import { figuresOf } from './balance/figures.ts';
import { groupsOf } from './balance/groups.ts';
import { keyMaker } from './balance/keys.ts';
import { findLists } from './balance/lists.ts';
import { MEASURES } from './balance/measures/index.ts';
import { asked, countAsked, levelsAsked, type Options, scheduleOf } from './balance/options.ts';
import { playAll } from './balance/playAll.ts';
import { pageOf } from './balance/tables.ts';
import { inProject } from './project.ts';
import { mainAsync } from './shared/main.ts';

/** Results of earlier runs, as `--json` wrote them. */
const earlier = (files: string | undefined): Result[] =>
  (files?.split(',') ?? []).flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as Result[]);

/** What was typed, without the places of files: they are nobody's business. */
function commandOf(options: Options): string {
  const said = (
    ['levels', 'bots', 'quick', 'only', 'changed', 'runs', 'search-runs', 'seed-prefix'] as const
  ).flatMap((name) => {
    if (!process.argv.includes(`--${name}`)) return [];
    return [options[name] === true ? `--${name}` : `--${name} ${options[name] ?? ''}`];
  });
  const parts = options.from?.split(',').length ?? 0;
  if (parts > 0) said.push(`--from ${parts} earlier ${parts === 1 ? 'part' : 'parts'}`);
  return ['npm run balance', ...(said.length > 0 ? ['--'] : []), ...said].join(' ');
}

await mainAsync(async () => {
  const options = asked();
  const workers = options.workers === undefined ? undefined : countAsked(options.workers);
  if (options['find-lists']) {
    await findLists(levelsAsked(options), countAsked(options.tries), workers);
    return;
  }
  const played = await playAll(scheduleOf(options, levelsAsked(options), MEASURES), {
    prefix: options['seed-prefix'],
    folder: inProject('.balance'),
    keyOf: await keyMaker(),
    reuse: options.changed,
    workers,
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(played));
  const results = [...earlier(options.from), ...played];
  const day = new Date().toISOString().slice(0, 10);
  const figures = figuresOf(MEASURES, results);
  const groups = options.only === undefined ? groupsOf(results) : [];
  const page = pageOf(groups, figures, day, commandOf(options));
  if (options.out !== undefined) writeFileSync(options.out, page);
  process.stdout.write(page);
});
