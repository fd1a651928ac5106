/**
 * `npm run balance -- [--levels A,B:12] [--bots X,Y] [--runs N] [--search-runs N] [--seed-prefix S] [--workers N]
 * [--out FILE] [--json FILE] [--from FILE,FILE]`: players made of code play the levels; tables on stdout, progress on stderr.
 * `--find-lists` looks for the best list of commands of each level instead and writes src/bots/lists. `--from` adds games that
 * earlier runs wrote with `--json`: a long night may be played in parts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BOTS, laddersOf } from '../bots/index.ts';
import { lengthOf, levelFor } from '../content/index.ts';
import type { Level } from '../sim/index.ts';
import { type Cell, cellName, type Job, type RunFigures } from './balance/cells.ts';
import { findLists } from './balance/lists.ts';
import { runAll } from './balance/pool.ts';
import { pageOf } from './balance/tables.ts';
import type { Group } from './balance/targets.ts';
import { Complaint } from './shared/complaint.ts';
import { levelFileOnDisk, levelIds } from './shared/levels-on-disk.ts';
import { mainAsync } from './shared/main.ts';

function asked() {
  try {
    return parseArgs({
      options: {
        levels: { type: 'string' },
        bots: { type: 'string' },
        runs: { type: 'string', default: '200' },
        'search-runs': { type: 'string', default: '40' },
        'seed-prefix': { type: 'string', default: 'balance' },
        workers: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'string' },
        from: { type: 'string' },
        'find-lists': { type: 'boolean', default: false },
        tries: { type: 'string', default: '60' },
      },
    }).values;
  } catch (error) {
    throw new Complaint(null, {}, error instanceof Error ? error.message : String(error));
  }
}

/** `ID` in its default length, or `ID:QUARTERS`. */
function levelsAsked(text: string | undefined): Level[] {
  return (text?.split(',') ?? levelIds()).map((name) => {
    const [id = '', quarters] = name.split(':');
    const file = levelFileOnDisk(id);
    const length = lengthOf(file, quarters === undefined ? undefined : Number(quarters));
    return levelFor(file, { quarters: length.quarters });
  });
}

function botsAsked(text: string | undefined): string[] {
  const names = text?.split(',') ?? Object.keys(BOTS);
  for (const bot of names)
    if (!Object.hasOwn(BOTS, bot))
      throw new Complaint('cli.unknownBot', { bot, bots: Object.keys(BOTS).join(', ') });
  return names;
}

function countAsked(text: string, least = 1): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < least || count > 100_000)
    throw new Complaint('cli.badRuns');
  return count;
}

const groupId = ({ level, quarters, calm, bot }: Cell): string =>
  `${level} ${quarters} ${calm} ${bot}`;

/** Every player on every level; the newcomer on the main campaign a second time, calm. */
function cellsFor(levels: readonly Level[], bots: readonly string[]): Cell[] {
  return levels.flatMap(({ id, quarters }) =>
    bots.flatMap((bot) => {
      const cell: Cell = { level: id, quarters, calm: false, bot };
      const both = bot === 'newcomer' && id === '08-the-summit';
      return both ? [cell, { ...cell, calm: true }] : [cell];
    }),
  );
}

/** Games by cell: levels in their order, players in theirs. */
function groupsOf(games: readonly RunFigures[]): Group[] {
  const groups = new Map<string, Group>();
  for (const run of games) {
    const { level, quarters, calm, bot } = run;
    const group = groups.get(groupId(run)) ?? {
      ...{ level, quarters, calm, bot, runs: [] },
      ladders: laddersOf(levelFor(levelFileOnDisk(level), { quarters })),
    };
    groups.set(groupId(run), group);
    group.runs.push(run);
  }
  const place = Object.keys(BOTS);
  return [...groups.values()].sort(
    (a, b) =>
      a.level.localeCompare(b.level) ||
      a.quarters - b.quarters ||
      place.indexOf(a.bot) - place.indexOf(b.bot) ||
      Number(a.calm) - Number(b.calm),
  );
}

/** Games of earlier runs, as `--json` wrote them. */
const earlier = (files: string | undefined): RunFigures[] =>
  (files?.split(',') ?? []).flatMap(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as RunFigures[],
  );

function progress(total: number): (cell: Cell) => void {
  const begun = performance.now();
  let done = 0;
  let told = 0;
  return (cell) => {
    done += 1;
    const now = performance.now();
    if (now - told < 2000 && done < total) return;
    told = now;
    const left = ((now - begun) / done) * (total - done);
    process.stderr.write(
      `${done} of ${total} games, about ${Math.ceil(left / 60_000)} min left (${cellName(cell)})\n`,
    );
  };
}

await mainAsync(async () => {
  const options = asked();
  const levels = levelsAsked(options.levels);
  const workers = options.workers === undefined ? undefined : countAsked(options.workers);
  if (options['find-lists']) {
    await findLists(levels, countAsked(options.tries), workers);
    return;
  }
  const runs = countAsked(options.runs, 0);
  const searchRuns = countAsked(options['search-runs'], 0);
  const jobs = cellsFor(levels, botsAsked(options.bots)).flatMap((cell): Job[] => {
    const n = cell.bot === 'search' ? Math.min(searchRuns, runs) : runs;
    return Array.from({ length: n }, (_, i) => ({
      ...cell,
      seed: `${options['seed-prefix']}-${i}`,
    }));
  });
  const tasks = jobs.map((play) => ({ play }));
  const played = await runAll<RunFigures>(tasks, progress(jobs.length), workers);
  if (options.json !== undefined) writeFileSync(options.json, JSON.stringify(played));
  // Where files lie is nobody's business.
  const said = (['levels', 'bots', 'runs', 'search-runs', 'seed-prefix'] as const).flatMap(
    (name) => (process.argv.includes(`--${name}`) ? [`--${name} ${options[name] ?? ''}`] : []),
  );
  const parts = options.from?.split(',').length ?? 0;
  if (parts > 0) said.push(`--from ${parts} earlier ${parts === 1 ? 'part' : 'parts'}`);
  const command = ['npm run balance', ...(said.length > 0 ? ['--'] : []), ...said].join(' ');
  const groups = groupsOf([...earlier(options.from), ...played]);
  const page = pageOf(groups, new Date().toISOString().slice(0, 10), command);
  if (options.out !== undefined) writeFileSync(options.out, page);
  process.stdout.write(page);
});
