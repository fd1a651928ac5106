/** `npm run -s play -- --level ID|FILE --bot NAME --runs N --seed S [--length Q] [--calm] [--json]`: bots play a level. */
import { parseArgs } from 'node:util';
import { BOTS, playRun } from '../bots/index.ts';
import { lengthOf, levelAsChosen } from '../content/index.ts';
import { fingerprint, type Level, score } from '../sim/index.ts';
import { Complaint } from './shared/complaint.ts';
import { levelFileOnDisk } from './shared/levels-on-disk.ts';
import { main } from './shared/main.ts';
import { textOnDisk } from './shared/words-on-disk.ts';

interface Outcome {
  seed: string;
  won: boolean;
  score: number;
  ending: string;
  fingerprint: string;
}

interface Played {
  level: string;
  bot: string;
  runs: number;
  wins: number;
  winRate: number;
  meanScore: number;
  outcomes: Outcome[];
}

function asked() {
  try {
    return parseArgs({
      options: {
        level: { type: 'string', default: '01-first-ring' },
        bot: { type: 'string', default: 'random' },
        runs: { type: 'string', default: '1' },
        seed: { type: 'string', default: '1' },
        length: { type: 'string' },
        calm: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new Complaint(null, {}, error instanceof Error ? error.message : String(error));
  }
}

function levelAsked(idOrPath: string, length: string | undefined, calm: boolean): Level {
  const file = levelFileOnDisk(idOrPath);
  const quarters = length === undefined ? lengthOf(file).quarters : Number(length);
  const level = levelAsChosen(file, { quarters, calm });
  if (level !== null) return level;
  const lengths = file.lengths.map((one) => one.quarters).join(', ');
  throw new Complaint('cli.badLength', { level: file.id, quarters: length ?? '', lengths });
}

/** One run keeps the seed as it is; more runs are numbered. */
function play(level: Level, botName: string, runs: number, seed: string): Played {
  const bot = Object.hasOwn(BOTS, botName) ? BOTS[botName] : undefined;
  if (bot === undefined)
    throw new Complaint('cli.unknownBot', { bot: botName, bots: Object.keys(BOTS).join(', ') });
  const outcomes: Outcome[] = [];
  for (let i = 0; i < runs; i++) {
    const own = runs === 1 ? seed : `${seed}-${i}`;
    const { final } = playRun(level, own, bot);
    outcomes.push({
      seed: own,
      won: final.outcome?.won ?? false,
      score: score(final),
      ending: final.outcome?.ending ?? '',
      fingerprint: fingerprint(final),
    });
  }
  const wins = outcomes.filter(({ won }) => won).length;
  const meanScore = outcomes.reduce((sum, one) => sum + one.score, 0) / runs;
  return { level: level.id, bot: botName, runs, wins, winRate: wins / runs, meanScore, outcomes };
}

function table({ wins, runs, meanScore, outcomes }: Played): string {
  const width = Math.max(4, ...outcomes.map(({ seed }) => seed.length));
  const line = (seed: string, won: string, points: string, ending: string, print: string) =>
    `${seed.padEnd(width)}  ${won.padEnd(4)}  ${points.padStart(6)}  ${print.padEnd(16)}  ${ending}`;
  return [
    line('seed', 'won', 'score', 'ending', 'fingerprint'),
    ...outcomes.map((one) =>
      line(one.seed, one.won ? 'yes' : 'no', one.score.toFixed(1), one.ending, one.fingerprint),
    ),
    textOnDisk().say('cli.outcome', { wins, runs, score: meanScore.toFixed(1) }),
  ].join('\n');
}

main(() => {
  const { level, bot, runs, seed, length, calm, json } = asked();
  const count = Number(runs);
  if (!Number.isInteger(count) || count < 1 || count > 100_000) throw new Complaint('cli.badRuns');
  const played = play(levelAsked(level, length, calm), bot, count, seed);
  console.log(json ? JSON.stringify(played) : table(played));
});
