import { PLAYERS, playRun } from '../../bots/index.ts';
import { type LevelFile, levelFor } from '../../content/index.ts';
import {
  type Command,
  type GameState,
  GROUND,
  keyCount,
  LADDERS,
  type Level,
  type NightLine,
  rungAt,
  score,
} from '../../sim/index.ts';
import { levelFileOnDisk } from '../shared/levels-on-disk.ts';
import type { Job, RunFigures } from './cells.ts';

const files = new Map<string, LevelFile>();

/** The level of a cell; read and checked once a process. */
export function levelOf({
  level,
  quarters,
  calm = false,
}: {
  level: string;
  quarters: number;
  calm?: boolean;
}): Level {
  const file = files.get(level) ?? levelFileOnDisk(level);
  files.set(level, file);
  return levelFor(file, { quarters, calm });
}

const played = (s: GameState) => s.history.filter((night) => night.quarter > 0);

function count(s: GameState, fits: (line: NightLine) => boolean): number {
  let n = 0;
  for (const night of played(s)) n += night.lines.filter(fits).length;
  return n;
}

function heldRungs(s: GameState): string[] {
  const held = new Set<string>();
  const nights = played(s);
  for (const ladder of LADDERS) {
    const start = s.level.ladders.start[ladder] ?? GROUND;
    for (let i = 1; i < nights.length; i++) {
      const rung = nights[i]?.rungs[ladder];
      if (rung === undefined || rung === start || rung !== nights[i - 1]?.rungs[ladder]) continue;
      held.add(`${ladder}/${rungAt(ladder, rung).name}`);
    }
  }
  return [...held];
}

function mattersMet(s: GameState, commands: readonly Command[]): RunFigures['matters'] {
  const answers = new Map<string, string>();
  for (const c of commands) if (c.type === 'answer') answers.set(c.matter, c.choice);
  return s.dealt.map((matter) => [matter, answers.get(matter) ?? null]);
}

/** A receipt of so many points at most is small change: nobody decides by it. Game design. */
const SMALL = 2;

const receiptsOf = ({ receipts }: GameState): RunFigures['receipts'] => ({
  all: receipts.length,
  small: receipts.filter(({ by }) => Math.abs(by) <= SMALL).length,
});

/** Plays one run to its end and keeps its figures. RangeError for an unknown player. */
export function playJob(job: Job): RunFigures {
  const bot = PLAYERS[job.bot];
  if (bot === undefined) throw new RangeError(`no player "${job.bot}"`);
  const begun = performance.now();
  const { final: s, commands } = playRun(levelOf(job), job.seed, bot, undefined, false);
  const { ring0, all } = keyCount(s);
  return {
    ...job,
    won: s.outcome?.won ?? false,
    score: score(s),
    ending: s.outcome?.ending ?? '',
    quarter: s.quarter,
    meters: { ...s.meters },
    incidents: count(s, (l) => l.kind === 'incident'),
    nearMisses: count(s, (l) => l.kind === 'nearMiss'),
    majors: count(s, (l) => l.kind === 'incident' && l.major),
    breaches: count(s, (l) => l.kind === 'breach' || l.breached === true),
    vendorsGone: s.vendors.filter((v) => !v.present).length,
    keysOut: all - ring0,
    mandate: s.mandate,
    matters: mattersMet(s, commands),
    held: heldRungs(s),
    receipts: receiptsOf(s),
    milliseconds: performance.now() - begun,
  };
}
