/** What was typed behind `npm run balance --`. */
import { parseArgs } from 'node:util';
import { BOTS } from '../../bots/index.ts';
import { lengthOf, levelFor } from '../../content/index.ts';
import type { Level } from '../../sim/index.ts';
import { Complaint } from '../shared/complaint.ts';
import { levelFileOnDisk, levelIds } from '../shared/levels-on-disk.ts';
import type { Measure } from './measures/measure.ts';
import { everybody, joined, measured, type Series } from './schedule.ts';

/** The levels of a quick look, and how many seeds it plays; and how many a slow measure by itself. */
const QUICK = { levels: '01-first-ring,08-the-summit', seeds: 24 };
const SLOW_SEEDS = 12;
/** Seeds a player in the whole balance. */
const WHOLE = { players: 200, search: 60 };

export type Options = ReturnType<typeof asked>;

/** The options as they were typed, here or on the command line. A complaint where one is unknown. */
export function asked(args = process.argv.slice(2)) {
  try {
    return parseArgs({
      args,
      options: {
        levels: { type: 'string' },
        bots: { type: 'string' },
        quick: { type: 'boolean', default: false },
        only: { type: 'string' },
        changed: { type: 'boolean', default: false },
        runs: { type: 'string' },
        'search-runs': { type: 'string' },
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

/** `ID` in its default length, or `ID:QUARTERS`; all levels where none is named. */
export function levelsAsked({ levels, quick }: Options): Level[] {
  const names = levels ?? (quick ? QUICK.levels : undefined);
  return (names?.split(',') ?? levelIds()).map((name) => {
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

function measuresAsked(text: string, all: readonly Measure[]): Measure[] {
  return text.split(',').map((name) => {
    const measure = all.find((one) => one.name === name);
    if (measure !== undefined) return measure;
    const measures = all.map((one) => one.name).join(', ');
    throw new Complaint('cli.unknownMeasure', { measure: name, measures });
  });
}

/** A whole number from `least` to 100,000; a complaint for anything else. */
export function countAsked(text: string, least = 1): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < least || count > 100_000)
    throw new Complaint('cli.badRuns');
  return count;
}

/**
 * What these options ask to be played on these levels. Seeds a cell: what `--runs` says (at most `--search-runs` where it is slow); else
 * 24 with `--quick`, 12 for slow measures with `--only`, and what a whole balance wants.
 */
export function scheduleOf(
  options: Options,
  levels: readonly Level[],
  all: readonly Measure[],
): Series[] {
  const { quick, only, bots, runs, 'search-runs': searchRuns } = options;
  const typed = (text: string | undefined, otherwise: number): number =>
    text === undefined ? otherwise : countAsked(text, 0);
  const slowSeeds = (otherwise: number): number =>
    Math.min(typed(searchRuns, otherwise), typed(runs, otherwise));
  const seedsOf = ({ seeds, slow }: Measure): number =>
    slow
      ? slowSeeds(only === undefined ? seeds : SLOW_SEEDS)
      : typed(runs, quick ? QUICK.seeds : seeds);
  if (only !== undefined) return joined(measured(measuresAsked(only, all), levels, seedsOf));
  const players = botsAsked(bots).filter((bot) => !quick || bot !== 'pure');
  const games = everybody(levels, players, (bot) =>
    bot === 'pure' ? slowSeeds(WHOLE.search) : typed(runs, quick ? QUICK.seeds : WHOLE.players),
  );
  const measures = all.filter(({ slow }) => !quick || slow === undefined);
  // Who names players asks for them alone.
  return joined(bots === undefined ? [...games, ...measured(measures, levels, seedsOf)] : games);
}
